/** What a cell of a result set holds, and how the driver gives it. */
export interface Cell<T> {
  /** In SQL Server's words: what stands in for the cell where the server lacks the column. */
  readonly sqlType: string;
  /** What `typeof` says of a value that is taken as it is: of nearly all there are, hundreds of thousands of them. */
  readonly plain?: "number" | "string" | "boolean";
  /** Any other value. @throws nothing; undefined for one of another kind, which is a fault. */
  readonly read: (value: unknown) => T | undefined;
  readonly nullable: boolean;
}

const never = (): undefined => undefined;

/** Every integer type but bigint, which the driver gives as text. */
export const int: Cell<number> = { sqlType: "int", nullable: false, plain: "number", read: never };
export const text: Cell<string> = { sqlType: "nvarchar(max)", nullable: false, plain: "string", read: never };
export const bit: Cell<boolean> = { sqlType: "bit", nullable: false, plain: "boolean", read: never };
export const datetime: Cell<number> = {
  sqlType: "datetime",
  nullable: false,
  read: (value) => (value instanceof Date ? value.getTime() : undefined),
};

/** The cell, or null. */
export function maybe<T>(cell: Cell<T>): Cell<T | null> {
  return { ...cell, nullable: true, read: (value) => (value === null ? null : cell.read(value)) };
}

export type RowShape = Readonly<Record<string, Cell<unknown>>>;

/** One result set: its columns in the order of the select list, and the text that gives it. */
export interface Query<S extends RowShape = RowShape> {
  readonly shape: S;
  readonly text: string;
  /**
   * Catalog views that not every server has; without them the result set says that it is not available. A server that
   * lacks a view which is not named here cannot be read.
   */
  readonly needs?: readonly string[];
  /** A condition on the server besides, as a permission. */
  readonly where?: string;
  /** Says that the rows are details of an object, which nobody needs where the object is left out; `{selected}` stands in `text` for it. */
  readonly details?: Details;
  /**
   * The row of checked cells, written out, where a database has hundreds of thousands: an object that is made name by name takes
   * several times as long.
   */
  readonly row?: (cells: Cells) => RowOf<S>;
  /** Columns of `text`, written there as `{view.column}`, that not every version has. */
  readonly optional?: Readonly<Record<string, OptionalColumn>>;
}

/** Cells by their place, that have been held against the shape. */
export type Cells = Readonly<Record<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8, { readonly value: never }>>;

export interface Details {
  /** The object's id. */
  readonly of: string;
  /** What joins the condition to the text before it. */
  readonly after: "WHERE" | "AND";
  /** The rows that are needed all the same. */
  readonly unless?: string;
}

export interface OptionalColumn {
  /** The catalog view, as `sys.tables`. */
  readonly view: string;
  readonly column: string;
  /** What stands in the query where the view has the column, and where it has not. */
  readonly present: string;
  readonly absent: string;
}

type RowOf<S extends RowShape> = { readonly [P in keyof S]: S[P] extends Cell<infer T> ? T : never };

export type Row<Q extends Query> = RowOf<Q["shape"]>;

/** Keeps the shape's exact type. */
export function query<const S extends RowShape>(definition: Query<S>): Query<S> {
  return definition;
}

/** The single column of a result set that stands where a server lacks the catalog view. */
export const unavailable = "unavailable";

/**
 * The query as statements of the batch. Text that names what some server lacks would end the whole batch with error
 * 208 (a view) or 207 (a column), so it is handed to sp_executesql, and only where the catalog shows the view or column.
 *
 * @param leftOut The ids of objects whose details are not asked for, as a subquery.
 */
export function statements(query: Query, leftOut?: string): string {
  const names = Object.keys(query.optional ?? {});
  if (names.length === 0 && query.needs === undefined && query.where === undefined) return `${fullText(query, leftOut).trim()};`;

  const run = `SET @text = CONCAT(CAST(N'' AS nvarchar(max)), ${pieces(query, leftOut).join(", ")});\n  EXEC sys.sp_executesql @text;`;
  const conditions = [
    ...(query.needs ?? []).map((view) => `OBJECT_ID(${literal(view)}) IS NOT NULL`),
    ...(query.where === undefined ? [] : [query.where]),
  ];
  if (conditions.length === 0) return run;
  return `IF ${conditions.join(" AND ")}\nBEGIN\n  ${run}\nEND\nELSE\nBEGIN\n  SELECT CAST(NULL AS int) AS ${unavailable} WHERE 1 = 0;\nEND;`;
}

/** What stands for `{selected}`: the condition without the details of what is left out, or nothing. */
function selected({ details }: Query, leftOut: string | undefined): string {
  if (details === undefined || leftOut === undefined) return "";
  const { of, after, unless } = details;
  const condition = `${of} NOT IN (${leftOut})`;
  return ` ${after} ${unless === undefined ? condition : `(${unless} OR ${condition})`}`;
}

/** The text as arguments of CONCAT: literals, and a CASE for each optional column. What a user wrote is never searched for placeholders. */
function pieces(query: Query, leftOut: string | undefined): string[] {
  return query.text
    .trim()
    .split(placeholder)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (piece === "{selected}") return literal(selected(query, leftOut));
      const column = query.optional?.[piece.slice(1, -1)];
      if (column === undefined) return literal(piece);
      return (
        `CASE WHEN EXISTS (SELECT 1 FROM sys.all_columns WHERE object_id = OBJECT_ID(${literal(column.view)}) AND name = ${literal(column.column)}) ` +
        `THEN ${literal(column.present)} ELSE ${literal(column.absent)} END`
      );
    });
}

const placeholder = /(\{[\w.]+\})/;

function literal(value: string): string {
  return `N'${value.replaceAll("'", "''")}'`;
}

/** The query with every optional column as if the server had it: what a test holds against the documentation. */
export function fullText(query: Query, leftOut?: string): string {
  return query.text
    .split(placeholder)
    .map((piece) => (piece === "{selected}" ? selected(query, leftOut) : (query.optional?.[piece.slice(1, -1)]?.present ?? piece)))
    .join("");
}
