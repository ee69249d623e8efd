import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutUnread } from "../../../src/source/dacpac/unread.ts";

/** The text without what is not read, handed over in pieces that end at these places. */
function filtered(text: string, cuts: readonly number[] = []): string {
  let out = "";
  const { write, end } = withoutUnread((piece) => {
    out += piece;
  });
  let from = 0;
  for (const cut of [...cuts.map((n) => n % (text.length + 1)), text.length].sort((a, b) => a - b)) {
    write(text.slice(from, cut));
    from = cut;
  }
  end();
  return out;
}

const entry = '<Entry><References Name="[dbo].[T]" /></Entry>';

describe("what is not read of model.xml is left out before it is parsed", () => {
  it.each([
    [
      "nothing to leave out",
      '<Relationship Name="Columns"><Entry/></Relationship>',
      '<Relationship Name="Columns"><Entry/></Relationship>',
    ],
    ["a relationship", `<a><Relationship Name="QueryDependencies">${entry}</Relationship></a>`, "<a></a>"],
    ["its lines stay", `<Relationship Name="BodyDependencies">\n${entry}\r\n</Relationship>\n<b/>`, "\n\n\n<b/>"],
    [
      "what is nested in it",
      `<Relationship Name="DynamicObjects"><Relationship Name="Columns">${entry}</Relationship>x</Relationship>y`,
      "y",
    ],
    [
      "two of them",
      `1<Relationship Name="BodyDependencies"></Relationship>2<Relationship Name="ExpressionDependencies"></Relationship>3`,
      "123",
    ],
    ["an empty one is the parser's", '<Relationship Name="BodyDependencies" />z', '<Relationship Name="BodyDependencies" />z'],
    [
      "script text means nothing",
      '<![CDATA[<Relationship Name="BodyDependencies">]]>x',
      '<![CDATA[<Relationship Name="BodyDependencies">]]>x',
    ],
    ["script text inside one", `<Relationship Name="DynamicObjects"><![CDATA[</Relationship>]]></Relationship>x`, "x"],
    ["a tag that is cut off", '<a><Relationship Name="Bo', '<a><Relationship Name="Bo'],
    ["script text that is cut off", "<![CDATA[ x ]", "<![CDATA[ x ]"],
    ["one that never ends: nothing follows, and the parser sees that", '<a><Relationship Name="BodyDependencies">x', "<a>"],
  ])("%s", (_title, text, expected) => {
    expect(filtered(text)).toBe(expected);
    for (let cut = 0; cut <= text.length; cut += 1) expect(filtered(text, [cut])).toBe(expected);
  });

  it("wherever the pieces end", () => {
    const piece = fc.constantFrom(
      "<a>",
      "\n",
      '<Relationship Name="Columns">',
      '<Relationship Name="BodyDependencies">',
      '<Relationship Name="DynamicObjects" />',
      "</Relationship>",
      "<![CDATA[",
      "]]>",
      "]]",
      "<Relation",
      entry,
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        fc.array(fc.nat(400)),
        (text, cuts) => {
          expect(filtered(text, cuts)).toBe(filtered(text));
        },
      ),
    );
  });
});
