import type { Contract } from "../model/contract.ts";
import type { ContractState } from "../model/status.ts";
import { stateOf } from "../status/statuses.ts";
import type { Site } from "./site.ts";
import { count } from "./words.ts";

const colours: Readonly<Record<ContractState, string>> = { holds: "brightgreen", info: "blue", warning: "yellow", error: "red" };

/**
 * A contract's badge for shields.io's endpoint (https://shields.io/badges/endpoint-badge): schemaVersion, label, message and colour.
 * `isError` keeps people from overriding the colour of one that is broken.
 */
export function badge(site: Site, contract: Contract): string {
  const violations = site.violationsOf(contract);
  const state = stateOf(violations);
  const retired = contract.status.toLowerCase() === "retired";
  const value = {
    schemaVersion: 1,
    label: contract.name,
    message: retired ? "retired" : state === "holds" ? "holds" : count(violations.length, "violation"),
    color: retired ? "lightgrey" : colours[state],
    ...(state === "error" ? { isError: true } : {}),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
