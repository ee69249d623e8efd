import { describe, expect, it } from "vitest";
import { rules } from "../../src/impact/rules.ts";
import type { ChangeKind } from "../../src/model/change.ts";
import type { Impact } from "../../src/model/report.ts";

// The catalogue of changes as it was decided, copied by hand: reader, then writer. What a rule says beyond it stands in
// `beyond`, each with its reason; what it says otherwise is a failure.
const letters: Readonly<Record<string, Impact>> = { B: "breaking", R: "risky", S: "safe" };

// prettier-ignore
const catalogue: readonly (readonly [verdicts: string, kinds: readonly ChangeKind[]])[] = [
  ["BB", ["table-removed", "view-removed", "synonym-removed", "schema-removed"]],
  ["SS", ["table-added", "view-added", "synonym-added", "schema-added"]],
  ["BB", ["table-renamed", "view-renamed", "column-renamed", "table-moved"]],
  ["RB", ["synonym-retargeted", "table-became-view", "view-became-table"]],
  ["BB", ["column-removed"]],
  ["SS SB", ["column-added"]],
  ["RR", ["column-reordered"]],
  ["RB", ["column-type-narrowed"]],
  ["RS", ["column-type-widened"]],
  ["BB", ["column-type-changed"]],
  ["RR", ["column-type-reencoded"]],
  ["RR", ["column-collation-changed"]],
  ["SB", ["column-made-required"]],
  ["BS", ["column-made-nullable"]],
  ["SS", ["default-added"]],
  ["RR", ["default-changed"]],
  ["SB RR", ["default-removed"]],
  ["SB", ["identity-added"]],
  ["RB", ["identity-removed"]],
  ["SR", ["identity-changed"]],
  ["RB", ["column-became-computed"]],
  ["RR", ["column-stopped-being-computed"]],
  ["RS", ["computed-expression-changed"]],
  ["SS", ["computed-persisted-changed"]],
  ["BS", ["column-masked"]],
  ["SS", ["column-unmasked"]],
  ["SB", ["column-became-generated-always"]],
  ["RR", ["column-stopped-being-generated-always"]],
  ["SR", ["primary-key-added"]],
  ["BR", ["primary-key-removed", "primary-key-changed"]],
  ["SB", ["unique-added"]],
  ["BS", ["unique-removed"]],
  ["SB", ["foreign-key-added"]],
  ["RS", ["foreign-key-removed"]],
  ["RB", ["foreign-key-retargeted"]],
  ["RR", ["foreign-key-action-changed"]],
  ["RS", ["constraint-disabled", "constraint-untrusted"]],
  ["SB", ["constraint-enabled", "constraint-trusted"]],
  ["SB", ["check-added"]],
  ["RS", ["check-removed"]],
  ["SB", ["check-narrowed"]],
  ["RS", ["check-widened"]],
  ["RR", ["check-changed"]],
  ["SR", ["index-added"]],
  ["RS", ["index-removed"]],
  ["RR", ["index-changed"]],
  ["SS", ["system-versioning-added"]],
  ["BS", ["system-versioning-removed", "history-table-changed"]],
  ["RR", ["view-definition-changed"]],
  ["BB", ["procedure-removed", "function-removed", "procedure-renamed", "function-renamed"]],
  ["SS", ["procedure-added", "function-added"]],
  ["SS BB", ["parameter-added"]],
  ["BB", ["parameter-removed", "parameter-renamed", "parameter-reordered", "parameter-type-changed", "parameter-direction-changed", "parameter-default-removed"]],
  ["BB", ["return-type-changed"]],
  ["RR", ["procedure-definition-changed", "function-definition-changed"]],
  ["RR", ["trigger-added", "trigger-removed", "trigger-changed", "trigger-disabled", "trigger-enabled"]],
  ["RB", ["instead-of-trigger-added", "instead-of-trigger-removed"]],
  ["SB", ["sequence-removed"]],
  ["RR", ["sequence-changed"]],
  ["SS", ["sequence-added"]],
  ["BB", ["type-removed", "type-changed"]],
  ["SS", ["type-added"]],
  ["SS", ["description-added", "description-changed", "description-removed"]],
  ["SS", ["table-option-changed"]],
  ["SS", ["permission-granted"]],
  ["BB", ["permission-revoked", "permission-denied"]],
  ["RR", ["database-collation-changed", "compatibility-level-changed"]],
  ["SR", ["database-trigger-added", "database-trigger-removed", "database-trigger-changed"]],
];

