import type { Contract, Violation } from "./contract.ts";
import type { ObjectName } from "./name.ts";
import type { Severity } from "./place.ts";
import type { Measurement } from "./quality.ts";

/** How a contract stands: it holds, or the worst of what it demands and is not given. */
export type ContractState = "holds" | Severity;

/** A violation within its contract, whose id and owner stand there. */
export type StatusViolation = Omit<Violation, "contract" | "owner">;

/** How one contract stands, and what somebody who is stopped by it has to know. */
export interface ContractStatus extends Pick<
  Contract,
  "id" | "name" | "version" | "status" | "file" | "description" | "owner" | "consumer" | "harm" | "severity" | "role"
> {
  /** SHA-256 of the contract's file, with `\n` line ends: whether what was checked is what stands there now. */
  readonly digest?: string;
  readonly state: ContractState;
  /** The UTC day since when it stands so, `YYYY-MM-DD`; `today` where that is the day on which this is written. */
  readonly since: string;
  readonly demands: readonly DemandedObject[];
  readonly violations: readonly StatusViolation[];
  /** What was last measured of the data, a rule's condition an entry, in the contract's order; absent where it has no such rule. */
  readonly quality?: readonly QualityStatus[];
}

/** One condition of one rule, as it was measured when its verdict was last another, or for the first time. */
export interface QualityStatus extends Pick<
  Measurement,
  "rule" | "object" | "member" | "metric" | "operator" | "threshold" | "unit" | "value" | "verdict" | "reason"
> {
  /** The UTC day of that measuring, as `since`; absent where it was never measured. */
  readonly since?: string;
}

export interface DemandedObject extends ObjectName {
  readonly columns: readonly string[];
}

/** `etl/contracts.json`: every contract as the last sync found it. */
export interface ContractStatuses {
  /** The UTC day on which a sync last wrote this, `YYYY-MM-DD`; `today` likewise. */
  readonly checked: string;
  /** SHA-256 of the snapshot that was written with it. */
  readonly snapshot: string;
  /** By id. */
  readonly contracts: readonly ContractStatus[];
}

/** A day that is not known before the file is written: no contract's words can be mistaken for it. */
export const today = "0000-00-00";
