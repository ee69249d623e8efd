import { printObject, printPart } from "../../model/name.ts";
import type { Change } from "../../model/change.ts";
import { always, type Rules } from "../rule.ts";
import { sentenceName } from "../words.ts";

export const descriptionRules: Pick<Rules, `description-${"added" | "removed" | "changed"}`> = {
  "description-added": always("safe", "safe", {
    title: "Description added",
    because: "Documentation.",
    advice: "Nothing.",
    reason: (change) => `${described(change)} is described now.`,
  }),
  "description-removed": always("safe", "safe", {
    title: "Description removed",
    because: "Documentation: no query notices, but the next reader of the pages does.",
    advice: "Write a new one.",
    reason: (change) => `${described(change)} is no longer described.`,
  }),
  "description-changed": always("safe", "safe", {
    title: "Description changed",
    because: "Documentation. A new meaning for an old column is worth a look all the same.",
    advice: "Read it: where the meaning changed, readers should know.",
    reason: (change) => `${described(change)} is described differently.`,
  }),
};

function described(change: Change<`description-${"added" | "removed" | "changed"}`>): string {
  const { object, part, member } = change;
  if (part === "object") return sentenceName(object);
  if (part === "column" && member !== undefined) return `${printObject(object)}.${printPart(member)}`;
  if (part === "default" && member !== undefined) return `The default of ${printObject(object)}.${printPart(member)}`;
  return `The ${part}${member === undefined ? "" : ` ${printPart(member)}`} of ${printObject(object)}`;
}
