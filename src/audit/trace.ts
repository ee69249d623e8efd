import type { ChangeKind } from "../model/change.ts";

/** What of an object a change is about: decides which of the object's events can have made it. */
export type Part =
  | "object"
  | "definition"
  | "column"
  | "constraint"
  | "index"
  | "trigger"
  | "full-text index"
  | "description"
  | "permission"
  | "versioning"
  | "option";

/** Which events can have made a change. `unseen`: none that a trigger in the database is told of. */
export type Trace = { readonly part: Part; readonly how: How } | "unseen";

export type How = "added" | "removed" | "renamed" | "changed";

const added = (part: Part): Trace => ({ part, how: "added" });
const removed = (part: Part): Trace => ({ part, how: "removed" });
const renamed = (part: Part): Trace => ({ part, how: "renamed" });
const changed = (part: Part): Trace => ({ part, how: "changed" });

/** A kind without a trace does not compile: nobody could say who made such a change. */
export const traces: { readonly [K in ChangeKind]: Trace } = {
  "schema-added": added("object"),
  "schema-removed": removed("object"),

  "table-added": added("object"),
  "table-removed": removed("object"),
  "table-renamed": renamed("object"),
  "table-moved": renamed("object"),
  "table-became-view": changed("definition"),
  "view-became-table": changed("definition"),
  "table-option-changed": changed("option"),
  "system-versioning-added": changed("versioning"),
  "system-versioning-removed": changed("versioning"),
  "history-table-changed": changed("versioning"),

  "view-added": added("object"),
  "view-removed": removed("object"),
  "view-renamed": renamed("object"),
  "view-definition-changed": changed("definition"),

  "column-added": added("column"),
  "column-removed": removed("column"),
  "column-renamed": renamed("column"),
  "column-reordered": changed("column"),
  "column-type-narrowed": changed("column"),
  "column-type-widened": changed("column"),
  "column-type-changed": changed("column"),
  "column-type-reencoded": changed("column"),
  "column-collation-changed": changed("column"),
  "column-made-required": changed("column"),
  "column-made-nullable": changed("column"),
  "column-became-computed": changed("column"),
  "column-stopped-being-computed": changed("column"),
  "computed-expression-changed": changed("column"),
  "computed-persisted-changed": changed("column"),
  "column-masked": changed("column"),
  "column-unmasked": changed("column"),
  "column-mask-changed": changed("column"),
  "column-encrypted": changed("column"),
  "column-decrypted": changed("column"),
  "column-encryption-changed": changed("column"),
  "column-hidden": changed("column"),
  "column-unhidden": changed("column"),
  "column-became-generated-always": changed("column"),
  "column-stopped-being-generated-always": changed("column"),
  "column-option-changed": changed("column"),
  "default-added": changed("column"),
  "default-removed": changed("column"),
  "default-changed": changed("column"),
  "identity-added": changed("column"),
  "identity-removed": changed("column"),
  "identity-changed": changed("column"),

  "primary-key-added": added("constraint"),
  "primary-key-removed": removed("constraint"),
  "primary-key-changed": changed("constraint"),
  "unique-added": added("constraint"),
  "unique-removed": removed("constraint"),
  "unique-changed": changed("constraint"),
  "key-index-changed": changed("constraint"),

  "foreign-key-added": added("constraint"),
  "foreign-key-removed": removed("constraint"),
  "foreign-key-retargeted": changed("constraint"),
  "foreign-key-action-changed": changed("constraint"),

  "check-added": added("constraint"),
  "check-removed": removed("constraint"),
  "check-narrowed": changed("constraint"),
  "check-widened": changed("constraint"),
  "check-changed": changed("constraint"),

  "constraint-disabled": changed("constraint"),
  "constraint-enabled": changed("constraint"),
  "constraint-untrusted": changed("constraint"),
  "constraint-trusted": changed("constraint"),
  "constraint-replication-changed": changed("constraint"),
  "constraint-renamed": renamed("constraint"),

  "index-added": added("index"),
  "index-removed": removed("index"),
  "index-changed": changed("index"),
  "index-renamed": renamed("index"),
  "index-disabled": changed("index"),
  "index-enabled": changed("index"),
  "full-text-index-added": changed("full-text index"),
  "full-text-index-removed": changed("full-text index"),
  "full-text-index-changed": changed("full-text index"),

  "trigger-added": added("trigger"),
  "trigger-removed": removed("trigger"),
  "trigger-changed": changed("trigger"),
  "trigger-disabled": changed("trigger"),
  "trigger-enabled": changed("trigger"),
  "instead-of-trigger-added": added("trigger"),
  "instead-of-trigger-removed": removed("trigger"),
  "instead-of-trigger-changed": changed("trigger"),
  "instead-of-trigger-disabled": changed("trigger"),
  "instead-of-trigger-enabled": changed("trigger"),

  "procedure-added": added("object"),
  "procedure-removed": removed("object"),
  "procedure-renamed": renamed("object"),
  "procedure-definition-changed": changed("definition"),
  "function-added": added("object"),
  "function-removed": removed("object"),
  "function-renamed": renamed("object"),
  "function-definition-changed": changed("definition"),
  "return-type-changed": changed("definition"),
  "parameter-added": changed("definition"),
  "parameter-removed": changed("definition"),
  "parameter-renamed": changed("definition"),
  "parameter-reordered": changed("definition"),
  "parameter-type-changed": changed("definition"),
  "parameter-direction-changed": changed("definition"),
  "parameter-default-added": changed("definition"),
  "parameter-default-removed": changed("definition"),
  "parameter-default-changed": changed("definition"),

  "sequence-added": added("object"),
  "sequence-removed": removed("object"),
  "sequence-changed": changed("definition"),
  "type-added": added("object"),
  "type-removed": removed("object"),
  "type-changed": changed("definition"),
  "synonym-added": added("object"),
  "synonym-removed": removed("object"),
  "synonym-retargeted": changed("definition"),

  // Their events name the policy, and not the table that is hit.
  "row-level-security-added": "unseen",
  "row-level-security-removed": "unseen",
  "row-level-security-changed": "unseen",
  "row-level-security-enabled": "unseen",
  "row-level-security-disabled": "unseen",

  "permission-granted": changed("permission"),
  "permission-revoked": changed("permission"),
  "permission-denied": changed("permission"),
  "permission-undenied": changed("permission"),

  "description-added": changed("description"),
  "description-removed": changed("description"),
  "description-changed": changed("description"),

  // ALTER DATABASE is an event of the server: https://learn.microsoft.com/sql/relational-databases/triggers/ddl-event-groups
  "database-collation-changed": "unseen",
  "compatibility-level-changed": "unseen",
  "database-trigger-added": added("object"),
  "database-trigger-removed": removed("object"),
  "database-trigger-changed": changed("definition"),
  "database-trigger-disabled": changed("definition"),
  "database-trigger-enabled": changed("definition"),
};
