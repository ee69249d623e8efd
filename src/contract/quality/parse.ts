import type { Complaint } from "../../document/complaint.ts";
import type { LocatedDocument, Path } from "../../document/document.ts";
import type { Contract, ContractColumn, ContractObject } from "../../model/contract.ts";
import type { Place, Severity } from "../../model/place.ts";
import type { Condition, LibraryMetric, Measure, Operator, QualityRule, Scalar, ServiceLevel } from "../../model/quality.ts";
import { didYouMean } from "../../suggest.ts";
import { isTimeZone } from "./time-zone.ts";

/** The most rows that a sample may take: they are sent over the wire and looked at one by one. */
export const maxSample = 10_000;

/** A rule as it may stand in a file that satisfies `schema/contract.schema.json`. */
interface RuleFile {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly type?: "text" | "library" | "sql" | "custom";
  readonly metric?: string;
  /** ODCS 3.0's word for `metric`, with other names: `duplicateCount`, `validValues`. */
  readonly rule?: string;
  readonly arguments?: Readonly<Record<string, unknown>> | null;
  /** ODCS 3.0 has it beside the rule. */
  readonly validValues?: unknown;
  readonly query?: string;
  readonly engine?: string;
  readonly unit?: string;
  readonly severity?: string;
  readonly dimension?: string;
  readonly customProperties?: readonly CustomProperty[];
}

interface CustomProperty {
  readonly property: string;
  readonly value?: unknown;
}

interface PropertyFile {
  readonly name: string;
  readonly logicalTypeOptions?: { readonly defaultTimezone?: unknown };
  readonly quality?: readonly RuleFile[];
}

interface ObjectFile {
  readonly name: string;
  readonly properties?: readonly PropertyFile[];
  readonly quality?: readonly RuleFile[];
  readonly customProperties?: readonly CustomProperty[];
}

interface LevelFile {
  readonly id?: string;
  readonly property: string;
  readonly value: Scalar;
  readonly unit?: string;
  readonly element?: string;
  readonly description?: string;
}

interface ContractFile {
  readonly schema?: readonly ObjectFile[];
  readonly slaDefaultElement?: string;
  readonly slaProperties?: readonly LevelFile[];
}

/**
 * The contract with what its file demands of the data: `quality` of objects and columns, a `sample` of an object's custom properties, and
 * the `slaProperties` that say how old the newest row may be.
 *
 * What the standard allows and nobody can run (a rule without an operator, a metric that is none of the library's) is no complaint:
 * the rule says its `problem`, which counts when data are measured. Rules of type `text` are for people and left out.
 *
 * @param contract What was read of the file so far, an object for each of its `schema` and a column for each property.
 */
export function withQuality(contract: Contract, document: LocatedDocument, complaints: Complaint[]): Contract {
  const file = document.value as ContractFile;
  const objects = contract.objects.map((object, i): ContractObject => {
    const written = file.schema?.[i];
    if (written === undefined) return object;
    const columnNames = new Map((written.properties ?? []).map(({ name }, j) => [name, object.columns[j]?.name ?? name] as const));
    const path: Path = ["schema", i];
    const columns = object.columns.map((column, j): ContractColumn => {
      const rules = rulesOf(written.properties?.[j]?.quality, [...path, "properties", j, "quality"], document, undefined);
      return rules.length === 0 ? column : { ...column, quality: rules };
    });
    const rules = [
      ...rulesOf(written.quality, [...path, "quality"], document, columnNames),
      ...sampleOf(written.customProperties, [...path, "customProperties"], document, complaints),
    ];
    return { ...object, columns, ...(rules.length === 0 ? {} : { quality: rules }) };
  });
  const sla = serviceLevels(file, objects, document);
  return { ...contract, objects, ...(sla.length === 0 ? {} : { sla }) };
}

/** @param columnNames Of an object: the names of its columns in the database by those of its properties. Undefined for a column's rules. */
function rulesOf(
  rules: readonly RuleFile[] | undefined,
  path: Path,
  document: LocatedDocument,
  columnNames: ReadonlyMap<string, string> | undefined,
): QualityRule[] {
  return (rules ?? []).flatMap((rule, i) => {
    const read = ruleOf(rule, document.at([...path, i]), columnNames);
    return read === undefined ? [] : [read];
  });
}

