/** The longest pattern that is looked at, and the largest program that one may become: `a{1000}` is as many steps. */
const maxPatternLength = 1_000;
const maxProgramSize = 500;

/** Steps of the program over characters that one pattern may take in all: some seconds, and a minute at the very worst. */
const maxSteps = 400_000_000;

export type Matcher =
  | {
      /** @throws Exhausted where the values it was asked about are too many or too long for such a pattern. */
      readonly matches: (text: string) => boolean;
    }
  | { readonly refusal: string };

/** Its message is why a rule could not be measured. */
export class Exhausted extends Error {}

/**
 * A pattern that is matched by us, in time linear in the text whatever the pattern: RE2's engine, which has no back references and no
 * look-around. That of JavaScript could be kept busy for years by a value made for it. It is found anywhere in the text, as the patterns of
 * JSON Schema are.
 */
export async function matcherOf(pattern: string): Promise<Matcher> {
  if (pattern.length > maxPatternLength) return { refusal: `its pattern has more than ${maxPatternLength} characters` };
  const { RE2JS } = await import("re2js");
  try {
    const compiled = RE2JS.compile(pattern);
    const size = compiled.programSize();
    if (size > maxProgramSize) return { refusal: "its pattern is too large: it repeats too much" };
    let steps = 0;
    return {
      matches: (text) => {
        steps += size * (text.length + 1);
        if (steps > maxSteps) throw new Exhausted("its values are too many or too long to match such a pattern");
        return compiled.matcher(text).find();
      },
    };
  } catch (error) {
    return { refusal: `its pattern is none that is known here: ${error instanceof Error ? error.message : String(error)}` };
  }
}
