import type { Contract, ContractChange, ContractColumn, ContractObject, LogicalTypeOptions } from "../model/contract.ts";
import { compareText, printName, printPart } from "../model/name.ts";
import type { Place, Severity } from "../model/place.ts";
import type { QualityRule } from "../model/quality.ts";
import { meetsPhysicalType } from "./physical-type.ts";
import { severityOrder } from "./severity.ts";
import { neededVersion } from "./version.ts";
import type { Step } from "./version.ts";

/**
 * What became of contracts since the version before: which demand less or more, which are gone, and which did so without
 * raising their version. Ordered by severity, contract, place and words. New contracts are nobody's loss, and not told.
 * @param before contracts that may have changed; those that nobody touched need not be there
 */
export function evolution(before: readonly Contract[], after: readonly Contract[]): ContractChange[] {
  const now = new Map(after.map((contract) => [contract.id, contract]));
  const found = before.flatMap((old) => {
    const contract = now.get(old.id);
    if (contract !== undefined) return changesOf(old, contract);
    return isInForce(old) ? [change(old, "removed", `the contract is gone, and nobody had retired it (it was in ${old.file})`)] : [];
  });
  return found.sort(
    (a, b) =>
      severityOrder[a.severity] - severityOrder[b.severity] ||
      compareText(a.contract, b.contract) ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      compareText(a.message, b.message),
  );
}

function changesOf(before: Contract, after: Contract): ContractChange[] {
  const demands = compareDemands(demandsOf(before), demandsOf(after), after);
  const step = stepOf(demands, before, after);
  const needed = step === undefined ? undefined : neededVersion(before.version, after.version, step);
  if (step === undefined || needed === undefined) return demands;
  const why = {
    major: `it demands less or other things than version ${before.version} did`,
    minor: `it demands more than version ${before.version} did`,
    patch: `its text is not that of version ${before.version}`,
  }[step];
  const raise = needed.version === undefined ? "raise it" : `raise it to ${needed.version} or more`;
  const message = `${why}, and its version is ${after.version}: ${raise}`;
  return [...demands, change(after, "version-not-raised", message, after.versionAt ?? after.at, step === "patch" ? "info" : "warning")];
}

const severities: Readonly<Record<ContractChange["kind"], Severity>> = {
  weakened: "warning",
  altered: "warning",
  removed: "warning",
  strengthened: "info",
  "version-not-raised": "warning",
};

function change(
  { id, owner }: Contract,
  kind: ContractChange["kind"],
  message: string,
  at?: Place,
  severity: Severity = severities[kind],
): ContractChange {
  return { kind, contract: id, ...(owner === undefined ? {} : { owner }), severity, message, ...(at === undefined ? {} : { at }) };
}

/** Which part of a version (https://semver.org) has to be raised: who relies on what is gone is broken by it. */
function stepOf(demands: readonly ContractChange[], before: Contract, after: Contract): Step | undefined {
  if (demands.some(({ kind }) => kind !== "strengthened")) return "major";
  if (demands.length > 0) return "minor";
  return withoutPlaces(before) === withoutPlaces(after) ? undefined : "patch";
}

/** One thing that a contract demands. */
interface Demand {
  /** In words that follow "it demands"; names what it is about. */
  readonly words: string;
  /** Compared with that of the same demand before. */
  readonly value: unknown;
  readonly at: Place | undefined;
  /** Whether a value demands as much as another and more; absent: they are just different. */
  readonly stronger?: (value: unknown, than: unknown) => boolean;
}

/** By what each is about, whatever it demands of it. */
type Demands = ReadonlyMap<string, Demand>;

function compareDemands(before: Demands, after: Demands, contract: Contract): ContractChange[] {
  const found: ContractChange[] = [];
  // What is about a thing that is gone or new itself says nothing more.
  const covered = (key: string, by: Demands): boolean => parents(key).some((parent) => !by.has(parent));
  for (const [key, { words, value, stronger }] of before) {
    const now = after.get(key);
    if (now === undefined) {
      if (!covered(key, after))
        found.push(change(contract, "weakened", `it no longer demands ${words}`, nearest(key, after) ?? contract.at));
    } else if (JSON.stringify(now.value) !== JSON.stringify(value)) {
      const kind = stronger?.(now.value, value) === true ? "strengthened" : stronger?.(value, now.value) === true ? "weakened" : "altered";
      found.push(change(contract, kind, `it demands ${now.words}, and demanded ${words}`, now.at ?? contract.at));
    }
  }
  for (const [key, { words, at }] of after) {
    if (before.has(key) || covered(key, before)) continue;
    found.push(change(contract, "strengthened", `it demands ${words}, and did not before`, at ?? contract.at));
  }
  return found;
}

const separator = "\u0000";

/** Of `object, column, what`: `object` and `object, column`. */
function parents(key: string): string[] {
  const parts = key.split(separator);
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join(separator));
}

/** The place of what it was about. */
function nearest(key: string, demands: Demands): Place | undefined {
  return parents(key)
    .reverse()
    .map((parent) => demands.get(parent)?.at)
    .find((at) => at !== undefined);
}

