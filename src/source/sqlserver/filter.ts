import type { Config } from "../../model/config.ts";
import type { Glob, NamePattern } from "../../model/pattern.ts";

/** What the configuration looks at. */
export type Selection = Pick<Config, "include" | "exclude">;

/** Names have 128 characters at most (https://learn.microsoft.com/sql/relational-databases/databases/database-identifiers). */
const longestName = 128;
/** The condition stands in the batch a score of times; above this it costs more than it spares. */
const longestCondition = 8_000;

// What stands for a name's own letters: https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql
const binary = "Latin1_General_100_BIN2";

/**
 * The ids of the objects that the selection after the reading surely leaves out, as a subquery; undefined where nothing is sure.
 *
 * That selection (`src/selection`) stays the truth, so this must never name an object that it keeps. How letters compare beyond ASCII is
 * the collation's affair and the server's, so only names and patterns in ASCII take part, and only where two comparisons agree: letter by
 * letter, and as the database's collation does, which decides on letter case.
 */
export function leftOut({ include, exclude }: Selection): string | undefined {
  const conditions: string[] = [];
  const excluded = exclude.filter(isPlain).map((pattern) => matchOf(pattern, [sameLetters, asTheDatabaseCompares]));
  if (excluded.length > 0) conditions.push(...excluded);
  if (include.length > 0 && include.every(isPlain)) {
    conditions.push(`NOT (${include.map((pattern) => matchOf(pattern, [sameLetters])).join(" OR ")})`);
  }
  if (conditions.length === 0) return undefined;
  const condition = conditions.join(" OR ");
  if (condition.length > longestCondition) return undefined;
  return (
    "SELECT lo.object_id FROM sys.objects AS lo JOIN sys.schemas AS ls ON ls.schema_id = lo.schema_id " +
    // What keeps the DDL log is looked at, whatever is documented.
    "WHERE ls.name <> N'schema_sync' AND lo.type IN (N'U', N'V', N'P', N'PC', N'FN', N'IF', N'TF', N'FS', N'FT') " +
    `AND ls.name COLLATE ${binary} NOT LIKE N'%[^ -~]%' AND lo.name COLLATE ${binary} NOT LIKE N'%[^ -~]%' AND (${condition})`
  );
}

/** Printable ASCII, and no longer than what it could match. */
function isPlain(pattern: NamePattern): boolean {
  return [pattern.schema, pattern.name].every((glob) => {
    const letters = glob.map((part) => (typeof part === "string" ? part : part.literal)).join("");
    return letters.length <= longestName && /^[ -~]*$/.test(letters);
  });
}

type Comparison = (column: string, glob: Glob) => string;

const sameLetters: Comparison = (column, glob) =>
  `${column} COLLATE ${binary} LIKE ${likeLiteral(glob, (letter) => (/[a-z]/i.test(letter) ? `[${letter.toLowerCase()}${letter.toUpperCase()}]` : letter))}`;

const asTheDatabaseCompares: Comparison = (column, glob) =>
  `${column} COLLATE DATABASE_DEFAULT LIKE ${likeLiteral(glob, (letter) => letter)}`;

function matchOf({ schema, name }: NamePattern, comparisons: readonly Comparison[]): string {
  const parts = [["ls.name", schema] as const, ["lo.name", name] as const]
    .filter(([, glob]) => !isEveryName(glob))
    .flatMap(([column, glob]) => comparisons.map((compare) => compare(column, glob)));
  return parts.length === 0 ? "1 = 1" : `(${parts.join(" AND ")})`;
}

function isEveryName(glob: Glob): boolean {
  return glob.length > 0 && glob.every((part) => part === "*");
}

/** A pattern of LIKE as a quoted literal. Its wildcards stand in brackets where they mean themselves, so nothing needs ESCAPE. */
function likeLiteral(glob: Glob, spell: (letter: string) => string): string {
  const pattern = glob
    .map((part) => {
      if (part === "*") return "%";
      if (part === "?") return "_";
      return part.literal.replace(/./gs, (letter) => (/[%_[]/.test(letter) ? `[${letter}]` : spell(letter)));
    })
    .join("");
  return `N'${pattern.replaceAll("'", "''")}'`;
}
