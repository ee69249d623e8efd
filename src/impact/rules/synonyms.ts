import { printObject } from "../../model/name.ts";
import { always, depends, when, type Rules } from "../rule.ts";
import { withArticle } from "../words.ts";

export const synonymRules: Pick<Rules, `synonym-${"added" | "removed" | "retargeted"}`> = {
  "synonym-added": always("safe", "safe", {
    title: "Synonym added",
    because: "Nothing breaks by its being there.",
    advice: "Nothing.",
    reason: (change) => `${printObject(change.object)} stands for ${change.after.target}.`,
  }),
  "synonym-removed": depends(
    {
      gone: when("nothing answers to its name", "breaking", "breaking"),
      replaced: when("something of another type stands under the old name", "risky", "breaking"),
    },
    {
      title: "Synonym removed",
      because: "Every query that names it fails.",
      advice: "Name the target instead, or keep the synonym.",
      judge: (change) =>
        change.replacedBy === undefined
          ? ["gone", `Every query that names ${printObject(change.object)} fails; it stood for ${change.before.target}.`]
          : [
              "replaced",
              `${printObject(change.object)} is ${withArticle(change.replacedBy)} of its own now, and no longer stands for ${change.before.target}.`,
            ],
    },
  ),
  "synonym-retargeted": always("risky", "breaking", {
    title: "Synonym retargeted",
    because: "The same name, other data: writes go somewhere else.",
    advice: "Compare both targets; make sure that nobody still writes to the old one.",
    reason: (change) =>
      `${printObject(change.object)} stands for ${change.after.target} instead of ${change.before.target}: reads and writes go there.`,
  }),
};