export function isInForce({ status }: Pick<Contract, "status">): boolean {
  return status.toLowerCase() !== "retired";
}

function demandsOf(contract: Contract): Demands {
  const demands = new Map<string, Demand>();
  if (!isInForce(contract)) return demands;
  const { role, severity, at } = contract;
  demands.set("role", {
    words: `what its ${role === "both" ? "readers and writers" : `${role}s`} need`,
    value: role,
    at,
    stronger: widerRole,
  });
  demands.set("severity", { words: `to be taken as ${severity}`, value: severity, at, stronger: worse });
  for (const object of contract.objects) addObject(demands, object);
  for (const level of contract.sla ?? []) addRule(demands, ["sla"], "of the service levels", level);
  return demands;
}

function widerRole(value: unknown, than: unknown): boolean {
  return value === "both" && than !== "both";
}

function worse(value: unknown, than: unknown): boolean {
  return severityOrder[value as Severity] < severityOrder[than as Severity];
}

function addObject(demands: Map<string, Demand>, object: ContractObject): void {
  const name = printName(object);
  const key = `object ${name.toLowerCase()}`;
  const { at, physicalType, closed, ordered, columns, relationships = [] } = object;
  const add = (what: string, demand: Demand): void => void demands.set(`${key}${separator}${what}`, demand);
  demands.set(key, { words: name, value: true, at });
  if (physicalType !== undefined) add("type", { words: `that ${name} is a ${physicalType}`, value: physicalType, at });
  if (closed) add("closed", { words: `that ${name} has no other columns`, value: closed, at });
  if (ordered)
    add("order", { words: `the columns of ${name} in its order`, value: columns.map((column) => column.name.toLowerCase()), at });
  const keyed = columns.filter((column) => column.primaryKey === true);
  if (keyed.length > 0) {
    const names = keyed.map((column) => printPart(column.name)).join(", ");
    const value = keyed.map((column) => [column.name.toLowerCase(), column.primaryKeyPosition ?? null]);
    add("primary key", { words: `the primary key (${names}) of ${name}`, value, at: keyed[0]?.at });
  }
  for (const { columns: from, to, at: where } of relationships) {
    const words = `that ${name} (${from.map(printPart).join(", ")}) refers to ${printName(to)} (${to.columns.map(printPart).join(", ")})`;
    add(`reference ${words.toLowerCase()}`, { words, value: true, at: where });
  }
  for (const rule of object.quality ?? []) addRule(demands, [key], `of ${name}`, rule);
  for (const column of columns) addColumn(demands, key, name, column);
}

function addColumn(demands: Map<string, Demand>, object: string, of: string, column: ContractColumn): void {
  const name = `${of}.${printPart(column.name)}`;
  const key = `${object}${separator}column ${column.name.toLowerCase()}`;
  const { at, physicalType, logicalType, required, unique, protection, options = {} } = column;
  const add = (what: string, demand: Omit<Demand, "at">): void => void demands.set(`${key}${separator}${what}`, { ...demand, at });
  demands.set(key, { words: name, value: true, at });
  if (physicalType !== undefined) add("type", { words: `${name} as ${physicalType}`, value: physicalType, stronger: narrowerType });
  if (logicalType !== undefined) add("logical type", { words: `${name} as a ${logicalType}`, value: logicalType });
  if (required) add("required", { words: `that ${name} is never NULL`, value: required });
  if (unique) add("unique", { words: `that ${name} is unique`, value: unique });
  if (protection !== undefined) {
    const words = `that ${name} is masked or encrypted${protection === "required" ? "" : ", else a warning"}`;
    add("protection", { words, value: protection, stronger: (value) => value === "required" });
  }
  for (const option of Object.keys(options) as (keyof LogicalTypeOptions)[]) {
    const value = options[option];
    const said = typeof value === "object" ? value.value : value;
    add(`option ${option}`, { words: `${option} ${String(said)} of ${name}`, value });
  }
  for (const rule of column.quality ?? []) addRule(demands, [key], `of ${name}`, rule);
}

/** `decimal(12,2)` is met by fewer columns than `decimal`. */
function narrowerType(value: unknown, than: unknown): boolean {
  return meetsPhysicalType(String(than), String(value));
}

function addRule(
  demands: Map<string, Demand>,
  path: readonly string[],
  of: string,
  { at, name, measure, conditions, unit, severity }: QualityRule,
): void {
  const thresholds = conditions.map(({ operator, threshold }) => `${operator} ${String(threshold)} ${unit}`).join(", ");
  const key = [...path, `rule ${name}`].join(separator);
  demands.set(key, { words: `the rule ${name} ${of} (${thresholds})`, value: { measure, conditions, unit, severity }, at });
}

/** The text of a contract but for where it stands and which version it calls itself. */
function withoutPlaces(contract: Contract): string {
  return JSON.stringify(contract, (key, value: unknown) => (elsewhere.has(key) ? undefined : value));
}

const elsewhere: ReadonlySet<string> = new Set(["at", "versionAt", "version", "file", "notes", "digest"]);