function ruleOf(rule: RuleFile, at: Place, columnNames: ReadonlyMap<string, string> | undefined): QualityRule | undefined {
  const type = rule.type ?? (rule.query === undefined ? "library" : "sql");
  const { conditions, problem: badCondition } = conditionsOf(rule as Readonly<Record<string, unknown>>);
  // Without a metric it is words for people, unless it demands something.
  if (type === "text" || (type === "library" && (rule.metric ?? rule.rule) === undefined && conditions.length === 0)) return undefined;
  if (type === "custom") {
    const engine = rule.engine ?? "another tool";
    return { ...headOf(rule, at, engine), measure: { metric: "custom", engine }, conditions: [], unit: "rows" };
  }
  const unit = rule.unit?.trim() === "%" ? "percent" : (rule.unit?.trim() ?? "rows");
  if (type === "sql") {
    const measure = { metric: "sql", query: rule.query ?? "" } as const;
    return withProblem({ ...headOf(rule, at, "sql"), measure, conditions, unit }, badCondition);
  }
  const { measure, problem, implied } = libraryMeasure(rule, columnNames);
  const demanded = conditions.length === 0 && badCondition === noOperator && implied !== undefined ? [implied] : conditions;
  const unitProblem =
    unit !== "rows" && unit !== "percent"
      ? `its unit \`${unit}\` is neither \`rows\` nor \`percent\``
      : unit === "percent" && measure.metric === "rowCount"
        ? "the number of rows has no percentage"
        : undefined;
  return withProblem(
    { ...headOf(rule, at, rule.metric ?? rule.rule ?? "rule"), measure, conditions: demanded, unit },
    problem ?? unitProblem ?? (demanded.length > 0 && badCondition === noOperator ? undefined : badCondition),
  );
}

function withProblem(rule: QualityRule, problem: string | undefined): QualityRule {
  return problem === undefined ? rule : { ...rule, problem };
}

function headOf(rule: RuleFile, at: Place, metric: string): Omit<QualityRule, "measure" | "conditions" | "unit"> {
  const name = [rule.id, rule.name, metric].find((text) => text !== undefined && text.trim() !== "") ?? metric;
  const description = rule.description?.trim() ?? "";
  const severity = severityOf(rule.severity);
  const harm = rule.customProperties?.find(({ property }) => property === "harm")?.value;
  return {
    name: name.trim(),
    at,
    ...(description === "" ? {} : { description }),
    ...(rule.dimension === undefined ? {} : { dimension: rule.dimension }),
    ...(severity === undefined ? {} : { severity }),
    ...(typeof harm === "string" && harm.trim() !== "" ? { harm: harm.trim() } : {}),
  };
}

/** The standard leaves the words open and gives these as examples; what is none of them leaves it to the contract. */
function severityOf(word: string | undefined): Severity | undefined {
  switch (word?.trim().toLowerCase()) {
    case "error":
    case "critical":
    case "high":
      return "error";
    case "warning":
    case "warn":
    case "medium":
      return "warning";
    case "info":
    case "low":
      return "info";
    default:
      return undefined;
  }
}

const operators: readonly Operator[] = [
  "mustBe",
  "mustNotBe",
  "mustBeGreaterThan",
  "mustBeGreaterOrEqualTo",
  "mustBeLessThan",
  "mustBeLessOrEqualTo",
  "mustBeBetween",
  "mustNotBeBetween",
];

const noOperator = "it has no operator (`mustBe`, `mustBeLessThan`…), so that nothing is demanded";

function conditionsOf(rule: Readonly<Record<string, unknown>>): { readonly conditions: Condition[]; readonly problem?: string } {
  const conditions: Condition[] = [];
  for (const operator of operators) {
    const value = rule[operator];
    if (value === undefined) continue;
    if (operator === "mustBeBetween" || operator === "mustNotBeBetween") {
      const [low, high] = Array.isArray(value) ? (value as unknown[]) : [];
      if (typeof low !== "number" || typeof high !== "number" || low > high) {
        return { conditions, problem: `\`${operator}\` must be two numbers, the smaller first` };
      }
      conditions.push({ operator, threshold: [low, high] });
    } else if (typeof value === "number" || typeof value === "boolean") {
      conditions.push({ operator, threshold: Number(value) });
    } else {
      return { conditions, problem: `\`${operator}\` must be a number, or true or false` };
    }
  }
  return conditions.length === 0 ? { conditions, problem: noOperator } : { conditions };
}

const metrics: readonly LibraryMetric[] = ["rowCount", "nullValues", "missingValues", "invalidValues", "duplicateValues"];

