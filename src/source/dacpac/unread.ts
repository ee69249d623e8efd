/**
 * The relationships of model.xml that are never looked at, and are half of the file: what refers to what, which the texts say
 * better (`resolve.ts`).
 */
export const unreadRelationships: ReadonlySet<string> = new Set([
  "BodyDependencies",
  "QueryDependencies",
  "ExpressionDependencies",
  "CheckExpressionDependencies",
  "DynamicObjects",
]);

/** What may begin or end an unread relationship, or script text in which the same words mean nothing. */
const marks = /<!\[CDATA\[|<Relationship Name="|<\/Relationship>/g;
const longestMark = '<Relationship Name="'.length;
const endOfData = "]]>";

/**
 * Hands on the text of model.xml without its unread relationships, before a parser spends its time on them: finding their ends
 * costs a fraction of parsing what is between. Line ends are kept, so that lines still count as in the file. What is written
 * in another manner than DacFx's (other white space or quotes) is handed on and is the parser's to leave out.
 *
 * Text comes in pieces of any size; `end` hands on what was held back to see how it goes on.
 */
export function withoutUnread(take: (text: string) => void): { readonly write: (text: string) => void; readonly end: () => void } {
  let held = "";
  let inData = false;
  /** How many relationships are open, counted from an unread one. */
  let depth = 0;

  const hand = (text: string): void => {
    const kept = depth === 0 ? text : text.replaceAll(/[^\n]+/g, "");
    if (kept !== "") take(kept);
  };

  /** Hands on what is decided; what is not, for want of the text that follows, is given back. */
  function advance(text: string, last: boolean): string {
    let from = 0;
    let at = 0;
    const handUpTo = (to: number): void => {
      hand(text.slice(from, to));
      from = to;
    };
    for (;;) {
      if (inData) {
        const end = text.indexOf(endOfData, at);
        if (end === -1) {
          handUpTo(last ? text.length : Math.max(at, text.length - endOfData.length + 1));
          return text.slice(from);
        }
        at = end + endOfData.length;
        inData = false;
      }
      marks.lastIndex = at;
      const found = marks.exec(text);
      if (found === null) {
        handUpTo(last ? text.length : Math.max(at, text.length - longestMark + 1));
        return text.slice(from);
      }
      at = marks.lastIndex;
      if (found[0] === "<![CDATA[") inData = true;
      else if (found[0] === "</Relationship>") {
        if (depth === 0) continue;
        if (depth === 1) handUpTo(at);
        depth -= 1;
      } else {
        const end = text.indexOf(">", at);
        if (end === -1 && !last) {
          handUpTo(found.index);
          return text.slice(from);
        }
        if (text[end - 1] === "/") continue;
        if (depth === 0 && unreadRelationships.has(text.slice(at, text.indexOf('"', at)))) {
          handUpTo(found.index);
          depth = 1;
        } else if (depth > 0) depth += 1;
      }
    }
  }

  return {
    write(text) {
      held = advance(held + text, false);
    },
    end() {
      held = advance(held, true);
    },
  };
}
