import { codeSpan, escapeMarkdown, escapeParagraphs, link } from "../../markdown/escape.ts";
import type { Contract, ContractColumn, ContractObject, Violation } from "../../model/contract.ts";
import { printName, printPart } from "../../model/name.ts";
import { layout } from "../../model/page.ts";
import { partStem } from "../path.ts";
import { anchorOf, objectLink } from "../site.ts";
import type { Site } from "../site.ts";
import { count } from "../words.ts";

/** The values of `contracts.mustache`. All text is Markdown. */
export interface ContractsPage {
  /** How many contracts there are and hold, as a sentence. */
  readonly state: string;
  readonly contracts: readonly ContractSection[];
}

export interface ContractSection {
  /** The name of the contract's block. */
  readonly block: string;
  readonly anchor: string;
  /** For a heading. */
  readonly title: string;
  /** Linked to the section. */
  readonly link: string;
  readonly owner: string;
  readonly version: string;
  readonly status: string;
  /** Where it is written, relative to the repository. */
  readonly file: string;
  /** `reads`, `writes` or `reads and writes`. */
  readonly role: string;
  readonly description: string;
  /** What goes wrong when it breaks. */
  readonly harm: string;
  /** Whether the schema meets it now. */
  readonly state: string;
  /** How many columns it demands, of how many objects, as words. */
  readonly extent: string;
  readonly violations: readonly ViolationRow[];
  readonly objects: readonly ContractObjectSection[];
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
  return { state: contractsState(site), contracts: site.contracts.map((contract) => contractSection(site, contract)) };
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

function contractSection(site: Site, contract: Contract): ContractSection {
  const violations = site.violationsOf(contract);
  const anchor = anchorOf("contract", contract.id);
  return {
    block: `contract-${partStem(contract.id)}`,
    anchor,
    title: escapeMarkdown(contract.name),
    link: link(codeSpan(contract.name, "cell"), "", anchor),
    owner: escapeMarkdown(contract.owner ?? "", "cell"),
    version: escapeMarkdown(contract.version, "cell"),
    status: escapeMarkdown(contract.status, "cell"),
    file: codeSpan(contract.file),
    role: roles[contract.role],
    description: escapeParagraphs(contract.description ?? ""),
    harm: escapeParagraphs(contract.harm ?? ""),
    state: demandState(violations),
    extent: extent(contract),
    violations: violations.map((violation) => violationRow(site, violation)),
    objects: contract.objects.map((object) => objectSection(site, contract, object)),
  };
}

function extent({ objects }: Contract): string {
  const columns = objects.reduce((sum, object) => sum + object.columns.length, 0);
  return `${count(columns, "column")} of ${count(objects.length, "object")}`;
}

function violationRow(site: Site, violation: Violation): ViolationRow {
  const object = objectLink(site, layout.contracts, violation.object);
  return {
    what: violation.member === undefined ? object : `${object} ${codeSpan(printPart(violation.member), "cell")}`,
    severity: `${marks[violation.severity]} ${violation.severity}`,
    message: escapeMarkdown(violation.message, "cell"),
    harm: escapeMarkdown(violation.harm ?? "", "cell"),
  };
}

function objectSection(site: Site, contract: Contract, object: ContractObject): ContractObjectSection {
  const violations = site.violationsOf(contract, object);
  return {
    object: site.target(object) === undefined ? codeSpan(printName(object)) : objectLink(site, layout.contracts, object),
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
