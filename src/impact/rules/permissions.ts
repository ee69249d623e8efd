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
        ? `${who(change.after)} may ${what(change, change.after)}${option(change.after)}.`
        : `${who(change.after)}, who may ${what(change, change.after)}, may pass that on to others now.`,
  }),
  "permission-revoked": always("breaking", "breaking", {
    title: "Permission revoked",
    because: "What its holders run with it fails, unless another role of theirs has it, too.",
    advice: "Grant it again, or make sure that nobody who has it through this role needs it.",
    reason: (change) =>
      change.after === undefined
        ? `${who(change.before)} may not ${what(change, change.before)} any more, unless it is granted to them some other way.`
        : `${who(change.before)} may still ${what(change, change.before)}, but not pass that on to others: what others have from them is gone.`,
  }),
  "permission-denied": always("breaking", "breaking", {
    title: "Permission denied",
    because: "A denial outweighs every grant that its holders have through other roles.",
    advice: "Revoke the denial, or make sure that none of them needs the permission.",
    reason: (change) =>
      `${who(change.after)} may not ${what(change, change.after)}, whatever else is granted to them: the denial outweighs it.`,
  }),
  "permission-undenied": always("safe", "safe", {
    title: "Denial of a permission revoked",
    because: "What is granted to its holders in other ways takes effect again.",
    advice: "Make sure that they are meant to have it.",
    reason: (change) => `${who(change.before)} may ${what(change, change.before)} again where it is granted to them: it is denied no more.`,
  }),
};

function who({ to }: Permission): string {
  return to === "public" ? "Everybody (public)" : printPart(to);
}

/** `SELECT from dbo.Orders` would be wrong of most permissions: `SELECT on dbo.Orders`, `CREATE TABLE in the database`. */
function what({ object, member }: AnyFacts, { permission }: Permission): string {
  const on = member === undefined ? printObject(object) : memberName({ object, member });
  return `${permission} ${object.type === "database" ? "in" : "on"} ${on}`;
}

function option({ state }: Permission): string {
  return state === "grant with grant option" ? ", and pass that on to others" : "";
}
