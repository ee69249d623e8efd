import { sha256 } from "../hash.ts";
import { compareText } from "../model/name.ts";
import type { Change } from "../model/change.ts";

/**
 * SHA-256, hex, of a change's kind and facts as JSON with sorted properties. Wording has no part in it, so an approval
 * that names it outlives a better sentence; any other fact is another change.
 */
export function fingerprint(change: Change): string {
  return sha256(canonicalJson(change));
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const properties = Object.entries(value).filter(([, item]) => item !== undefined);
  properties.sort(([a], [b]) => compareText(a, b));
  return `{${properties.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`).join()}}`;
}
