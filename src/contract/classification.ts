/**
 * Whether a contract's `classification` says that not everybody may see the values. The standard leaves the word free
 * ("confidential, restricted, and public to more advanced categorization"), so those in common use are known here.
 */
export function isConfidential(classification: string | undefined): boolean {
  const words = (classification ?? "").toLowerCase().split(/[^a-z]+/);
  return words.some((word) => confidential.has(word)) && !words.some((word) => word === "non" || word === "not");
}

const confidential: ReadonlySet<string> = new Set([
  "restricted",
  "confidential",
  "sensitive",
  "secret",
  "private",
  "personal",
  "pii",
  "phi",
]);