/** Verdicts for cases that the catalogue does not tell apart. */
const caseOnly = "Where only the letter case changed and the database does not tell cases apart, only clients that do are hit.";
const synonymLeft = "A synonym under the old name forwards what is sent to it.";
const relationLeft = "As table-became-view: the same name, other behaviour.";
const beyond: Readonly<Partial<Record<ChangeKind, Readonly<Record<string, string>>>>> = {
  "table-removed": { RR: synonymLeft },
  "view-removed": { RR: synonymLeft },
  "procedure-removed": { RR: synonymLeft },
  "function-removed": { RR: synonymLeft },
  "synonym-removed": { RB: relationLeft },
  "table-renamed": { RS: caseOnly, RR: synonymLeft, RB: relationLeft },
  "table-moved": { RS: caseOnly, RR: synonymLeft, RB: relationLeft },
  "view-renamed": { RS: caseOnly, RR: synonymLeft, RB: relationLeft },
  "procedure-renamed": { RS: caseOnly, RR: synonymLeft },
  "function-renamed": { RS: caseOnly, RR: synonymLeft },
  "column-renamed": { RS: caseOnly },
  "parameter-renamed": { RS: caseOnly },
  "column-added": {
    RS: "In front of older columns it moves those: whoever reads by position is hit as by column-reordered.",
    RB: "In front of older columns, and required.",
  },
  "column-made-required": { SS: "Nobody inserts NULL into a view's or function's column as such: the table's change says it." },
  "constraint-disabled": {
    BS: "A disabled unique key promises nothing, as unique-removed.",
    BB: "With its clustered index disabled a table cannot be read or written.",
  },
  "index-changed": { SS: "Compression, filegroup and partitions change no plan, as table-option-changed." },
  "parameter-added": { RR: "With a default, but in front of older parameters: calls by position pass their values to others." },
  "table-option-changed": {
    RR: "SCHEMA_ONLY: rows do not survive a restart.",
    RB: "An external or graph table behaves differently, as table-became-view.",
  },
};

/** Kinds that the catalogue does not have: facts of the model that would otherwise change in silence. */
const additional: Readonly<Partial<Record<ChangeKind, string>>> = {
  "column-mask-changed": "Between masked and unmasked: readers without UNMASK get other masks.",
  "column-encrypted": "Always Encrypted: as masked for readers, and writers need the key, too.",
  "column-decrypted": "The mirror of column-encrypted.",
  "column-encryption-changed": "Deterministic and randomized allow different queries.",
  "column-hidden": "Hidden columns are left out of SELECT *, as column-reordered hits positional readers.",
  "column-unhidden": "The mirror of column-hidden.",
  "column-option-changed": "SPARSE, ROWGUIDCOL, FILESTREAM, the name of an alias type: as table-option-changed.",
  "unique-changed": "One key with other columns: what it loses and gains is judged as unique-removed and unique-added.",
  "key-index-changed": "The promise of a key is the same, its index is not: as index-changed.",
  "constraint-replication-changed": "NOT FOR REPLICATION: some writers are checked, or no longer are.",
  "constraint-renamed": "Only the name: no statement but ALTER TABLE names a constraint.",
  "index-renamed": "Only the name, which hints may use.",
  "index-disabled": "As index-removed, unique-removed, or the loss of the table.",
  "index-enabled": "The mirror of index-disabled.",
  "full-text-index-added": "As index-added.",
  "full-text-index-removed": "Unlike other indexes its loss is an error: CONTAINS fails.",
  "full-text-index-changed": "As index-changed.",
  "instead-of-trigger-changed": "As trigger-changed.",
  "instead-of-trigger-disabled": "As instead-of-trigger-removed.",
  "instead-of-trigger-enabled": "As instead-of-trigger-added.",
  "parameter-default-added": "The mirror of parameter-default-removed.",
  "parameter-default-changed": "As default-changed.",
  "row-level-security-added":
    "A filter hides rows without an error: that, and not its removal, is what breaks readers; a block predicate refuses writes, and one that is switched off does neither.",
  "row-level-security-removed": "More rows, or more writes, than anybody counted on; what was to be hidden is not.",
  "row-level-security-changed": "Other rows, other writes: as view-definition-changed.",
  "row-level-security-enabled": "As row-level-security-added.",
  "row-level-security-disabled": "As row-level-security-removed.",
  "permission-undenied": "The mirror of permission-denied: as permission-granted.",
  "database-trigger-disabled": "As database-trigger-removed.",
  "database-trigger-enabled": "As database-trigger-added.",
};

const kinds = Object.keys(rules) as ChangeKind[];

function verdictsOf(kind: ChangeKind): string[] {
  const letterOf = (impact: Impact): string => impact.charAt(0).toUpperCase();
  return [...new Set(rules[kind].outcomes.map(({ reader, writer }) => letterOf(reader) + letterOf(writer)))];
}

describe("the catalogue", () => {
  const rows = catalogue.flatMap(([verdicts, names]) => names.map((kind) => [kind, verdicts.split(" ")] as const));

  it.each(rows)("%s is %s", (kind, verdicts) => {
    const extra = Object.keys(beyond[kind] ?? {});
    expect(verdictsOf(kind).sort()).toEqual([...verdicts, ...extra].sort());
    // The verdict that the catalogue gives first is the usual one.
    const [first] = rules[kind].outcomes;
    expect(verdicts.map((verdict) => verdict.split("").map((letter) => letters[letter]))).toContainEqual([first?.reader, first?.writer]);
  });

  it("has every kind once, or a reason why it is not in it", () => {
    const listed = rows.map(([kind]) => kind);
    expect(new Set(listed).size).toBe(listed.length);
    expect(kinds.filter((kind) => !listed.includes(kind)).sort()).toEqual(Object.keys(additional).sort());
  });
});

describe("rules", () => {
  it.each(kinds)("%s explains itself", (kind) => {
    const { title, because, advice, outcomes } = rules[kind];
    expect(title).toMatch(/^[A-Z].*[a-zA-Z]$/);
    expect(because).toMatch(/^[A-Z].*\.$/);
    expect(advice).toMatch(/^[A-Z].*\.$/);
    expect(outcomes.length).toBeGreaterThan(0);
    expect(new Set(outcomes.map((outcome) => outcome.when)).size).toBe(outcomes.length);
  });

  it("have titles of their own", () => {
    const titles = kinds.map((kind) => rules[kind].title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});
