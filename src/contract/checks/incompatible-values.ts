import type { Bound, Contract, ContractColumn, LogicalTypeOptions } from "../../model/contract.ts";
import { printName, printPart } from "../../model/name.ts";
import { columnFinding, columnPairs } from "../demand.ts";
import type { Check } from "../demand.ts";
import { patternLength } from "../pattern-length.ts";
import { holds, roomOf } from "../value-room.ts";
import type { NumberRoom, ValueRoom } from "../value-room.ts";
import { typeDisagreement } from "../type-disagreement.ts";
import type { RelationColumn } from "../relation.ts";

/**
 * `logicalTypeOptions`, as far as a type can satisfy them. Whoever writes needs room for every value that the options
 * allow; whoever reads is hurt where the type was made roomier than the options say (a longer text, a wider integer).
 * What depends on the rows alone, as whether a number stays below its maximum, is for `quality` to measure; only a type
 * none of whose values would do is held against a reader. A column of another type is `incompatible-type`'s business.
 */
export const incompatibleValues: Check = (demand) =>
  columnPairs(demand).flatMap(({ demanded, actual }) => {
    const type = actual.baseType ?? actual.type;
    if (demanded.options === undefined || type === undefined || typeDisagreement(demanded, actual) !== undefined) return [];
    const column = `${printName(demand.found ?? demand.object)}.${printPart(actual.name)}`;
    const is = typeInWords(actual);
    const sides = demand.contract.role === "both" ? (["reader", "writer"] as const) : [demand.contract.role];
    const said = disagreements(demanded, demanded.options, roomOf(type), sides);
    return [...new Set(said)].map((must) => columnFinding(demanded, actual.name, `${column} must ${must} and is ${is}`));
  });

/** An alias type is named with what it stands for. */
function typeInWords({ type, baseType }: RelationColumn): string {
  return [type, baseType].filter((part) => part !== undefined).join(", that is ");
}

type Side = Exclude<Contract["role"], "both">;

/** What the type must do and does not, in words that follow "must". */
function disagreements(column: ContractColumn, options: LogicalTypeOptions, room: ValueRoom, sides: readonly Side[]): string[] {
  return [
    ...sides.flatMap((side) => lengths(options, room, side)),
    ...(room.number === undefined ? [] : sides.flatMap((side) => numbers(column, options, room.number as NumberRoom, side))),
    ...sides.flatMap((side) => days(options, room, side)),
    ...times(column, options, room),
  ];
}

function lengths({ minLength, maxLength, pattern, format }: LogicalTypeOptions, { characters }: ValueRoom, side: Side): string[] {
  if (characters === undefined) return [];
  const said: string[] = [];
  if (maxLength !== undefined) {
    if (side === "reader" && characters > maxLength) said.push(`hold at most ${maxLength} characters for its readers`);
    if (side === "writer" && characters < maxLength) said.push(`hold ${maxLength} characters for its writers`);
  }
  const matches = pattern === undefined ? undefined : patternLength(pattern);
  const formatted = format === undefined ? undefined : formatLengths.get(format.toLowerCase());
  // No value at all would do: that hurts either side.
  const least = Math.max(minLength ?? 0, matches?.least ?? 0, formatted?.least ?? 0);
  if (characters < least)
    said.push(`hold the ${least} characters that its ${minLength === least ? "minLength" : whose(matches, least)} needs`);
  else if (side === "writer") {
    const most = Math.max(matches?.most ?? 0, formatted?.most ?? 0);
    if (most !== Infinity && characters < most) said.push(`hold the ${most} characters that its ${whose(matches, most)} allows`);
  }
  return said;
}

function whose(matches: { readonly least: number; readonly most: number } | undefined, length: number): string {
  return matches?.least === length || matches?.most === length ? "pattern" : "format";
}

/** Characters of a value: RFC 9562 (uuid), RFC 4291 with an IPv4 part (ipv6). */
const formatLengths: ReadonlyMap<string, { readonly least: number; readonly most: number }> = new Map([
  ["uuid", { least: 36, most: 36 }],
  ["ipv4", { least: 7, most: 15 }],
  ["ipv6", { least: 2, most: 45 }],
]);

function numbers({ logicalType }: ContractColumn, options: LogicalTypeOptions, room: NumberRoom, side: Side): string[] {
  const said: string[] = [];
  const { minimum, maximum, multipleOf, precision, scale, format } = options;
  for (const [bound, end] of [
    [minimum, "least"],
    [maximum, "most"],
  ] as const) {
    const value = numberOf(bound);
    if (bound === undefined || value === undefined) continue;
    const limit =
      logicalType === "integer" && bound.exclusive === true ? { value: value + (end === "least" ? 1 : -1) } : { ...bound, value };
    if (side === "writer" && !holds(room, limit.value, limit.exclusive, end)) said.push(`hold ${words(bound, end)} for its writers`);
    // A maximum below all that the type has, a minimum above.
    if (end === "most" ? value < room.least : value > room.below - room.step) said.push(`hold ${words(bound, end)}`);
  }
  const digits = scaleOf(multipleOf);
  if (side === "writer" && digits !== undefined && room.scale !== undefined && digits > room.scale) {
    said.push(`hold multiples of ${multipleOf ?? ""} for its writers`);
  }
  said.push(...digitsSaid(precision, scale, room, side));
  if (format !== undefined) said.push(...formatSaid(format, room, side));
  return said;
}

