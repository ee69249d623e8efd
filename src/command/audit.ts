import { batchesOf, installScript, uninstallScript } from "../audit/script.ts";
import { UserError } from "../errors.ts";
import { readConfig, sourceOf } from "../job.ts";
import type { DdlLog } from "../model/ddl-event.ts";
import { count } from "../report/summary.ts";
import { visible } from "../report/text.ts";
import { isConnection } from "../source/open.ts";
import type { Invocation } from "./arguments.ts";
import { optionsOf, world } from "./options.ts";
import { clean, findings, progressOn } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** `schema-sync audit install`, `upgrade` and `uninstall`: the T-SQL is shown, and runs where somebody said yes. */
export async function changeLog(
  { name, options: args }: Invocation<"audit install" | "audit upgrade" | "audit uninstall">,
  terminal: Terminal,
): Promise<number> {
  const options = optionsOf("check", args, terminal);
  const config = await readConfig(options);
  const script = name === "audit uninstall" ? uninstallScript : installScript(config.audit);
  if (args.print === true) {
    terminal.stdout.write(script);
    return clean;
  }
  const { source = "" } = options;
  if (!isConnection(source)) {
    throw new UserError(
      `${name} changes a server's database: name it by a connection string, with --source or SCHEMA_SYNC_CONNECTION_STRING. --print only shows the T-SQL.`,
    );
  }
  const { administer } = await import("../source/sqlserver/administer.ts");
  const signal = world.cancelled?.();
  const database = administer(source, signal === undefined ? {} : { signal });
  if (name === "audit upgrade" && (await readLog(args, terminal)) === undefined) {
    throw new UserError(`There is no DDL log in ${database.label} to upgrade. Run audit install.`);
  }
  if (args.yes !== true) {
    terminal.stdout.write(script);
    throw new UserError(`Nothing was run. This is what ${name} runs in ${database.label}; add --yes to run it.`);
  }
  progressOn(terminal)(`Running ${name} in ${database.label}`);
  await database.run(batchesOf(script));
  terminal.stdout.write(done[name](database.label));
  return clean;
}

const done: Readonly<Record<"audit install" | "audit upgrade" | "audit uninstall", (label: string) => string>> = {
  "audit install": (label) =>
    `The DDL log is installed in ${label}. Let the agent's user in: ALTER ROLE schema_sync_agent ADD MEMBER [its user];\n`,
  "audit upgrade": (label) => `The DDL log in ${label} is up to date.\n`,
  "audit uninstall": (label) => `The DDL log is gone from ${label}.\n`,
};

/** `schema-sync audit status`. */
export async function status({ options: args }: Invocation<"audit status">, terminal: Terminal): Promise<number> {
  const log = await readLog(args, terminal);
  if (log === undefined) {
    terminal.stdout.write("There is no DDL log in this database. `schema-sync audit install --print` shows what would make one.\n");
    return findings;
  }
  terminal.stdout.write(printStatus(log));
  return log.findings.length === 0 ? clean : findings;
}

async function readLog(args: Invocation<"audit status">["options"], terminal: Terminal): Promise<DdlLog | undefined> {
  const options = optionsOf("check", args, terminal);
  const config = await readConfig(options);
  const source = await sourceOf(options, config, world);
  progressOn(terminal)(`Reading ${source.label}`);
  return (await source.read()).log;
}

function printStatus({ events, lastId, writable, findings: found }: DdlLog): string {
  const last = events.find(({ id }) => id === lastId) ?? events.at(-1);
  const waiting = (["pending", "proposed"] as const)
    .map((state) => `${events.filter((event) => event.state === state).length} ${state}`)
    .join(", ");
  const lines = [
    `Open: ${count(events.length, "event")} (${waiting})`,
    last === undefined
      ? "Last event: none yet"
      : `Last event: ${last.id}, ${last.at}, ${last.event}${last.login === undefined ? "" : ` by ${last.login}`}`,
    `This login: ${writable === true ? "reads and acknowledges" : "reads"}`,
    ...(found.length === 0 ? ["Nothing is amiss."] : found.map(({ kind, message }) => `${kind}: ${message}`)),
  ];
  return lines.map((line) => `${visible(line)}\n`).join("");
}
