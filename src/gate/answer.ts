import type { ContractStatus } from "../model/status.ts";

/** A contract as the gate sees it. `since` where the answer comes from what the last sync wrote. */
export type Standing = Omit<ContractStatus, "since"> & Partial<Pick<ContractStatus, "since">>;

/** What the gate says: go, stop, or that it could not tell, and why. */
export type Answer =
  | {
      readonly decision: "go" | "stop";
      /** What was looked at, in the user's words. */
      readonly source: string;
      /** Offline: the UTC day of the check that is relied on. */
      readonly checked?: string;
      /** Those that were asked for. */
      readonly contracts: readonly Standing[];
    }
  | { readonly decision: "unknown"; /** With what to do about it. */ readonly reason: string };

/** Stop where any contract that was asked for is broken in a way of severity error; what is less bad is told, and goes. */
export function decide(contracts: readonly Standing[]): "go" | "stop" {
  return contracts.some(({ state }) => state === "error") ? "stop" : "go";
}
