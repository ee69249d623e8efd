import { codeSpan, escapeMarkdown, escapeParagraphs, escapeTitle, link } from "../../markdown/escape.ts";
import type { Contract, ContractColumn, ContractObject, Violation } from "../../model/contract.ts";
import { printName, printPart } from "../../model/name.ts";
import { layout } from "../../model/page.ts";
import type { Operator } from "../../model/quality.ts";
import type { QualityStatus } from "../../model/status.ts";
import { shownDay } from "../../status/serialize.ts";
import { relativePath } from "../path.ts";
import { contractPath, objectLink } from "../site.ts";
import type { Site } from "../site.ts";
import { count } from "../words.ts";

/** The values of `contracts.mustache`, the page of all contracts. All text is Markdown. */
export interface ContractsPage {
  /** How many contracts there are and hold, as a sentence. */
  readonly state: string;
  readonly contracts: readonly ContractRow[];
}

/** What all that tells of a contract says. */
export interface ContractRow {
  /** Linked to its page. */
  readonly link: string;
  readonly owner: string;
  /** The program that depends on it. */
  readonly consumer: string;
  /** `reads`, `writes` or `reads and writes`. */
  readonly role: string;
  /** How many columns it demands, of how many objects, as words. */
  readonly extent: string;
  /** Whether it holds now. */
  readonly state: string;
  /** The UTC day since when it stands so. */
  readonly since: string;
  /** What goes wrong when it breaks. */
  readonly harm: string;
}

/** The values of `contract.mustache`, the page of one contract. All text is Markdown. */
export interface ContractPage extends Omit<ContractRow, "link"> {
  /** For a heading. */
  readonly title: string;
  /** Path of the page of all contracts. */
  readonly contractsPage: string;
  readonly id: string;
  readonly version: string;
  readonly status: string;
  /** Where it is written, relative to the repository. */
  readonly file: string;
  readonly description: string;
  readonly violations: readonly ViolationRow[];
  readonly objects: readonly ContractObjectSection[];
  /** What was last measured of the data. */
  readonly quality: readonly QualityRow[];
}

/** One condition of one rule about data. */
export interface QualityRow {
  readonly rule: string;
  /** The object, linked, or the column within it. */
  readonly what: string;
  /** `nullValues at most 0 percent` */
  readonly demand: string;
  /** The figure with which the verdict began; "" where none was measured. */
  readonly measured: string;
  readonly state: string;
  /** The UTC day since when the verdict is this; "" where it was never measured. */
  readonly since: string;
}

export interface ViolationRow {
  /** The object, linked, or the column within it. */
  readonly what: string;
  /** `error`, `warning` or `info`, with its mark. */
  readonly severity: string;
  readonly message: string;
  readonly harm: string;
}

export interface ContractObjectSection {
  /** Linked to its page where it exists. */
  readonly object: string;
  readonly description: string;
  readonly state: string;
  readonly columns: readonly ContractColumnRow[];
}

export interface ContractColumnRow {
  readonly name: string;
  /** The type, required, unique, part of the primary key: comma-separated. */
  readonly demands: string;
  readonly description: string;
  /** What goes wrong when this column breaks. */
  readonly harm: string;
  readonly state: string;
}

export const marks = { error: "❌", warning: "⚠️", info: "ℹ️" } as const;

export function contractsPage(site: Site): ContractsPage {
  return { state: contractsState(site), contracts: site.contracts.map((contract) => contractRow(site, contract)) };
}

/** `All 4 contracts hold.` */
export function contractsState(site: Site): string {
  const total = site.contracts.length;
  if (total === 0) return "There are no contracts.";
  const violated = site.contracts.filter((contract) => site.violationsOf(contract).length > 0).length;
  if (violated === 0) return total === 1 ? "The one contract holds." : `All ${total} contracts hold.`;
  return `${marks.error} ${violated} of ${count(total, "contract")} ${violated === 1 ? "does" : "do"} not hold.`;
}

/** `✅ holds`, or what is wrong and how badly. */
export function demandState(violations: readonly Violation[]): string {
  const worst = (["error", "warning", "info"] as const).find((severity) => violations.some((violation) => violation.severity === severity));
  return worst === undefined ? "✅ holds" : `${marks[worst]} ${count(violations.length, "violation")}`;
}

const roles = { reader: "reads", writer: "writes", both: "reads and writes" } as const satisfies Record<Contract["role"], string>;

function contractRow(site: Site, contract: Contract): ContractRow {
  return {
    link: link(codeSpan(contract.name, "cell"), relativePath(layout.contracts, contractPath(site, contract))),
    ...summary(site, contract),
  };
}