/** ODCS 3.0 named its rules otherwise where 3.1 has metrics, and left the list open. */
const ruleNames: ReadonlyMap<string, LibraryMetric> = new Map<string, LibraryMetric>([
  ...metrics.map((metric) => [metric, metric] as const),
  ["duplicateCount", "duplicateValues"],
  ["validValues", "invalidValues"],
]);

interface LibraryReading {
  readonly measure: Measure;
  readonly problem?: string;
  /** What is demanded where no operator says it. */
  readonly implied?: Condition;
}

function libraryMeasure(rule: RuleFile, columnNames: ReadonlyMap<string, string> | undefined): LibraryReading {
  const written = rule.metric ?? rule.rule ?? "";
  const metric = ruleNames.get(written);
  const onObject = columnNames !== undefined;
  const args = rule.arguments ?? {};
  switch (metric) {
    case undefined: {
      const problem =
        written === ""
          ? "it has no `metric`"
          : `\`${written}\` is no metric of the standard's library${didYouMean(written, [...ruleNames.keys()])}`;
      return { measure: { metric: "rowCount" }, problem };
    }
    case "rowCount":
      return { measure: { metric } };
    case "nullValues":
      return { measure: { metric }, ...needsColumn(onObject, metric) };
    case "missingValues": {
      const missing = scalars(args["missingValues"]);
      const problem = "`missingValues` must be a list of values";
      const measure = { metric, missing: missing ?? [null, ""] } as const;
      return { measure, ...(args["missingValues"] !== undefined && missing === undefined ? { problem } : needsColumn(onObject, metric)) };
    }
    case "invalidValues":
      return invalidValues(rule, args, onObject);
    case "duplicateValues":
      return duplicateValues(args, columnNames);
  }
}

function needsColumn(onObject: boolean, metric: string): { readonly problem?: string } {
  return onObject ? { problem: `\`${metric}\` is about a column, and stands on an object` } : {};
}

function invalidValues(rule: RuleFile, args: Readonly<Record<string, unknown>>, onObject: boolean): LibraryReading {
  const metric = "invalidValues";
  const list = args["validValues"] ?? rule.validValues;
  const valid = scalars(list);
  const pattern = args["pattern"];
  const measure = {
    metric,
    ...(valid === undefined ? {} : { valid }),
    ...(typeof pattern === "string" ? { pattern } : {}),
  } as const;
  const problem =
    list !== undefined && valid === undefined
      ? "`validValues` must be a list of values"
      : pattern !== undefined && typeof pattern !== "string"
        ? "`pattern` must be text"
        : valid === undefined && pattern === undefined
          ? "it says neither `validValues` nor `pattern`"
          : undefined;
  return {
    measure,
    ...(problem === undefined ? needsColumn(onObject, metric) : { problem }),
    // A list of valid values that names no figure means what it says: no other.
    ...(rule.rule === "validValues" ? { implied: { operator: "mustBe", threshold: 0 } } : {}),
  };
}

function duplicateValues(args: Readonly<Record<string, unknown>>, columnNames: ReadonlyMap<string, string> | undefined): LibraryReading {
  const metric = "duplicateValues";
  // On a column: the column itself, whatever is listed.
  if (columnNames === undefined) return { measure: { metric, columns: [] } };
  const properties = args["properties"];
  const named = Array.isArray(properties) ? (properties as unknown[]).filter((name) => typeof name === "string") : [];
  if (named.length === 0 || !Array.isArray(properties) || named.length < properties.length) {
    return { measure: { metric, columns: [] }, problem: "`arguments` must list `properties`, the columns that are unique together" };
  }
  return { measure: { metric, columns: named.map((name) => columnNames.get(name) ?? name) } };
}

function scalars(list: unknown): readonly Scalar[] | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const values = list as unknown[];
  return values.every((value) => value === null || ["string", "number", "boolean"].includes(typeof value))
    ? (values as readonly Scalar[])
    : undefined;
}

function sampleOf(
  properties: readonly CustomProperty[] | undefined,
  path: Path,
  document: LocatedDocument,
  complaints: Complaint[],
): QualityRule[] {
  const i = properties?.findIndex(({ property }) => property === "sample") ?? -1;
  if (i < 0) return [];
  const at = document.at([...path, i, "value"]);
  const rows = properties?.[i]?.value;
  if (typeof rows !== "number" || !Number.isInteger(rows) || rows < 1 || rows > maxSample) {
    complaints.push({ at, message: `the custom property \`sample\` must be a number of rows from 1 to ${maxSample}` });
    return [];
  }
  const conditions: Condition[] = [{ operator: "mustBe", threshold: 0 }];
  return [{ name: "sample", at, measure: { metric: "sample", rows }, conditions, unit: "rows" }];
}

