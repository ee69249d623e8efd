import { UserError } from "../../errors.ts";
import type { Diagnostic } from "../../model/place.ts";
import type { Reading, SchemaSource } from "../../ports.ts";
import { nameHistoryTables } from "../history.ts";
import { withPermissions } from "../permissions.ts";
import { resolveModules } from "../resolve.ts";
import { isKnownIndexType } from "./assemble/indexes.ts";
import { assembleSchema } from "./assemble/schema.ts";
import { catalogBatchWithout, queries, type Catalog } from "./catalog.ts";
import { connect, type Session } from "./connect.ts";
import { printServer, type ConnectionSettings } from "./connection.ts";
import { leftOut, type Selection } from "./filter.ts";
import { isTransient, ownError, report, ServerFault } from "./fault.ts";
import { defaultRetryPolicy, realPacing, retry, type Pacing, type RetryPolicy } from "./retry.ts";
import { collectCatalog, type CatalogReading } from "./rows.ts";

export interface SqlServerOptions {
  /** Ends the reading and closes the connection, as on SIGTERM; `read` then throws the signal's reason. */
  readonly signal?: AbortSignal;
  readonly retry?: RetryPolicy;
  readonly pacing?: Pacing;
  /**
   * What will be selected of the schema (`src/selection`). Of other objects only what others refer to and contracts may demand is asked
   * for: names, columns and their types, keys; not their texts, expressions, foreign keys and other details.
   */
  readonly selection?: Selection;
}

/** How often a catalog that changes under our eyes is read again on the same connection. */
const readingsPerSession = 3;

/** A live SQL Server, Azure SQL Database or Managed Instance. Nothing is opened before `read`. */
export function sqlserverSource(settings: ConnectionSettings, options: SqlServerOptions = {}): SchemaSource {
  return {
    label: `sqlserver ${printServer(settings)} ${settings.database}`,
    async read() {
      const { catalog, unavailable } = await readCatalog(settings, options);
      requireVisibility(catalog, settings);
      return readingOf(catalog, unavailable);
    },
  };
}

async function readCatalog(settings: ConnectionSettings, options: SqlServerOptions): Promise<CatalogReading> {
  const { signal, selection } = options;
  const batch = catalogBatchWithout(selection === undefined ? undefined : leftOut(selection));
  let attempts = 0;
  try {
    return await retry(
      async (number) => {
        attempts = number;
        const session = await connect(settings, signal);
        try {
          return await readQuietly(session, batch);
        } finally {
          session.close();
        }
      },
      isTransient,
      options.retry ?? defaultRetryPolicy,
      options.pacing ?? realPacing,
      signal,
    );
  } catch (error) {
    throw report(error, settings, { attempts });
  }
}

/** Reads until nobody changed the schema meanwhile: half of a deployment is a schema that never was. */
async function readQuietly(session: Session, batch: string): Promise<CatalogReading> {
  for (let reading = 1; ; reading++) {
    const collector = collectCatalog();
    await session.run(batch, collector);
    const read = finish(collector);
    const [before, after] = [read.catalog.stateBefore, read.catalog.stateAfter];
    if (JSON.stringify(before) === JSON.stringify(after)) return read;
    if (reading === readingsPerSession) {
      throw new ServerFault({
        phase: "reading the catalog",
        error: ownError("catalog-changed", "The schema kept changing while it was read"),
        numbers: [],
      });
    }
  }
}

function finish(collector: ReturnType<typeof collectCatalog>): CatalogReading {
  try {
    return collector.finish();
  } catch (error) {
    throw new ServerFault({ phase: "reading the catalog", error: ownError("catalog-misread", (error as Error).message), numbers: [] });
  }
}

/** What a login may not see looks as if it were not there, and would be reported as dropped. */
function requireVisibility(catalog: Catalog, settings: ConnectionSettings): void {
  const database = catalog.database[0];
  const where = `${settings.database} on ${printServer(settings)}`;
  if (database === undefined) {
    throw new UserError(`Reading ${where} failed: the server does not show the database to this login. Give the login a user in it.`);
  }
  const user = quoteName(database.user_name ?? "the login's user");
  if (database.view_definition !== 1) {
    throw new UserError(
      `Reading ${where} was stopped: this login does not see every object, and what it does not see would look dropped. Run there, once:\n` +
        `USE ${quoteName(database.name)}; GRANT VIEW DEFINITION TO ${user};`,
    );
  }
  if (catalog.denials.length > 0) {
    const some = catalog.denials.slice(0, 5).map((denial) => {
      const on =
        denial.class === 3
          ? `the schema ${denial.schema_name ?? String(denial.major_id)}`
          : denial.class === 6
            ? `the type with id ${denial.major_id}`
            : `the object with id ${denial.major_id}`;
      return `${denial.permission_name} on ${on} to ${denial.grantee ?? "its role"}`;
    });
    const more = catalog.denials.length - some.length;
    throw new UserError(
      `Reading ${where} was stopped: ${user} is denied ${some.join(", ")}${more > 0 ? ` and ${more} more` : ""}, ` +
        "and what it does not see would look dropped. REVOKE these, or read with a login that is not denied anything.",
    );
  }
}

function quoteName(name: string): string {
  return `[${name.replaceAll("]", "]]")}]`;
}

function readingOf(catalog: Catalog, unavailable: CatalogReading["unavailable"]): Reading {
  const diagnostics: Diagnostic[] = unavailable
    .filter((name) => name !== "hiddenDependencies")
    .map((name) => {
      const query: { readonly needs?: readonly string[] } = queries[name];
      return {
        severity: "info",
        message: `This server has no ${query.needs?.join(" or no ") ?? name}: what it would say is not part of the schema.`,
      };
    });
  const unknown = catalog.indexes.filter((row) => !isKnownIndexType(row.type));
  for (const row of unknown) {
    diagnostics.push({
      severity: "warning",
      message: `The index ${row.name ?? String(row.index_id)} is of type ${row.type}, which this version does not know, and is left out.`,
    });
  }
  const assembled = resolveModules(nameHistoryTables(assembleSchema(catalog)));
  const schema = withPermissions(assembled, assembled.permissions ?? []);
  return { schema, places: new Map(), diagnostics };
}
