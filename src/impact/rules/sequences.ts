import { printObject } from "../../model/name.ts";
import { always, type Rules } from "../rule.ts";

export const sequenceRules: Pick<Rules, `sequence-${"added" | "removed" | "changed"}`> = {
  "sequence-added": always("safe", "safe", {
    title: "Sequence added",
    because: "Nothing breaks by its being there.",
    advice: "Nothing.",
    reason: (change) => `${printObject(change.object)} is new: nothing breaks by its being there.`,
  }),
  "sequence-removed": always("safe", "breaking", {
    title: "Sequence removed",
    because: "Writers that take numbers from it fail; what was written stays.",
    advice: "Find NEXT VALUE FOR in defaults, modules and applications first.",
    reason: (change) => `Every NEXT VALUE FOR ${printObject(change.object)} fails.`,
  }),
  "sequence-changed": always("risky", "risky", {
    title: "Sequence changed",
    because: "Numbers come in other steps, from another range or of another type, and may meet those in use.",
    advice: "Compare the new range with the numbers in use.",
    reason: (change) =>
      `Numbers from ${printObject(change.object)} come differently: they may meet those in use, or not fit where they go.`,
  }),
};