/** What the page of all contracts says of one, but for its link. */
function summary(site: Site, contract: Contract): Omit<ContractRow, "link"> {
  return {
    owner: escapeMarkdown(contract.owner ?? "", "cell"),
    consumer: contract.consumer === undefined ? "" : codeSpan(contract.consumer, "cell"),
    role: roles[contract.role],
    extent: extent(contract),
    state: demandState(site.violationsOf(contract)),
    since: site.since(contract),
    harm: escapeMarkdown(contract.harm ?? "", "cell"),
  };
}

export function contractPage(site: Site, contract: Contract): ContractPage {
  const page = contractPath(site, contract);
  return {
    ...summary(site, contract),
    title: escapeTitle(contract.name),
    contractsPage: relativePath(page, layout.contracts),
    id: codeSpan(contract.id, "cell"),
    version: escapeMarkdown(contract.version, "cell"),
    status: escapeMarkdown(contract.status, "cell"),
    file: codeSpan(contract.file, "cell"),
    description: escapeParagraphs(contract.description ?? ""),
    harm: escapeParagraphs(contract.harm ?? ""),
    violations: site.violationsOf(contract).map((violation) => violationRow(site, page, violation)),
    objects: contract.objects.map((object) => objectSection(site, page, contract, object)),
    quality: site.quality(contract).map((status) => qualityRow(site, page, status)),
  };
}

const operators: Readonly<Record<Operator, string>> = {
  mustBe: "exactly",
  mustNotBe: "not",
  mustBeGreaterThan: "more than",
  mustBeGreaterOrEqualTo: "at least",
  mustBeLessThan: "less than",
  mustBeLessOrEqualTo: "at most",
  mustBeBetween: "between",
  mustNotBeBetween: "not between",
};

const verdicts = { met: "✅ met", missed: `${marks.error} missed`, "not-run": "not measured" } as const;

function qualityRow(site: Site, page: string, status: QualityStatus): QualityRow {
  const { rule, object, member, metric, operator, threshold, unit, value, verdict, reason, since } = status;
  const linked = objectLink(site, page, object);
  const bounds = [threshold ?? []].flat().join(" and ");
  const demand = [metric, ...(operator === undefined ? [] : [operators[operator], bounds, unit])].join(" ");
  return {
    rule: escapeMarkdown(rule, "cell"),
    what: member === undefined ? linked : `${linked} ${codeSpan(printPart(member), "cell")}`,
    demand: escapeMarkdown(demand, "cell"),
    measured: escapeMarkdown(value === undefined ? "" : `${value} ${unit}`, "cell"),
    state: escapeMarkdown(`${verdicts[verdict]}${reason === undefined ? "" : `: ${reason}`}`, "cell"),
    since: since === undefined ? "" : shownDay(since),
  };
}

function extent({ objects }: Contract): string {
  const columns = objects.reduce((sum, object) => sum + object.columns.length, 0);
  return `${count(columns, "column")} of ${count(objects.length, "object")}`;
}

function violationRow(site: Site, page: string, violation: Violation): ViolationRow {
  const object = objectLink(site, page, violation.object);
  return {
    what: violation.member === undefined ? object : `${object} ${codeSpan(printPart(violation.member), "cell")}`,
    severity: `${marks[violation.severity]} ${violation.severity}`,
    message: escapeMarkdown(violation.message, "cell"),
    harm: escapeMarkdown(violation.harm ?? "", "cell"),
  };
}

function objectSection(site: Site, page: string, contract: Contract, object: ContractObject): ContractObjectSection {
  const violations = site.violationsOf(contract, object);
  return {
    object: site.target(object) === undefined ? codeSpan(printName(object)) : objectLink(site, page, object),
    description: escapeParagraphs(object.description ?? ""),
    state: demandState(violations),
    columns: object.columns.map((column) => ({
      name: codeSpan(column.name, "cell"),
      demands: demandWords(column),
      description: escapeMarkdown(column.description ?? "", "cell"),
      harm: escapeMarkdown(column.harm ?? "", "cell"),
      state: demandState(violations.filter((violation) => violation.member === column.name || violation.check === "missing-object")),
    })),
  };
}

function demandWords({ physicalType, logicalType, options, required, unique, primaryKeyPosition }: ContractColumn): string {
  const words = [
    physicalType === undefined ? logicalType : codeSpan(physicalType, "cell"),
    options?.maxLength !== undefined && `at most ${options.maxLength} characters`,
    required === true && "required",
    unique === true && "unique",
    primaryKeyPosition !== undefined && `primary key ${primaryKeyPosition}`,
  ];
  return words.filter((word) => typeof word === "string").join(", ") || "present";
}
