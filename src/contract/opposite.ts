import { nameFolding } from "../model/collation.ts";
import type { Contract, ContractColumn, ContractObject } from "../model/contract.ts";
import { nameKey, printName, printPart } from "../model/name.ts";
import type { Place } from "../model/place.ts";
import { objectTypes } from "./checks/other-object-type.ts";
import { isInForce } from "./evolution.ts";
import { meetsPhysicalType } from "./physical-type.ts";
import { meetsLogicalType, meetTogether } from "./type-disagreement.ts";

/** Two demands that no schema can meet together. */
export interface Opposition {
  /** The later of the two contracts by id, and the place of its demand. */
  readonly contract: string;
  readonly message: string;
  readonly at: Place;
}

/** Demands of one object, by whom. */
interface Side {
  readonly contract: Contract;
  readonly object: ContractObject;
}

/**
 * Demands of contracts in force that contradict each other: whatever the schema is, one of them is broken. Found once a
 * pair, at the later one.
 * @param contracts in the order in which they are to be read
 * @param collation the database's, where known
 */
export function opposites(contracts: readonly Contract[], collation?: string): Opposition[] {
  const fold = nameFolding(collation);
  const sides = new Map<string, Side[]>();
  for (const contract of contracts.filter(isInForce)) {
    for (const object of contract.objects) {
      const key = nameKey({ schema: fold(object.schema), name: fold(object.name) });
      sides.set(key, [...(sides.get(key) ?? []), { contract, object }]);
    }
  }
  return [...sides.values()].flatMap((of) => of.flatMap((later, i) => of.slice(0, i).flatMap((earlier) => between(earlier, later, fold))));
}

function between(earlier: Side, later: Side, fold: (name: string) => string): Opposition[] {
  const name = printName(later.object);
  const found: Opposition[] = [];
  const other = earlier.contract.id === later.contract.id ? "the same contract" : `contract ${earlier.contract.id}`;
  const add = (what: string, theirs: string, at: Place): void => {
    found.push({ contract: later.contract.id, message: `${what}, and ${other} demands ${theirs}`, at });
  };
  const [a, b] = [earlier.object, later.object];
  const [kindA, kindB] = [objectTypes.get(a.physicalType ?? ""), objectTypes.get(b.physicalType ?? "")];
  if (kindA !== undefined && kindB !== undefined && kindA !== kindB) add(`${name} must be a ${kindB}`, `a ${kindA}`, b.at);
  const [keyA, keyB] = [keyOf(a, fold), keyOf(b, fold)];
  if (keyA !== undefined && keyB !== undefined && keyA.folded !== keyB.folded) {
    add(`${name} must have the primary key (${keyB.words})`, `(${keyA.words})`, keyB.at);
  }
  for (const [closed, open] of [
    [a, b],
    [b, a],
  ] as const) {
    if (closed.closed !== true) continue;
    const named = new Set(closed.columns.map((column) => fold(column.name)));
    for (const column of open.columns.filter((one) => !named.has(fold(one.name)))) {
      if (open === b)
        add(`${name} must have the column ${printPart(column.name)}`, "that there is no such column, since it is closed", column.at);
      else add(`${name} is closed and must not have the column ${printPart(column.name)}`, "that column", b.at);
    }
  }
  if (a.ordered === true && b.ordered === true) {
    const place = b.columns.findIndex((column, i) => a.columns[i] !== undefined && fold(column.name) !== fold(a.columns[i].name));
    const [mine, theirs] = [b.columns[place], a.columns[place]];
    if (mine !== undefined && theirs !== undefined) {
      add(`${name} must have ${printPart(mine.name)} as its column ${place + 1}`, printPart(theirs.name), mine.at);
    }
  }
  for (const column of b.columns) {
    const same = a.columns.find((one) => fold(one.name) === fold(column.name));
    if (same === undefined) continue;
    const is = `${name}.${printPart(column.name)}`;
    for (const [mine, theirs] of columnOppositions({ column: same, role: earlier.contract.role }, { column, role: later.contract.role })) {
      add(`${is} must ${mine}`, `that it must ${theirs}`, column.at);
    }
  }
  return found;
}

function keyOf(
  { columns }: ContractObject,
  fold: (name: string) => string,
): { readonly folded: string; readonly words: string; readonly at: Place } | undefined {
  const key = columns.filter(({ primaryKey }) => primaryKey === true);
  const [first] = key;
  if (first === undefined) return undefined;
  const positioned = key.every(({ primaryKeyPosition }) => primaryKeyPosition !== undefined);
  const ordered = positioned ? key.toSorted((x, y) => (x.primaryKeyPosition ?? 0) - (y.primaryKeyPosition ?? 0)) : key;
  const folded = ordered.map(({ name }) => fold(name));
  // Without positions only which columns they are is said.
  return {
    folded: [...folded].sort().join("\u0000"),
    words: ordered.map(({ name }) => printPart(name)).join(", "),
    at: first.at,
  };
}

interface ColumnSide {
  readonly column: ContractColumn;
  readonly role: Contract["role"];
}

/** Pairs of what the second and the first want of one column, in words that follow "must". */
function columnOppositions(first: ColumnSide, second: ColumnSide): (readonly [second: string, first: string])[] {
  const [a, b] = [first.column, second.column];
  const found: (readonly [string, string])[] = [];
  const [physicalA, physicalB] = [a.physicalType, b.physicalType];
  if (physicalA !== undefined && physicalB !== undefined) {
    if (!meetsPhysicalType(physicalA, physicalB) && !meetsPhysicalType(physicalB, physicalA))
      found.push([`be ${physicalB}`, `be ${physicalA}`]);
  } else {
    if (a.logicalType !== undefined && b.logicalType !== undefined && !meetTogether(a.logicalType, b.logicalType)) {
      found.push([`be of logical type ${b.logicalType}`, `be of logical type ${a.logicalType}`]);
    }
    if (physicalA !== undefined && b.logicalType !== undefined && !meetsLogicalType(b.logicalType, physicalA, b.options?.format)) {
      found.push([`be of logical type ${b.logicalType}`, `be ${physicalA}`]);
    }
    if (physicalB !== undefined && a.logicalType !== undefined && !meetsLogicalType(a.logicalType, physicalB, a.options?.format)) {
      found.push([`be ${physicalB}`, `be of logical type ${a.logicalType}`]);
    }
  }
  const [writesNullA, writesNullB] = [writesNull(first), writesNull(second)];
  if (writesNullA && b.required === true && second.role !== "writer") found.push(["refuse NULL", "allow NULL for its writers"]);
  if (a.required === true && first.role !== "writer" && writesNullB) found.push(["allow NULL for its writers", "refuse NULL"]);
  const [roomA, roomB] = [lengthsOf(first), lengthsOf(second)];
  if (roomB.least > roomA.most) found.push([`hold ${roomB.least} characters`, `hold at most ${roomA.most}`]);
  else if (roomA.least > roomB.most) found.push([`hold at most ${roomB.most} characters`, `hold ${roomA.least}`]);
  return found;
}

function writesNull({ column, role }: ColumnSide): boolean {
  return role === "writer" && column.nullable === true;
}

/** Characters that the column must have room for, and may. */
function lengthsOf({ column: { options }, role }: ColumnSide): { readonly least: number; readonly most: number } {
  const length = options?.maxLength;
  return {
    least: length === undefined || role === "reader" ? 0 : length,
    most: length === undefined || role === "writer" ? Infinity : length,
  };
}
