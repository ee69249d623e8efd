import { printObject } from "../../model/name.ts";
import { always, type Rules } from "../rule.ts";

export const typeRules: Pick<Rules, `type-${"added" | "removed" | "changed"}`> = {
  "type-added": always("safe", "safe", {
    title: "Type added",
    because: "Nothing breaks by its being there.",
    advice: "Nothing.",
    reason: (change) => `${printObject(change.object)} is new: nothing breaks by its being there.`,
  }),
  "type-removed": always("breaking", "breaking", {
    title: "Type removed",
    because: "Every declaration that names it fails: variables, parameters, table-valued parameters of clients.",
    advice: "Find clients that pass table-valued parameters of the type first; modules that use it keep it from being dropped.",
    reason: (change) => `Every variable and parameter that is declared as ${printObject(change.object)} fails.`,
  }),
  "type-changed": always("breaking", "breaking", {
    title: "Type changed",
    because: "A type cannot be altered: it was made anew, and clients that fill parameters of it send what it was.",
    advice: "Make a new type beside the old one, and move routines and clients to it.",
    reason: (change) => {
      const { before, after } = change;
      const turn =
        before.baseType !== undefined && after.baseType !== undefined && before.baseType !== after.baseType
          ? ` (${after.baseType} instead of ${before.baseType})`
          : "";
      return `Parameters of ${printObject(change.object)} are of another type now${turn}: callers that pass what it was fail or are converted.`;
    },
  }),
};
