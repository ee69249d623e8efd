import { UserError } from "../../errors.ts";
import { placeIn, splitBatches, type Batch } from "../../tsql/batches.ts";
import { tokenize } from "../../tsql/lexer.ts";
import { findScripts, includeFrom } from "../scripts/files.ts";
import { connect } from "./connect.ts";
import { printServer, type ConnectionSettings } from "./connection.ts";
import { report, ServerFault } from "./fault.ts";
import { ignoreRows, persist, type Persistence } from "./session.ts";

/** Only the login is tried again: a batch is never run twice. */
export interface ApplyOptions extends Persistence {
  /** Folders, globs and files of .sql, applied in this order; within one, by path. */
  readonly scripts: readonly string[];
  readonly cwd: string;
  /** What `$(Name)` stands for; a script's own `:setvar` comes before it. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The user says that nothing in this database is missed. Without it nothing is applied. */
  readonly disposable: boolean;
}

/**
 * Runs scripts against a database, batch by batch on one connection, as sqlcmd does. The first batch that fails ends it.
 *
 * @returns How many batches ran.
 * @throws UserError with the file and line of the statement that failed.
 */
export async function applyScripts(settings: ConnectionSettings, options: ApplyOptions): Promise<number> {
  const where = `${settings.database} on ${printServer(settings)}`;
  if (!options.disposable) {
    throw new UserError(
      `The scripts were not applied: ${where} is not marked as disposable, and scripts may drop and overwrite. ` +
        "Mark it if nothing in it is missed, or use source: container.",
    );
  }
  // Everything is read and checked before the first statement runs: half of the scripts is worse than none.
  const batches: Batch[] = [];
  for (const spec of options.scripts) batches.push(...(await readBatches(spec, options)));
  for (const batch of batches) refuseLeaving(batch, settings.database);

  const session = await persist(() => connect(settings, options.signal), options).catch((error: unknown) => {
    throw report(error, settings, { doing });
  });
  try {
    for (const batch of batches) {
      await session.run(batch.text, ignoreRows, "running a script").catch((error: unknown) => {
        const line = error instanceof ServerFault ? error.fault.line : undefined;
        throw report(error, settings, { doing, at: placeIn(batch, offsetOfLine(batch.text, line ?? 1)) });
      });
    }
  } finally {
    session.close();
  }
  return batches.length;
}

const doing = "Applying scripts to";

async function readBatches(spec: string, options: ApplyOptions): Promise<readonly Batch[]> {
  const { files, root } = await findScripts(spec, options.cwd);
  return files.flatMap((file) => {
    const { batches, diagnostics } = splitBatches(file, includeFrom(root, options.cwd));
    const [broken] = diagnostics;
    if (broken !== undefined) {
      throw new UserError(`The scripts were not applied: ${broken.message}`, broken.at === undefined ? {} : { at: broken.at });
    }
    return batches.map((batch) => fillVariables(batch, options.variables ?? {}));
  });
}

const variable = /\$\(([\w.-]+)\)/g;

/** Line ends stay, so that places still hold. */
function fillVariables(batch: Batch, variables: Readonly<Record<string, string>>): Batch {
  const byName = new Map(Object.entries(variables).map(([name, value]) => [name.toLowerCase(), value]));
  const text = batch.text.replace(variable, (written, name: string, offset: number) => {
    const value = byName.get(name.toLowerCase());
    if (value === undefined) {
      throw new UserError(`The scripts were not applied: ${written} has no value. Give it one with the input variables.`, {
        at: placeIn(batch, offset),
      });
    }
    return value;
  });
  return { ...batch, text };
}

/** A script that goes to another database would write where nobody said that nothing is missed. */
function refuseLeaving(batch: Batch, database: string): void {
  const tokens = tokenize(batch.text);
  tokens.forEach((token, at) => {
    const target = tokens[at + 1];
    if (token.key !== "USE" || target === undefined || (target.kind !== "word" && target.kind !== "identifier")) return;
    // USE HINT (…) and USE PLAN are parts of a query's OPTION clause.
    if (/^(hint|plan)$/i.test(target.value) || target.value.toLowerCase() === database.toLowerCase()) return;
    throw new UserError(
      `The scripts were not applied: USE ${target.value} leaves ${database}, the database that is disposable. Take it out.`,
      {
        at: placeIn(batch, token.start),
      },
    );
  });
}

/** SQL Server counts the lines of a batch from 1. */
function offsetOfLine(text: string, line: number): number {
  let at = 0;
  for (let count = 1; count < line; count++) {
    const next = text.indexOf("\n", at);
    if (next === -1) break;
    at = next + 1;
  }
  return at;
}
