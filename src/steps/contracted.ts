import { conflicts } from "../contract/advice.ts";
import { blame } from "../contract/blame.ts";
import { check } from "../contract/check.ts";
import { evolution } from "../contract/evolution.ts";
import { nameFolding } from "../model/collation.ts";
import type { Config } from "../model/config.ts";
import type { Advice, Contract } from "../model/contract.ts";
import type { Diagnostic } from "../model/place.ts";
import type { JudgedChange, Report } from "../model/report.ts";
import type { Schema } from "../model/schema.ts";
import type { ContractHistory } from "../ports.ts";
import { isSelected } from "../selection/select.ts";

/** All that contracts are held against. */
export interface Held {
  readonly contracts: readonly Contract[];
  /** Those that may have changed, as they were before. */
  readonly past: ContractHistory | undefined;
  /** As the configuration selects it; undefined where there is none to compare with. */
  readonly before: Schema | undefined;
  /** Whole: what a contract demands is demanded of the database, whatever part of it is documented. */
  readonly after: Schema;
  readonly changes: readonly JudgedChange[];
  readonly config: Pick<Config, "include" | "exclude">;
}

/** What contracts say to a schema and its changes, and what became of the contracts themselves. */
export function contracted({
  contracts,
  past,
  before,
  after,
  changes,
  config,
}: Held): Pick<Report, "changes" | "violations" | "contractChanges" | "diagnostics"> {
  const violations = check(after, contracts);
  const evolved = past === undefined ? [] : evolution(past.contracts, contracts);
  const kept = isSelected(config.include, config.exclude, nameFolding(after.collation));
  return {
    changes: before === undefined ? changes : blame(changes, before, after, contracts, violations),
    violations,
    ...(evolved.length === 0 ? {} : { contractChanges: evolved }),
    diagnostics: [...(past?.diagnostics ?? []), ...conflicts(contracts, kept, after.collation).map(asDiagnostic)],
  };
}

/** Contracts that cannot hold break by themselves; why is a note. */
function asDiagnostic({ contract, message, at }: Advice): Diagnostic {
  return { severity: "warning", message: `Contract ${contract ?? ""}: ${message}`, ...(at === undefined ? {} : { at }) };
}
