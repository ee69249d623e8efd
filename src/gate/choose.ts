import { UserError } from "../errors.ts";
import { nearest } from "../suggest.ts";

/** What a contract is asked for by. */
export interface Named {
  readonly id: string;
  readonly consumer?: string;
}

/**
 * The contracts that are asked for, in their own order: each name is a contract's id, or the consumer of one or several. All without names.
 * @throws UserError for a name that no contract has, and where there is no contract at all: a gate that asks nothing would always be open
 */
export function choose<T extends Named>(contracts: readonly T[], names: readonly string[]): T[] {
  if (contracts.length === 0)
    throw new UserError("There are no contracts, so there is nothing that could hold. Write one, or leave the gate out.");
  if (names.length === 0) return [...contracts];
  const known = [...new Set(contracts.flatMap(({ id, consumer }) => (consumer === undefined ? [id] : [id, consumer])))];
  for (const name of names) {
    if (known.includes(name)) continue;
    const guess = nearest(name, known);
    const hint = guess === undefined ? `There are ${known.join(", ")}.` : `Did you mean "${guess}"?`;
    throw new UserError(`No contract has the id or consumer "${name}". ${hint}`);
  }
  return contracts.filter(({ id, consumer }) => names.includes(id) || (consumer !== undefined && names.includes(consumer)));
}