/** The properties that say how old data may be; the standard prefers `latency` and takes `ly` for it, whatever the letter case. */
const ages: ReadonlySet<string> = new Set(["latency", "ly", "freshness"]);

// "d, day, days for days; y, yr, years for years", and so on. `m` would be months to one and minutes to another.
const seconds: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, "s sec second seconds"],
      [60, "min minute minutes"],
      [3_600, "h hr hour hours"],
      [86_400, "d day days"],
      [7 * 86_400, "w wk week weeks"],
      [30 * 86_400, "mo month months"],
      [365 * 86_400, "y yr year years"],
    ] as const
  ).flatMap(([length, words]) => words.split(" ").map((word) => [word, length] as const)),
);

function serviceLevels(file: ContractFile, objects: readonly ContractObject[], document: LocatedDocument): ServiceLevel[] {
  return (file.slaProperties ?? []).flatMap((level, i) => {
    const element = level.element ?? file.slaDefaultElement;
    // A latency of no element is a promise about a pipeline: no row shows it.
    if (!ages.has(level.property.trim().toLowerCase()) || element === undefined || element.trim() === "") return [];
    const elements = element.split(",").map((each) => each.trim());
    return elements.map((each) => serviceLevel(level, document.at(["slaProperties", i]), each, elements.length > 1, file, objects));
  });
}

function serviceLevel(
  level: LevelFile,
  at: Place,
  element: string,
  oneOfSeveral: boolean,
  file: ContractFile,
  objects: readonly ContractObject[],
): ServiceLevel {
  const name = level.id ?? level.property;
  const description = level.description?.trim() ?? "";
  const amount = typeof level.value === "string" && level.value.trim() !== "" ? Number(level.value) : level.value;
  const length = seconds.get(level.unit?.trim().toLowerCase() ?? "");
  const found = findElement(element, file, objects);
  const zone = found?.property.logicalTypeOptions?.defaultTimezone;
  const problem =
    found === undefined
      ? `\`${element}\` is no column of the contract: write \`object.property\` with the names that its \`schema\` gives`
      : typeof amount !== "number" || !Number.isFinite(amount) || amount < 0
        ? "its `value` is no number"
        : length === undefined
          ? `its unit${level.unit === undefined ? "" : ` \`${level.unit}\``} is none of s, min, h, d, w, month, y`
          : typeof zone === "string" && !isTimeZone(zone)
            ? `\`defaultTimezone\` of \`${element}\` is no time zone: write one as \`Asia/Manila\` or \`+08:00\``
            : undefined;
  const limit: Condition[] = problem === undefined ? [{ operator: "mustBeLessOrEqualTo", threshold: Number(amount) * (length ?? 0) }] : [];
  return {
    name: oneOfSeveral ? `${name} ${element}` : name,
    at,
    ...(description === "" ? {} : { description }),
    dimension: "timeliness",
    measure: { metric: "latency" },
    conditions: limit,
    unit: "s",
    ...(found === undefined ? {} : { object: { schema: found.object.schema, name: found.object.name }, column: found.column.name }),
    ...(typeof zone === "string" ? { timeZone: zone } : {}),
    ...(problem === undefined ? {} : { problem }),
  };
}

interface Element {
  readonly object: ContractObject;
  readonly column: ContractColumn;
  readonly property: PropertyFile;
}

/** `object.property` by the contract's own names, or those in the database; `property` alone where there is one object. */
function findElement(element: string, { schema = [] }: ContractFile, objects: readonly ContractObject[]): Element | undefined {
  for (const [i, object] of objects.entries()) {
    const written = schema[i];
    for (const [j, column] of object.columns.entries()) {
      const property = written?.properties?.[j];
      if (written === undefined || property === undefined) continue;
      const owners = [written.name, object.name, `${object.schema}.${object.name}`];
      const paths = owners.flatMap((owner) => [`${owner}.${property.name}`, `${owner}.${column.name}`]);
      if (objects.length === 1) paths.push(property.name, column.name);
      if (paths.includes(element)) return { object, column, property };
    }
  }
  return undefined;
}
