import { columnRules } from "./rules/columns.ts";
import { constraintRules } from "./rules/constraints.ts";
import { databaseRules } from "./rules/database.ts";
import { descriptionRules } from "./rules/descriptions.ts";
import { indexRules } from "./rules/indexes.ts";
import { keyRules } from "./rules/keys.ts";
import { moduleRules } from "./rules/modules.ts";
import { objectRules } from "./rules/objects.ts";
import { parameterRules } from "./rules/parameters.ts";
import { permissionRules } from "./rules/permissions.ts";
import { rowLevelSecurityRules } from "./rules/row-level-security.ts";
import { sequenceRules } from "./rules/sequences.ts";
import { synonymRules } from "./rules/synonyms.ts";
import { tableRules } from "./rules/tables.ts";
import { typeRules } from "./rules/types.ts";
import type { Rules } from "./rule.ts";

/** The catalogue: a rule for every kind of change. */
export const rules: Rules = {
  ...objectRules,
  ...tableRules,
  ...columnRules,
  ...keyRules,
  ...constraintRules,
  ...indexRules,
  ...moduleRules,
  ...parameterRules,
  ...sequenceRules,
  ...typeRules,
  ...synonymRules,
  ...permissionRules,
  ...rowLevelSecurityRules,
  ...descriptionRules,
  ...databaseRules,
};
