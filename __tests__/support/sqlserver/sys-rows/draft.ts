import { nameKey, type ObjectName } from "../../../../src/model/name.ts";
import type { Described, Schema } from "../../../../src/model/schema.ts";

export type SysRow = Readonly<Record<string, string | number | Date | undefined>>;
/** Rows by catalog view, as `sys.tables`. */
export type SysRows = ReadonlyMap<string, readonly SysRow[]>;

/** The catalog while it is being filled: its rows, and the ids that the server would have given. */
export interface Draft {
  readonly rows: Map<string, SysRow[]>;
  /** @param view without its `sys.` */
  readonly add: (view: string, row: SysRow) => void;
  readonly newId: () => number;
  readonly schemaIds: ReadonlyMap<string, number>;
  readonly schemaId: (name: string) => number;
  readonly objectIds: Map<string, number>;
  readonly idOf: (table: ObjectName) => number;
  /** By the object's id and the column's name. */
  readonly columnIds: Map<string, number>;
  readonly columnId: (objectId: number, name: string) => number;
  readonly dataSpace: (name: string, type: "FG" | "PS") => number;
  readonly collation: string;
  readonly describe: (classId: number, majorId: number, minorId: number, described: Described) => void;
  readonly object: (objectId: number, type: string, name: ObjectName, more?: SysRow) => void;
  readonly shared: (objectId: number, name: ObjectName) => SysRow;
}

export function createDraft(schema: Schema): Draft {
  const rows = new Map<string, SysRow[]>();
  const add = (view: string, row: SysRow): void => {
    const all = rows.get(`sys.${view}`);
    if (all === undefined) rows.set(`sys.${view}`, [row]);
    else all.push(row);
  };
  let lastId = 2_105_058_535;
  const newId = (): number => (lastId -= 16);

  const objectIds = new Map<string, number>();
  const columnIds = new Map<string, number>();
  const schemaIds = new Map<string, number>([
    ["dbo", 1],
    ["guest", 2],
    ["INFORMATION_SCHEMA", 3],
    ["sys", 4],
    ["db_owner", 16_384],
  ]);
  const schemaId = (name: string): number => {
    const known = schemaIds.get(name);
    if (known !== undefined) return known;
    const id = 5 + schemaIds.size;
    schemaIds.set(name, id);
    return id;
  };

  const dataSpaces = new Map<string, number>([["PRIMARY", 1]]);
  add("data_spaces", { name: "PRIMARY", data_space_id: 1, type: "FG", is_default: 1 });
  const dataSpace = (name: string, type: "FG" | "PS"): number => {
    const known = dataSpaces.get(`${type}${name}`);
    if (known !== undefined) return known;
    const id = type === "PS" ? 65_600 + dataSpaces.size : dataSpaces.size + 1;
    dataSpaces.set(`${type}${name}`, id);
    add("data_spaces", { name, data_space_id: id, type, is_default: 0 });
    return id;
  };

  return {
    rows,
    add,
    newId,
    schemaIds,
    schemaId,
    objectIds,
    idOf,
    columnIds,
    columnId,
    dataSpace,
    collation: schema.collation ?? "SQL_Latin1_General_CP1_CI_AS",
    describe,
    object,
    shared,
  };

  function describe(classId: number, majorId: number, minorId: number, described: Described): void {
    if (described.description === undefined) return;
    // Were both there, MS_Description would have to win.
    add("extended_properties", { class: classId, major_id: majorId, minor_id: minorId, name: "Description", value: "not this one" });
    add("extended_properties", {
      class: classId,
      major_id: majorId,
      minor_id: minorId,
      name: "MS_Description",
      value: described.description,
    });
    add("extended_properties", { class: classId, major_id: majorId, minor_id: minorId, name: "Owner", value: "nobody" });
  }

  function idOf(name: ObjectName): number {
    const id = objectIds.get(nameKey(name));
    if (id === undefined) throw new Error(`The schema has no table ${name.schema}.${name.name}.`);
    return id;
  }

  function columnId(objectId: number, name: string): number {
    const id = columnIds.get(`${objectId} ${name}`);
    if (id === undefined) throw new Error(`The object ${objectId} has no column ${name}.`);
    return id;
  }

  function object(objectId: number, type: string, name: ObjectName, more: SysRow = {}): void {
    add("objects", { ...shared(objectId, name), type, modify_date: new Date(Date.UTC(2026, 0, 1, 0, 0, objectId % 60)), ...more });
  }

  function shared(objectId: number, name: ObjectName): SysRow {
    return { object_id: objectId, name: name.name, schema_id: schemaId(name.schema), parent_object_id: 0, is_ms_shipped: 0 };
  }
}
