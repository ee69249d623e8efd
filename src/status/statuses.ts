import { sha256 } from "../hash.ts";
import type { Contract, Violation } from "../model/contract.ts";
import type { Measurement } from "../model/quality.ts";
import { today } from "../model/status.ts";
import type { ContractState, ContractStatus, ContractStatuses, StatusViolation } from "../model/status.ts";
import { qualityOf } from "./quality.ts";

export interface StatusInput {
  /** By id. */
  readonly contracts: readonly Contract[];
  /** In the order of reports, worst first. */
  readonly violations: readonly Violation[];
  /** What was measured in this run; absent where nothing could be. */
  readonly measurements?: readonly Measurement[] | undefined;
  /** The text of the snapshot that is written with the statuses. */
  readonly snapshot: string;
  /** What the last sync wrote; absent where it wrote nothing that can be read. */
  readonly previous: ContractStatuses | undefined;
}

/** How each contract stands, and since when: the day stays for as long as the state does, whatever else is said of the contract. */
export function statusesOf({ contracts, violations, measurements, snapshot, previous }: StatusInput): ContractStatuses {
  const before = new Map(previous?.contracts.map((status) => [status.id, status]));
  return {
    checked: today,
    snapshot: sha256(snapshot),
    contracts: contracts.map((contract) => {
      const own = violations.filter((violation) => violation.contract === contract.id);
      const known = before.get(contract.id);
      return statusOf(contract, own, qualityOf(contract, measurements, known), known);
    }),
  };
}

function statusOf(
  contract: Contract,
  own: readonly Violation[],
  quality: ContractStatus["quality"],
  before: ContractStatus | undefined,
): ContractStatus {
  const { demands, violations, ...standing } = standingOf(contract, own);
  return {
    ...standing,
    since: before?.state === standing.state ? before.since : today,
    demands,
    violations,
    ...(quality === undefined ? {} : { quality }),
  };
}

/** @param own the contract's violations */
export function standingOf(
  contract: Contract,
  own: readonly Violation[],
  quality?: ContractStatus["quality"],
): Omit<ContractStatus, "since"> {
  const { id, name, version, status, file, digest, description, owner, consumer, harm, severity, role } = contract;
  return {
    id,
    name,
    version,
    status,
    file,
    ...(digest === undefined ? {} : { digest }),
    ...(description === undefined ? {} : { description }),
    ...(owner === undefined ? {} : { owner }),
    ...(consumer === undefined ? {} : { consumer }),
    ...(harm === undefined ? {} : { harm }),
    severity,
    role,
    state: stateOf(own),
    demands: contract.objects.map((object) => ({
      schema: object.schema,
      name: object.name,
      columns: object.columns.map((column) => column.name),
    })),
    violations: own.map(withoutContract),
    ...(quality === undefined ? {} : { quality }),
  };
}

function withoutContract(violation: Violation): StatusViolation {
  return Object.fromEntries(
    Object.entries(violation).filter(([key]) => key !== "contract" && key !== "owner"),
  ) as unknown as StatusViolation;
}

/** The worst that is violated. */
export function stateOf(violations: readonly { readonly severity: Violation["severity"] }[]): ContractState {
  const worst = (["error", "warning", "info"] as const).find((severity) => violations.some((violation) => violation.severity === severity));
  return worst ?? "holds";
}