function words({ value, exclusive }: Bound, end: "least" | "most"): string {
  const than = end === "least" ? (exclusive === true ? "above" : "from") : exclusive === true ? "below" : "up to";
  return `numbers ${than} ${value}`;
}

function numberOf(bound: Bound | undefined): number | undefined {
  return typeof bound?.value === "number" ? bound.value : undefined;
}

/** Digits after the point; undefined for a number that has none, or is written with an exponent. */
function scaleOf(value: number | undefined): number | undefined {
  const [, digits] = /^\d+\.(\d+)$/.exec(String(value)) ?? [];
  return digits?.length;
}

function digitsSaid(precision: number | undefined, scale: number | undefined, room: NumberRoom, side: Side): string[] {
  const { precision: all, scale: after } = room;
  if (all === undefined || after === undefined) return [];
  const said: string[] = [];
  const narrower = (demanded: number, there: number): boolean => (side === "writer" ? there < demanded : there > demanded);
  const how = side === "writer" ? "" : "at most ";
  if (scale !== undefined && narrower(scale, after)) said.push(`hold ${how}${scale} digits after the point for its ${side}s`);
  const before = precision === undefined ? undefined : precision - (scale ?? 0);
  if (before !== undefined && narrower(before, all - after)) {
    said.push(`hold ${how}${before} digits before the point for its ${side}s`);
  }
  return said;
}

/**
 * `i32` and its like. A writer sends all values of the format; a reader has room for them alone, and where SQL Server has
 * no such type (`u32`), for those of the smallest type that holds them: whether one is negative the rows say.
 */
function formatSaid(format: string, room: NumberRoom, side: Side): string[] {
  if (format === "f32" || format === "f64") {
    if (room.precision !== undefined) return [];
    const single = room.below < 1e39;
    if (side === "reader" && format === "f32" && !single) return ["be no wider than f32 for its readers"];
    return side === "writer" && format === "f64" && single ? ["hold all values of f64 for its writers"] : [];
  }
  const known = integerFormats.get(format);
  if (known === undefined) return [];
  const [least, below, readers] = known;
  if (side === "writer") return room.least <= least && room.below >= below ? [] : [`hold all values of ${format} for its writers`];
  return room.below <= readers ? [] : [`be no wider than ${format} for its readers`];
}

const most = 10 ** 38;
const integerFormats: ReadonlyMap<string, readonly [least: number, below: number, readers: number]> = new Map([
  ["i8", [-(2 ** 7), 2 ** 7, 2 ** 15]],
  ["u8", [0, 2 ** 8, 2 ** 8]],
  ["i16", [-(2 ** 15), 2 ** 15, 2 ** 15]],
  ["u16", [0, 2 ** 16, 2 ** 31]],
  ["i32", [-(2 ** 31), 2 ** 31, 2 ** 31]],
  ["u32", [0, 2 ** 32, 2 ** 63]],
  ["i64", [-(2 ** 63), 2 ** 63, 2 ** 63]],
  ["u64", [0, 2 ** 64, 10 ** 20]],
  // decimal(38,0) is all that there is.
  ["i128", [1 - most, most, most]],
  ["u128", [0, most, most]],
]);

function days({ minimum, maximum }: LogicalTypeOptions, { days: room }: ValueRoom, side: Side): string[] {
  if (room === undefined) return [];
  const [first, last] = room;
  const said: string[] = [];
  const [from, to] = [dayOf(minimum), dayOf(maximum)];
  if (from !== undefined && (side === "writer" ? from < first : from > last)) said.push(`hold days from ${from}`);
  if (to !== undefined && (side === "writer" ? to > last : to < first)) said.push(`hold days up to ${to}`);
  return said;
}

function dayOf(bound: Bound | undefined): string | undefined {
  return typeof bound?.value === "string" ? /^\d{4}-\d{2}-\d{2}/.exec(bound.value)?.[0] : undefined;
}

/** What a format shows that the type does not have; no value would do, for either side. */
function times({ logicalType }: ContractColumn, { format, timezone }: LogicalTypeOptions, room: ValueRoom): string[] {
  if (logicalType !== "date" && logicalType !== "timestamp" && logicalType !== "time") return [];
  const said: string[] = [];
  const letters = (format ?? "").replace(/'[^']*'/g, "");
  const fraction = /S+/.exec(letters)?.[0].length ?? 0;
  if (room.fraction !== undefined && fraction > room.fraction) said.push(`have ${fraction} digits of a second for its format`);
  if (room.timeOfDay === false && /[Hhk]/.test(letters)) said.push("have a time of day for its format");
  if (room.offset === false && timezone === true) said.push("have an offset from UTC for its timezone");
  return said;
}
