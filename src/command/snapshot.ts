import { mkdir } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { printPlace } from "../errors.ts";
import { readConfig, sourceOf } from "../job.ts";
import { diskPublisher } from "../publish/disk.ts";
import { orderDiagnostics } from "../report/summary.ts";
import { visible } from "../report/text.ts";
import { describe } from "../selection/describe.ts";
import { select } from "../selection/select.ts";
import { serializeSnapshot } from "../snapshot/serialize.ts";
import type { Invocation } from "./arguments.ts";
import { optionsOf, world } from "./options.ts";
import { clean, progressOn } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** `schema-sync snapshot`: the schema as JSON, on standard output or in a file. */
export async function snapshot({ options: args }: Invocation<"snapshot">, terminal: Terminal): Promise<number> {
  const options = optionsOf("check", args, terminal);
  const config = await readConfig(options);
  const source = await sourceOf(options, config, world);
  progressOn(terminal)(`Reading ${source.label}`);
  const reading = await source.read();
  const { schema, diagnostics } = describe(reading.schema, config.descriptions);
  for (const { severity, message, at } of orderDiagnostics([...reading.diagnostics, ...diagnostics])) {
    terminal.stderr.write(`${severity}: ${at === undefined ? "" : `${visible(printPlace(at))}: `}${visible(message)}\n`);
  }
  const text = serializeSnapshot(select(schema, config.include, config.exclude));
  if (args.out === undefined) terminal.stdout.write(text);
  else await writeText(resolve(terminal.cwd, args.out), text);
  return clean;
}

/** All or nothing, as everything that is written. */
async function writeText(file: string, text: string): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  await diskPublisher(folder).publish({ write: new Map([[basename(file), text]]), remove: [] });
}
