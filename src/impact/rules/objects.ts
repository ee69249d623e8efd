// Tables, views, routines and schemas as wholes: that they came, went, or go by another name.

import type { Change } from "../../model/change.ts";
import { printName, printObject, type ObjectName, type ObjectRef, type ObjectType } from "../../model/name.ts";
import { renameEffect } from "../names.ts";
import { always, when, type Rule, type Rules } from "../rule.ts";
import { sentenceName, withArticle } from "../words.ts";

type Type = "table" | "view" | "procedure" | "function";
type ObjectKind =
  | `${Type}-${"added" | "removed" | "renamed"}`
  | "table-moved"
  | "table-became-view"
  | "view-became-table"
  | `schema-${"added" | "removed"}`;

interface Use {
  /** "Every query that names", "Every call of". */
  readonly every: string;
  readonly advice: string;
}

const uses: { readonly [T in Type]: Use } = {
  table: { every: "Every query that names", advice: "Leave a view or synonym under the old name until nobody uses it." },
  view: { every: "Every query that names", advice: "Keep the view until nobody reads it, if need be as a query on what replaced it." },
  procedure: { every: "Every call of", advice: "Keep a procedure of the old name that calls what replaced it, until nobody calls it." },
  function: {
    every: "Every query that calls",
    advice: "Keep a function of the old name that calls what replaced it, until nobody calls it.",
  },
};

const gone = when("nothing that can be used in its place answers to the old name", "breaking", "breaking");
const sameButCase = when("only its letter case changed, and the database does not tell cases apart", "risky", "safe");
/** A synonym forwards reads, writes and calls. */
const synonymLeft = when("a synonym stands under the old name", "risky", "risky");
/** Of tables and views either can be read in the other's place; a view takes writes only where it is updatable. */
const relationLeft = when("a table or view stands under the old name", "risky", "breaking");

export const objectRules: Pick<Rules, ObjectKind> = {
  "table-added": added("Table added"),
  "table-removed": removed("table", "Table removed"),
  "table-renamed": renamed("table", "Table renamed"),
  "table-moved": renamed("table", "Table moved to another schema"),
  "table-became-view": always("risky", "breaking", {
    title: "Table became a view",
    because: "The same name, other behaviour: rows may be filtered or joined, and a view takes writes only where it is updatable.",
    advice: "Compare rows and columns of both; write to the tables behind the view, or give it INSTEAD OF triggers.",
    reason: (change) => `${printObject(change.object)} is a view now: it may show other rows, and writes to it may be refused.`,
  }),
  "view-became-table": always("risky", "breaking", {
    title: "View became a table",
    because: "The same name, other behaviour: the rows are a copy that somebody must keep up to date.",
    advice: "Find out who fills the table and when; point writers of the tables behind the view at it, too, where they must.",
    reason: (change) =>
      `${printObject(change.object)} is a table now: its rows are as fresh as whoever fills it, and writes no longer reach what the view read.`,
  }),
  "view-added": added("View added"),
  "view-removed": removed("view", "View removed"),
  "view-renamed": renamed("view", "View renamed"),
  "procedure-added": added("Procedure added"),
  "procedure-removed": removed("procedure", "Procedure removed"),
  "procedure-renamed": renamed("procedure", "Procedure renamed"),
  "function-added": added("Function added"),
  "function-removed": removed("function", "Function removed"),
  "function-renamed": renamed("function", "Function renamed"),
  "schema-added": added("Schema added"),
  "schema-removed": always("breaking", "breaking", {
    title: "Schema removed",
    because: "A schema can only be dropped when it is empty: every two-part name in it leads nowhere.",
    advice: "See what became of its tables, views and routines, which are changes of their own.",
    reason: (change) => `Every query that names an object of ${printObject(change.object)} fails.`,
  }),
};

function added<K extends `${Type}-added` | "schema-added">(title: string): Rule<K> {
  return always<K>("safe", "safe", {
    title,
    because: "Nothing breaks by its being there.",
    advice: "Describe it, and put a contract on it when somebody starts to rely on it.",
    reason: (change) => `${sentenceName((change as { readonly object: ObjectRef }).object)} is new: nothing breaks by its being there.`,
  });
}

type Gone = { readonly object: ObjectRef; readonly replacedBy?: ObjectType };

/** A table that a view replaces, or the other way round, is a kind of its own. */
function removed<K extends `${Type}-removed`>(type: Type, title: string): Rule<K> {
  const { every, advice } = uses[type];
  return {
    title,
    because: `${every} it fails${type === "table" ? ", and its rows are gone" : ""}.`,
    advice,
    outcomes: [gone, synonymLeft],
    judge: (change: Change<K>) => {
      const { object, replacedBy } = change as Gone;
      return replacedBy === "synonym"
        ? {
            outcome: synonymLeft,
            reason: `${printObject(object)} is a synonym now: the same name, but what it stands for may behave otherwise.`,
          }
        : { outcome: gone, reason: `${every} ${printObject(object)} fails${takenBy(replacedBy)}.` };
    },
  };
}

type Renaming = Gone & { readonly before: ObjectName; readonly after: ObjectName; readonly inferred?: true; readonly collation?: string };

function renamed<K extends `${Type}-renamed` | "table-moved">(type: Type, title: string): Rule<K> {
  const { every, advice } = uses[type];
  const isRelation = type === "table" || type === "view";
  return {
    title,
    because:
      "The old name is gone. Where only the case changed under a case-insensitive collation, only clients that compare names exactly notice.",
    advice,
    outcomes: [gone, sameButCase, synonymLeft, ...(isRelation ? [relationLeft] : [])],
    judge: (change: Change<K>) => {
      const { object, before, after, inferred, collation, replacedBy } = change as Renaming;
      const [from, to] = [printObject(object), printName(after)];
      const guess = inferred ? ` That it is the same ${type} is inferred: ${to} agrees with it in all but the name.` : "";
      if (replacedBy === "synonym" || (isRelation && (replacedBy === "table" || replacedBy === "view"))) {
        const outcome = replacedBy === "synonym" ? synonymLeft : relationLeft;
        return { outcome, reason: `${from} is called ${to} now, and ${withArticle(replacedBy)} stands under the old name.${guess}` };
      }
      const onlyCase =
        renameEffect(before.name, after.name, collation) === "case" && renameEffect(before.schema, after.schema, collation) === "case";
      if (onlyCase) {
        const unless = collation === undefined ? " unless the database is case-sensitive" : "";
        const reason = `${from} is spelled ${to} now: SQL finds it under both${unless}, clients that compare names exactly do not.${guess}`;
        return { outcome: sameButCase, reason };
      }
      return { outcome: gone, reason: `${every} ${from} fails: it is called ${to} now${takenBy(replacedBy)}.${guess}` };
    },
  };
}

function takenBy(type: ObjectType | undefined): string {
  return type === undefined ? "" : `, and the name is ${withArticle(type)}'s`;
}
