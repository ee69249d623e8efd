import { describable } from "../describable.ts";
import type { Rule } from "../rule.ts";

export const missingDescription: Rule = {
  title: "Nothing says what it is",
  because: "Whoever meets the table or column first has to ask, or to guess.",
  advice:
    "Describe it where it lives, with the extended property `MS_Description`, or in the repository (`descriptions`); " +
    "`schema-sync describe --print-sql` brings those home.",
  severity: "info",
  *find(schema) {
    for (const { object, member, described } of describable(schema)) {
      if (described) continue;
      yield {
        object,
        ...(member === undefined ? {} : { member }),
        message: `The ${member === undefined ? object.type : "column"} has no description`,
      };
    }
  },
};
