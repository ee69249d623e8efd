import { ownNames, ownObjects } from "../../model/own-objects.ts";

/**
 * Events that change no schema, as the trigger leaves them out (src/audit/sql/install.sql): statistics, index maintenance, the log's own
 * things, and what the configuration excludes. Other people's logs hold them, and so do rows of before an exclusion.
 */
export function isNoise(
  event: string,
  statement: string,
  schema: string | null | undefined,
  object: string | null | undefined,
  exclude: readonly string[],
): boolean {
  if (schema === ownObjects.schema || (object !== null && object !== undefined && ownNames.has(object))) return true;
  if (exclude.includes(event)) return true;
  switch (event) {
    case "CREATE_STATISTICS":
    case "UPDATE_STATISTICS":
    case "DROP_STATISTICS":
      return true;
    case "ALTER_INDEX":
      return (
        /REORGANIZE|REBUILD|RESUME|PAUSE|ABORT/i.test(statement) && !/DISABLE|DATA_COMPRESSION|[^A-Z_]SET[^A-Z_][^]*\(/i.test(statement)
      );
    default:
      return false;
  }
}
