/** Words that YAML 1.1, which PyYAML reads, or 1.2 takes for something else than text. */
const words = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Text as a YAML scalar of one line, in quotes only where it has to be. */
export function yamlText(text: string): string {
  if (/^[\p{L}_](?:[\p{L}\p{N}\p{M}_.()/~ -]*[\p{L}\p{N}_.)~-])?$/u.test(text) && !words.test(text)) return text;
  // JSON's strings are YAML's but for characters that YAML does not print (https://yaml.org/spec/1.2.2/#51-character-set).
  const escape = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(text.toWellFormed()).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escape);
}
