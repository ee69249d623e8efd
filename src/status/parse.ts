import { UserError } from "../errors.ts";
import { validateStatus } from "../generated/validators/status.ts";
import type { ContractStatuses } from "../model/status.ts";
import { findSyntaxFault, lineAndColumn, locate } from "../snapshot/locate.ts";

const mend = "A sync writes it anew.";

/**
 * Reads `etl/contracts.json`, format 1.
 *
 * @param file how messages name the file
 * @throws UserError with line and column for a text that is no JSON, or not of a format that this version knows
 */
export function parseStatuses(text: string, file: string): ContractStatuses {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    const fault = findSyntaxFault(json);
    const at = { file, ...lineAndColumn(json, fault?.offset ?? 0) };
    const conflict = /^(?:<<<<<<<|=======|>>>>>>>)(?: |$)/m.test(json);
    const reason = conflict
      ? "it holds a merge conflict"
      : fault === undefined
        ? "it is not JSON"
        : `it is cut off or damaged: ${fault.expected} should stand here`;
    throw new UserError(`The contracts' status cannot be read: ${reason}. ${mend}`, { cause, at });
  }
  const { formatVersion } = (typeof value === "object" && value !== null ? value : {}) as { readonly formatVersion?: unknown };
  if (formatVersion !== 1) {
    const at = { file, ...lineAndColumn(json, locate(json, "/formatVersion") ?? 0) };
    const found = formatVersion === undefined ? "has no formatVersion" : `has format ${JSON.stringify(formatVersion)}`;
    const advice = typeof formatVersion === "number" && formatVersion > 1 ? "Use the version that wrote it." : mend;
    throw new UserError(`The contracts' status ${found}; this version of the tool reads format 1. ${advice}`, { at });
  }
  if (!validateStatus(value)) {
    const { instancePath = "", message = "is not valid" } = validateStatus.errors?.at(-1) ?? {};
    const at = { file, ...lineAndColumn(json, locate(json, instancePath) ?? 0) };
    throw new UserError(`The contracts' status is not valid at ${instancePath || "its root"}: it ${message}. ${mend}`, { at });
  }
  const { checked, snapshot, contracts } = value as ContractStatuses;
  return { checked, snapshot, contracts };
}
