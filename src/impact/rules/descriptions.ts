import { printObject, printPart } from "../../model/name.ts";
import type { Change } from "../../model/change.ts";
import { always, type Rules } from "../rule.ts";

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
  const object = printObject(change.object);
  const owner = object.charAt(0).toUpperCase() === object.charAt(0) || change.object.type !== "database" ? object : "The database";
  if (change.part === "object") return owner;
  if (change.part === "column" && change.member !== undefined) return `${owner}.${printPart(change.member)}`;
  const name = change.member === undefined ? "" : ` ${printPart(change.member)}`;
  return change.part === "default" ? `The default of ${owner}.${name.trim()}` : `The ${change.part}${name} of ${object}`;
}
