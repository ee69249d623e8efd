import { printObject, printPart } from "../../model/name.ts";
import type { AnyFacts } from "../../model/change.ts";
import type { Permission } from "../../model/schema.ts";
import { always, type Rules } from "../rule.ts";
import { memberName } from "../words.ts";

export const permissionRules: Pick<Rules, `permission-${"granted" | "revoked" | "denied" | "undenied"}`> = {
  "permission-granted": always("safe", "safe", {
    title: "Permission granted",
    because: "Whoever has it can do more than before, and nobody less.",
    advice: "Make sure that they are meant to.",
    reason: (change) =>
      change.before === undefined
        ? `${who(change.after)} has ${what(change, change.after)} now${option(change.after)}.`
        : `${who(change.after)} may grant ${what(change, change.after)} to others now.`,
  }),
  "permission-revoked": always("breaking", "breaking", {
    title: "Permission revoked",
    because: "What its holders run with it fails, unless another role of theirs has it, too.",
    advice: "Grant it again, or make sure that nobody who has it through this role needs it.",
    reason: (change) =>
      change.after === undefined
        ? `${who(change.before)} loses ${what(change, change.before)}: what needs it fails, unless it is granted some other way.`
        : `${who(change.before)} keeps ${what(change, change.before)}, but may not grant it to others any more, who lose what they have from there.`,
  }),
  "permission-denied": always("breaking", "breaking", {
    title: "Permission denied",
    because: "A denial outweighs every grant that its holders have through other roles.",
    advice: "Revoke the denial, or make sure that none of them needs the permission.",
    reason: (change) => `${who(change.after)} is denied ${what(change, change.after)}: that outweighs what other roles grant.`,
  }),
  "permission-undenied": always("safe", "safe", {
    title: "Denial of a permission revoked",
    because: "What is granted to its holders in other ways takes effect again.",
    advice: "Make sure that they are meant to have it.",
    reason: (change) => `${who(change.before)} is not denied ${what(change, change.before)} any more: what grants it takes effect again.`,
  }),
};

function who({ to }: Permission): string {
  return to === "public" ? "Everybody (public)" : printPart(to);
}

/** `SELECT on dbo.Orders`, `CREATE TABLE in the database`. */
function what({ object, member }: AnyFacts, { permission }: Permission): string {
  const on = member === undefined ? printObject(object) : memberName({ object, member });
  return `${permission} ${object.type === "database" ? "in" : "on"} ${on}`;
}

function option({ state }: Permission): string {
  return state === "grant with grant option" ? ", and may grant it to others" : "";
}
