/** The longest pattern that is looked at. */
const maxPatternLength = 1_000;

export type Matcher = { readonly matches: (text: string) => boolean } | { readonly refusal: string };

/**
 * A pattern that is matched by us, in time linear in the text whatever the pattern: RE2's engine, which has no back references and no
 * look-around. That of JavaScript could be kept busy for years by a value made for it. It is found anywhere in the text, as the patterns of JSON Schema are.
 */
export async function matcherOf(pattern: string): Promise<Matcher> {
  if (pattern.length > maxPatternLength) return { refusal: `its pattern has more than ${maxPatternLength} characters` };
  const { RE2JS } = await import("re2js");
  try {
    const compiled = RE2JS.compile(pattern);
    return { matches: (text) => compiled.matcher(text).find() };
  } catch (error) {
    return { refusal: `its pattern is none that is known here: ${error instanceof Error ? error.message : String(error)}` };
  }
}
