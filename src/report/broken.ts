import type { BrokenContract } from "../model/report.ts";

/** Whose contracts a change breaks: `contract flatten of data-engineering, contract stock`. */
export function printBroken(
  contracts: readonly BrokenContract[],
  printId: (id: string) => string = String,
  printOwner: (owner: string) => string = String,
): string {
  return contracts
    .map(({ contract, owner }) => `contract ${printId(contract)}${owner === undefined ? "" : ` of ${printOwner(owner)}`}`)
    .join(", ");
}
