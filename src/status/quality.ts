import type { Contract, Violation } from "../model/contract.ts";
import { nameKey } from "../model/name.ts";
import type { Measurement } from "../model/quality.ts";
import { today } from "../model/status.ts";
import type { ContractStatus, ContractStatuses, QualityStatus } from "../model/status.ts";

/**
 * The violations by which contracts are shown: those of this run, and those of data that an earlier run found and that this one, whose
 * source has no rows, could not look at again. What was missed yesterday is not met because nobody looked.
 *
 * One that was there before is told as it was then: its figures change every night, and would make every night a change.
 */
export function standingViolations(
  violations: readonly Violation[],
  contracts: readonly Contract[],
  measurements: readonly Measurement[] | undefined,
  previous: ContractStatuses | undefined,
): Violation[] {
  if (previous === undefined) return [...violations];
  const before = new Map(previous.contracts.map((status) => [status.id, status]));
  const told = violations.map((violation) => {
    if (!isAboutData(violation)) return violation;
    const known = before.get(violation.contract)?.violations.find((other) => isSame(other, violation));
    return known === undefined ? violation : { ...violation, message: known.message };
  });
  const carried = contracts.flatMap((contract) => {
    if (isRetired(contract) || wasMeasured(contract, measurements) || !hasRules(contract)) return [];
    const kept = before.get(contract.id)?.violations.filter(isAboutData) ?? [];
    return kept.map((violation): Violation => ({
      ...violation,
      contract: contract.id,
      ...(contract.owner === undefined ? {} : { owner: contract.owner }),
    }));
  });
  return [...told, ...carried];
}

/** What was last measured of a contract's rules; undefined where it has none, or nobody ever asked. */
export function qualityOf(
  contract: Contract,
  measurements: readonly Measurement[] | undefined,
  before: ContractStatus | undefined,
): readonly QualityStatus[] | undefined {
  if (!hasRules(contract)) return undefined;
  const own = measurements?.filter((measurement) => measurement.contract === contract.id) ?? [];
  if (own.length === 0) return before?.quality;
  return own.map((measurement) => {
    const known = before?.quality?.find((status) => conditionKey(status) === conditionKey(measurement));
    // A source without rows says nothing that was not known; and the same verdict is no news, whatever the figure.
    if (known !== undefined && (isUnlooked(measurement) || known.verdict === measurement.verdict)) return known;
    return { ...measuredNow(measurement), ...(measurement.verdict === "not-run" ? {} : { since: today }) };
  });
}

/** What was measured in this run alone; undefined where the contract has no rules. */
export function qualityNow(contract: Contract, measurements: readonly Measurement[]): readonly QualityStatus[] | undefined {
  if (!hasRules(contract)) return undefined;
  return measurements.filter((measurement) => measurement.contract === contract.id).map(measuredNow);
}

function measuredNow(measurement: Measurement): QualityStatus {
  const { rule, object, member, metric, operator, threshold, unit, value, verdict, reason } = measurement;
  return {
    rule,
    object,
    ...(member === undefined ? {} : { member }),
    metric,
    ...(operator === undefined ? {} : { operator }),
    ...(threshold === undefined ? {} : { threshold }),
    unit,
    ...(value === undefined ? {} : { value }),
    verdict,
    ...(reason === undefined ? {} : { reason }),
  };
}

function conditionKey({ rule, object, member, metric, operator, threshold, unit }: QualityStatus | Measurement): string {
  return JSON.stringify([rule, nameKey(object), member, metric, operator, threshold, unit]);
}

/** Nobody wanted it measured, or nothing was there to measure. */
function isUnlooked({ cause }: Measurement): boolean {
  return cause === "no-data" || cause === "switched-off";
}

function wasMeasured({ id }: Contract, measurements: readonly Measurement[] | undefined): boolean {
  return measurements?.some((measurement) => measurement.contract === id && !isUnlooked(measurement)) === true;
}

function hasRules({ objects, sla }: Contract): boolean {
  const some = (rules: readonly unknown[] | undefined): boolean => rules !== undefined && rules.length > 0;
  return some(sla) || objects.some((object) => some(object.quality) || object.columns.some((column) => some(column.quality)));
}

function isRetired({ status }: Contract): boolean {
  return status.toLowerCase() === "retired";
}

function isAboutData({ check }: Pick<Violation, "check">): boolean {
  return check === "quality-missed" || check === "quality-not-run";
}

function isSame(
  a: Pick<Violation, "check" | "object" | "member" | "at">,
  b: Pick<Violation, "check" | "object" | "member" | "at">,
): boolean {
  return a.check === b.check && nameKey(a.object) === nameKey(b.object) && a.member === b.member && a.at?.line === b.at?.line;
}
