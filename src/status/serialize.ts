import { lastChange } from "../model/page.ts";
import { today } from "../model/status.ts";
import type { ContractStatuses } from "../model/status.ts";

/** The file for machines, format 1 (`schema/status.schema.json`). Where it says `today` it holds `lastChange`, as pages do. */
export function serializeStatuses(statuses: ContractStatuses): string {
  const text = `${JSON.stringify({ formatVersion: 1, ...statuses }, undefined, 2)}\n`;
  // Inside a string these quotes would be escaped, so nothing that a contract says is taken for a day.
  return text.replaceAll(/("(?:checked|since)": ")0000-00-00"/g, `$1${lastChange}"`);
}

/** The day as a page shows it. */
export function shownDay(day: string): string {
  return day === today ? lastChange : day;
}
