import { nameKey, printPart } from "../model/name.ts";
import type { ObjectName } from "../model/name.ts";
import type { Described, Schema } from "../model/schema.ts";

/** T-SQL that gives the database the descriptions that the repository has for it. */
export interface DescribingSql {
  /** A statement each, that does nothing where the description is there already. */
  readonly statements: readonly string[];
  /** What the server cannot take: the names, for people. */
  readonly tooLong: readonly string[];
}

/**
 * The value of an extended property is a sql_variant of at most 7,500 bytes
 * (https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addextendedproperty-transact-sql): characters of two bytes.
 */
const longest = 3750;

/** What is described, from the outside in: `[["SCHEMA", "dbo"], ["TABLE", "Orders"], ["COLUMN", "Total"]]`. */
type Levels = readonly (readonly [type: string, name: string])[];

/** The descriptions of `described` that `bare`, the same schema, lacks, in the schema's order. */
export function describingSql(bare: Schema, described: Schema): DescribingSql {
  const statements: string[] = [];
  const tooLong: string[] = [];
  const put = (before: Described | undefined, { description }: Described, levels: Levels): void => {
    if (description === undefined || before === undefined || before.description !== undefined) return;
    if (description.length > longest) tooLong.push(levels.map(([, name]) => printPart(name)).join("."));
    else statements.push(statement(description, levels));
  };

  for (const schema of described.schemas) {
    put(
      bare.schemas.find(({ name }) => name === schema.name),
      schema,
      [["SCHEMA", schema.name]],
    );
  }
  const objects = <T extends ObjectName & Described>(
    type: (object: T) => string,
    before: readonly T[],
    after: readonly T[],
    members: (object: T) => readonly (readonly [type: string, members: readonly (Described & { readonly name: string })[]])[] = () => [],
  ): void => {
    const old = new Map(before.map((object) => [nameKey(object), object]));
    for (const object of after) {
      const counterpart = old.get(nameKey(object));
      if (counterpart === undefined) continue;
      const levels: Levels = [
        ["SCHEMA", object.schema],
        [type(object), object.name],
      ];
      put(counterpart, object, levels);
      const olds = new Map(members(counterpart));
      for (const [kind, list] of members(object)) {
        const byName = new Map((olds.get(kind) ?? []).map((member) => [member.name, member]));
        for (const member of list) put(byName.get(member.name), member, [...levels, [kind, member.name]]);
      }
    }
  };
  objects(
    () => "TABLE",
    bare.tables,
    described.tables,
    ({ columns }) => [["COLUMN", columns]],
  );
  objects(
    () => "VIEW",
    bare.views,
    described.views,
    ({ columns }) => [["COLUMN", columns]],
  );
  objects(
    () => "PROCEDURE",
    bare.procedures,
    described.procedures,
    ({ parameters }) => [["PARAMETER", parameters]],
  );
  objects(
    () => "FUNCTION",
    bare.functions,
    described.functions,
    ({ columns, parameters }) => [
      ["COLUMN", columns],
      ["PARAMETER", parameters],
    ],
  );
  objects(() => "SEQUENCE", bare.sequences, described.sequences);
  objects(
    ({ baseType }) => (baseType === undefined ? "TABLE_TYPE" : "TYPE"),
    bare.types,
    described.types,
    ({ columns }) => [["COLUMN", columns]],
  );
  objects(() => "SYNONYM", bare.synonyms, described.synonyms);
  return { statements, tooLong };
}

/** https://learn.microsoft.com/sql/relational-databases/system-functions/sys-fn-listextendedproperty-transact-sql: a level that is not asked for is `default`. */
function statement(description: string, levels: Levels): string {
  const at = [0, 1, 2].flatMap((i) => {
    const [type, name] = levels[i] ?? [];
    return [type === undefined ? "default" : literal(type), name === undefined ? "default" : literal(name)];
  });
  const named = levels.flatMap(([type, name], i) => [`@level${i}type = ${literal(type)}`, `@level${i}name = ${literal(name)}`]);
  return (
    `IF NOT EXISTS (SELECT 1 FROM sys.fn_listextendedproperty(N'MS_Description', ${at.join(", ")}))\n` +
    `  EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = ${literal(description)}, ${named.join(", ")};`
  );
}

function literal(text: string): string {
  return `N'${text.replaceAll("'", "''")}'`;
}
