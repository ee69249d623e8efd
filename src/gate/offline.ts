import { UserError } from "../errors.ts";
import { sha256 } from "../hash.ts";
import { daysBetween } from "../model/day.ts";
import type { ContractStatus, ContractStatuses } from "../model/status.ts";

/** What is committed, as the gate finds it. */
export interface Committed {
  readonly statuses: ContractStatuses;
  /** Paths, for messages. */
  readonly files: { readonly statuses: string; readonly snapshot: string };
  /** The snapshot's text; undefined where there is none. */
  readonly snapshot: string | undefined;
}

const sync = "Run schema-sync sync and commit what it writes, or ask about a source: --source S instead of --offline.";

/**
 * Whether the contracts' status may be relied on: that it belongs to the snapshot beside it and is not too old.
 *
 * @param maxAge in days; undefined for any
 * @throws UserError where it may not
 */
export function refuseStale({ statuses, files, snapshot }: Committed, today: string, maxAge: number | undefined): void {
  if (snapshot === undefined) throw new UserError(`There is no ${files.snapshot}, for which ${files.statuses} was written. ${sync}`);
  if (digestOf(snapshot) !== statuses.snapshot) {
    throw new UserError(`${files.statuses} was not written for the ${files.snapshot} that stands beside it. ${sync}`);
  }
  const age = daysBetween(statuses.checked, today);
  if (!(age >= -1)) {
    throw new UserError(
      `${files.statuses} says that it was checked on ${statuses.checked}, but today is ${today}: one of the two is wrong. ${sync}`,
    );
  }
  if (maxAge === undefined || age <= maxAge) return;
  throw new UserError(
    `${files.statuses} was checked on ${statuses.checked}, ${days(age)} ago; --max-age allows ${days(maxAge)}. ${sync} With gate.renew-after in schema-sync.yml a sync keeps it young.`,
  );
}

/** @param text of the contract's file now; undefined where there is none. @throws UserError where another one was checked */
export function refuseChanged({ id, file, digest }: ContractStatus, text: string | undefined, statuses: string): void {
  if (text === undefined) throw new UserError(`There is no ${file} any more, from which ${statuses} has the contract ${id}. ${sync}`);
  if (digestOf(text) !== digest) throw new UserError(`${file} has changed since ${statuses} was written. ${sync}`);
}

/** @param found the files of contracts that there are now. @throws UserError for one that was not checked */
export function refuseUnchecked({ contracts }: ContractStatuses, found: readonly string[], statuses: string): void {
  const checked = new Set(contracts.map(({ file }) => file));
  const fresh = found.filter((file) => !checked.has(file));
  if (fresh.length > 0) throw new UserError(`${fresh.join(", ")} did not exist when ${statuses} was written. ${sync}`);
}

/** There is nothing to rely on. */
export function missing(statuses: string, root: string): UserError {
  return new UserError(`There is no ${statuses} in ${root}. ${sync}`);
}

function digestOf(text: string): string {
  return sha256(text.replaceAll("\r\n", "\n"));
}

function days(number: number): string {
  return number === 1 ? "1 day" : `${number} days`;
}
