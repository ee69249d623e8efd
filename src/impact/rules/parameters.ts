import type { Change } from "../../model/change.ts";
import { printObject } from "../../model/name.ts";
import { renameEffect } from "../names.ts";
import { always, depends, when, type Rules } from "../rule.ts";
import { listOf, typeName } from "../words.ts";

type ParameterKind = `parameter-${
  | "added"
  | "removed"
  | "renamed"
  | "reordered"
  | "type-changed"
  | "direction-changed"
  | "default-added"
  | "default-removed"
  | "default-changed"}`;

export const parameterRules: Pick<Rules, ParameterKind> = {
  "parameter-added": depends(
    {
      required: when("it has no default", "breaking", "breaking"),
      optional: when("it has a default", "safe", "safe"),
      inserted: when("it has a default, but stands before older parameters", "risky", "risky"),
      // "When a parameter of the function has a default value, the keyword DEFAULT must be specified when calling the
      // function to retrieve the default value": CREATE FUNCTION (Transact-SQL).
      function: when("it is a function's, whose callers must write DEFAULT", "breaking", "breaking"),
    },
    {
      title: "Parameter added",
      because: "Callers that do not pass it fail, unless it has a default; a function's callers must at least write DEFAULT.",
      advice: "Give it a default and put it last; make a new function rather than a longer one.",
      judge: (change) => {
        const name = `${change.member} of ${printObject(change.object)}`;
        if (change.after.default === undefined) return ["required", `Calls that do not pass ${name} fail: it has no default.`];
        if (change.object.type === "function")
          return ["function", `Calls that do not pass ${name} fail: a function's caller must write DEFAULT at least.`];
        return change.followedBy === undefined
          ? ["optional", `Calls that do not pass ${name} get ${change.after.default}.`]
          : ["inserted", `${name} stands before ${change.followedBy}: calls that pass values by position pass them to other parameters.`];
      },
    },
  ),
  "parameter-removed": always("breaking", "breaking", {
    title: "Parameter removed",
    because: "Callers that pass it fail.",
    advice: "Keep it, ignored and with a default, until nobody passes it.",
    reason: (change) => `Calls of ${printObject(change.object)} that pass ${change.member} fail.`,
  }),
  "parameter-renamed": depends(
    {
      gone: when("the old name is gone", "breaking", "breaking"),
      case: when("only its letter case changed, and the database does not tell cases apart", "risky", "safe"),
    },
    {
      title: "Parameter renamed",
      because: "Callers that pass it by name fail; those that pass by position do not notice.",
      advice: "Move the callers together with the change, or keep the old name.",
      judge: (change) =>
        renameEffect(change.before.name, change.after.name, change.collation) === "gone"
          ? [
              "gone",
              `Calls of ${printObject(change.object)} that pass ${change.member} by name fail: it is called ${change.after.name} now.${change.inferred ? " That it is a rename is inferred: both agree in all but the name." : ""}`,
            ]
          : [
              "case",
              `${change.member} of ${printObject(change.object)} is spelled ${change.after.name} now: clients that compare names exactly do not find it.`,
            ],
    },
  ),
  "parameter-reordered": always("breaking", "breaking", {
    title: "Parameters reordered",
    because: "Callers that pass values by position pass them to other parameters.",
    advice: "Pass parameters by name, or keep their order.",
    reason: (change) =>
      `${listOf(change.moved)} of ${printObject(change.object)} moved: calls by position pass values to other parameters.`,
  }),
  "parameter-type-changed": always("breaking", "breaking", {
    title: "Parameter type changed",
    because: "Values that callers pass are converted, cut off without a word, or refused.",
    advice: "Check the type that each caller passes; typed clients must be generated anew.",
    reason: (change) =>
      `${nameOf(change)} is ${typeName(change.after)} instead of ${typeName(change.before)}: values that callers pass are converted, cut off or refused.`,
  }),
  "parameter-direction-changed": always("breaking", "breaking", {
    title: "Parameter direction changed",
    because: "Callers that ask for an output value fail or get nothing, and the other way round.",
    advice: "Change callers together with the routine.",
    reason: (change) =>
      change.before.output !== change.after.output
        ? `${nameOf(change)} is ${change.after.output ? "an OUTPUT parameter now" : "no OUTPUT parameter any more"}: callers must pass it otherwise.`
        : `${nameOf(change)} is ${change.after.readonly ? "READONLY now" : "no longer READONLY"}: callers must pass it otherwise.`,
  }),
  "parameter-default-added": always("safe", "safe", {
    title: "Parameter default added",
    because: "Callers may leave it out, and need not.",
    advice: "Nothing.",
    reason: (change) => `Calls may leave ${nameOf(change)} out: it gets ${change.after.default ?? ""}.`,
  }),
  "parameter-default-removed": always("breaking", "breaking", {
    title: "Parameter default removed",
    because: "Callers that leave it out fail.",
    advice: "Pass it in every call before the default goes.",
    reason: (change) => `Calls that leave ${nameOf(change)} out fail: it has lost its default ${change.before.default ?? ""}.`,
  }),
  "parameter-default-changed": always("risky", "risky", {
    title: "Parameter default changed",
    because: "Callers that leave it out get something else.",
    advice: "Pass the old value where it is meant.",
    reason: (change) =>
      `Calls that leave ${nameOf(change)} out get ${change.after.default ?? ""} instead of ${change.before.default ?? ""}.`,
  }),
};

function nameOf(change: { readonly object: Change["object"]; readonly member: string }): string {
  return `${change.member} of ${printObject(change.object)}`;
}
