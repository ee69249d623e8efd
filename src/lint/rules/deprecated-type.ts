import type { ObjectRef } from "../../model/name.ts";
import type { Schema } from "../../model/schema.ts";
import { refOf } from "../rule.ts";
import type { Finding, Rule } from "../rule.ts";

/** https://learn.microsoft.com/sql/t-sql/data-types/ntext-text-and-image-transact-sql */
const replacement: Readonly<Record<string, string>> = { text: "varchar(max)", ntext: "nvarchar(max)", image: "varbinary(max)" };

export const deprecatedType: Rule = {
  title: "Deprecated data type",
  because:
    "`text`, `ntext` and `image` will be removed from a future version of SQL Server; variables cannot have them, and most string " +
    "functions refuse them ([Microsoft Learn](https://learn.microsoft.com/sql/t-sql/data-types/ntext-text-and-image-transact-sql)).",
  advice: "Change the type to `varchar(max)`, `nvarchar(max)` or `varbinary(max)`.",
  severity: "warning",
  *find(schema) {
    for (const [object, members] of typedMembers(schema)) {
      for (const { name, type, baseType } of members) {
        const better = replacement[baseType ?? type ?? ""];
        if (better === undefined) continue;
        const named: Finding = { object, message: `The type ${baseType ?? type ?? ""} is deprecated; ${better} takes its place` };
        yield name === undefined ? named : { ...named, member: name };
      }
    }
  },
};

interface TypedMember {
  readonly name?: string;
  readonly type?: string;
  readonly baseType?: string;
}

function* typedMembers(schema: Schema): Iterable<readonly [ObjectRef, readonly TypedMember[]]> {
  for (const table of schema.tables) yield [refOf("table", table), table.columns];
  for (const procedure of schema.procedures) yield [refOf("procedure", procedure), procedure.parameters];
  for (const fn of schema.functions) yield [refOf("function", fn), [...fn.parameters, ...fn.columns]];
  // An alias type by what it stands for.
  for (const type of schema.types) {
    yield [refOf("type", type), type.baseType === undefined ? type.columns : [{ baseType: type.baseType }]];
  }
}
