import type { LintRuleName } from "../model/lint.ts";
import type { Rule } from "./rule.ts";
import { deprecatedType } from "./rules/deprecated-type.ts";
import { duplicateIndex } from "./rules/duplicate-index.ts";
import { guidClusteredKey } from "./rules/guid-clustered-key.ts";
import { heap } from "./rules/heap.ts";
import { missingDescription } from "./rules/missing-description.ts";
import { missingPrimaryKey } from "./rules/missing-primary-key.ts";
import { namePattern } from "./rules/name-pattern.ts";
import { nullableUniqueKey } from "./rules/nullable-unique-key.ts";
import { overlappingIndex } from "./rules/overlapping-index.ts";
import { unindexedForeignKey } from "./rules/unindexed-foreign-key.ts";
import { untrustedConstraint } from "./rules/untrusted-constraint.ts";

/** Every rule, complete by type: a name in the model without a rule does not compile. */
export const lintRules: Readonly<Record<LintRuleName, Rule>> = {
  "deprecated-type": deprecatedType,
  "duplicate-index": duplicateIndex,
  "guid-clustered-key": guidClusteredKey,
  heap,
  "missing-description": missingDescription,
  "missing-primary-key": missingPrimaryKey,
  "name-pattern": namePattern,
  "nullable-unique-key": nullableUniqueKey,
  "overlapping-index": overlappingIndex,
  "unindexed-foreign-key": unindexedForeignKey,
  "untrusted-constraint": untrustedConstraint,
};
