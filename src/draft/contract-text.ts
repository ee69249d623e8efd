import { printName, printPart, splitName } from "../model/name.ts";
import type { ObjectName } from "../model/name.ts";

/** A contract to be written: what is known of it. What only a person knows, owner and harm, is left to be filled in. */
export interface ContractDraft {
  readonly id: string;
  readonly name: string;
  /** The program that depends on it. */
  readonly consumer?: string;
  readonly role: "reader" | "writer" | "both";
  /** What to know about where this comes from, a line each. */
  readonly notes: readonly string[];
  readonly objects: readonly ObjectDraft[];
}

export interface ObjectDraft extends ObjectName {
  /** `table` or `view`, where it is known. */
  readonly physicalType?: string;
  readonly description?: string;
  /** Where it was seen, a line. */
  readonly note?: string;
  readonly columns: readonly ColumnDraft[];
}

export interface ColumnDraft {
  readonly name: string;
  readonly physicalType?: string;
  readonly logicalType?: string;
  readonly required?: boolean;
  readonly unique?: boolean;
  /** From 1. */
  readonly primaryKeyPosition?: number;
  readonly description?: string;
}

/** The contract as ODCS 3.1 in YAML, with comments where somebody has to say what no schema knows. */
export function contractText({ id, name, consumer, role, notes, objects }: ContractDraft): string {
  const lines = [
    ...notes.map((note) => `# ${oneLine(note)}`),
    "apiVersion: v3.1.0",
    "kind: DataContract",
    `id: ${scalar(id)}`,
    `name: ${scalar(name)}`,
    "version: 0.1.0",
    "status: draft",
    "# team: { name: … } # who is called when it breaks",
    "customProperties:",
    ...(consumer === undefined ? [] : ["  - property: consumer", `    value: ${scalar(consumer)}`]),
    "  - property: role",
    `    value: ${role}`,
    "  # - property: harm # what goes wrong downstream when it breaks",
    "  #   value: …",
    "  # - property: criticality # critical and high stop the gate, medium and low do not",
    "  #   value: high",
    objects.length === 0 ? "schema: []" : "schema:",
    ...objects.flatMap(objectLines),
  ];
  return `${lines.join("\n")}\n`;
}

function objectLines({ schema, name, physicalType, description, note, columns }: ObjectDraft): string[] {
  return [
    ...(note === undefined ? [] : [`  # ${oneLine(note)}`]),
    `  - name: ${scalar(name)}`,
    `    physicalName: ${scalar(printName({ schema, name }))}`,
    ...(physicalType === undefined ? [] : [`    physicalType: ${scalar(physicalType)}`]),
    ...described("    ", description),
    ...(columns.length === 0 ? [] : ["    properties:", ...columns.flatMap(columnLines)]),
  ];
}

function columnLines({ name, physicalType, logicalType, required, unique, primaryKeyPosition, description }: ColumnDraft): string[] {
  // A reader takes brackets around the whole of a name for none of its characters.
  const quoted = splitName(name)?.length === 1 && splitName(name)?.[0]?.text !== name;
  return [
    `      - name: ${scalar(name)}`,
    ...(quoted ? [`        physicalName: ${scalar(printPart(name))}`] : []),
    ...(logicalType === undefined ? [] : [`        logicalType: ${logicalType}`]),
    ...(physicalType === undefined ? [] : [`        physicalType: ${scalar(physicalType)}`]),
    ...(required === true ? ["        required: true"] : []),
    ...(unique === true ? ["        unique: true"] : []),
    ...(primaryKeyPosition === undefined ? [] : ["        primaryKey: true", `        primaryKeyPosition: ${primaryKeyPosition}`]),
    ...described("        ", description),
  ];
}

function described(indent: string, description: string | undefined): string[] {
  return description === undefined || description.trim() === "" ? [] : [`${indent}description: ${scalar(description.trim())}`];
}

/** Words that YAML takes for something else than text. */
const notText = /^(?:true|false|yes|no|on|off|null|y|n|~)$/i;

/** Plain where every reader takes it for the same text, else in double quotes, where JSON and YAML 1.2 agree. */
function scalar(text: string): string {
  const plain = /^[A-Za-z_][\w .,;()/'-]*$/.test(text) && !text.endsWith(" ") && !notText.test(text) && text.length <= 1000;
  return plain ? text : JSON.stringify(text).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** For a comment, which ends with its line. */
function oneLine(text: string): string {
  return text.replaceAll(/[^\P{C}\u00ad]+|[\u2028\u2029\s]+/gu, " ").trim();
}
