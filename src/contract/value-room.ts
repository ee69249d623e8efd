import { splitType } from "./physical-type.ts";

/** What values a SQL Server type has room for, as far as a contract can ask. Each part is absent where it does not apply. */
export interface ValueRoom {
  /** Characters at most; Infinity for (max). */
  readonly characters?: number;
  readonly number?: NumberRoom;
  /** ISO days, first and last. */
  readonly days?: readonly [first: string, last: string];
  /** Digits of a second. */
  readonly fraction?: number;
  /** Whether values have a time of day, and an offset from UTC. */
  readonly timeOfDay?: boolean;
  readonly offset?: boolean;
}

export interface NumberRoom {
  readonly least: number;
  /** No value is as large. */
  readonly below: number;
  /** Between two neighbours: 1 for whole numbers, 0 where it depends on their size. */
  readonly step: number;
  /** Digits in all and after the point; absent for approximate numbers. */
  readonly precision?: number;
  readonly scale?: number;
}

/** Of a type in normal form. */
export function roomOf(type: string): ValueRoom {
  const { family, arguments: inside } = splitType(type);
  const fixed = fixedRooms.get(family);
  if (fixed !== undefined) return fixed;
  switch (family) {
    case "char":
    case "nchar":
    case "varchar":
    case "nvarchar":
      return inside === undefined ? {} : { characters: inside === "max" ? Infinity : Number(inside) };
    case "decimal": {
      const [precision, scale] = (inside ?? "18,0").split(",").map(Number);
      return { number: decimalRoom(precision ?? 18, scale ?? 0) };
    }
    case "float":
      return { number: inside !== undefined && Number(inside) <= 24 ? real : float };
    case "datetime2":
      return { days: anyDay, timeOfDay: true, offset: false, fraction: Number(inside ?? 7) };
    case "datetimeoffset":
      return { days: anyDay, timeOfDay: true, offset: true, fraction: Number(inside ?? 7) };
    case "time":
      return { timeOfDay: true, offset: false, fraction: Number(inside ?? 7) };
    default:
      return {};
  }
}

const anyDay = ["0001-01-01", "9999-12-31"] as const;

const real: NumberRoom = { least: -3.4e38, below: 3.41e38, step: 0 };
const float: NumberRoom = { least: -1.79e308, below: Infinity, step: 0 };

function whole(least: number, below: number, precision: number): ValueRoom {
  return { number: { least, below, step: 1, precision, scale: 0 } };
}

export function decimalRoom(precision: number, scale: number): NumberRoom {
  const below = 10 ** (precision - scale);
  const step = 10 ** -scale;
  return { least: step - below, below, step, precision, scale };
}

/** https://learn.microsoft.com/sql/t-sql/data-types, a page a type. */
const fixedRooms: ReadonlyMap<string, ValueRoom> = new Map<string, ValueRoom>([
  ["sysname", { characters: 128 }],
  ["text", { characters: Infinity }],
  ["ntext", { characters: Infinity }],
  ["tinyint", whole(0, 2 ** 8, 3)],
  ["smallint", whole(-(2 ** 15), 2 ** 15, 5)],
  ["int", whole(-(2 ** 31), 2 ** 31, 10)],
  ["bigint", whole(-(2 ** 63), 2 ** 63, 19)],
  ["smallmoney", { number: { least: -214748.3648, below: 214748.3648, step: 0.0001, precision: 10, scale: 4 } }],
  ["money", { number: { least: -922337203685477.5808, below: 922337203685477.5808, step: 0.0001, precision: 19, scale: 4 } }],
  ["real", { number: real }],
  ["date", { days: anyDay, timeOfDay: false, offset: false, fraction: 0 }],
  ["smalldatetime", { days: ["1900-01-01", "2079-06-06"], timeOfDay: true, offset: false, fraction: 0 }],
  ["datetime", { days: ["1753-01-01", "9999-12-31"], timeOfDay: true, offset: false, fraction: 3 }],
]);

/** Whether a number may be stored at all; not whether it keeps all of its digits. */
export function holds({ least, below, step }: NumberRoom, value: number, exclusive: boolean | undefined, side: "least" | "most"): boolean {
  // What is excluded itself needs room only for its neighbour.
  if (side === "least") return (exclusive === true ? value + step : value) >= least;
  return exclusive === true ? value <= below : value <= below - step;
}
