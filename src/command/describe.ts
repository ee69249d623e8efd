import { printPlace } from "../errors.ts";
import { readConfig, sourceOf } from "../job.ts";
import { count, orderDiagnostics } from "../report/summary.ts";
import { visible } from "../report/text.ts";
import { describe } from "../selection/describe.ts";
import { describingSql } from "../selection/extended-properties.ts";
import type { Invocation } from "./arguments.ts";
import { optionsOf, world } from "./options.ts";
import { clean, progressOn } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** `schema-sync describe`: what the repository describes and the database does not. Nothing is run on the database. */
export async function describeDatabase({ options: args }: Invocation<"describe">, terminal: Terminal): Promise<number> {
  const options = optionsOf("check", args, terminal);
  const config = await readConfig(options);
  const source = await sourceOf(options, config, world);
  progressOn(terminal)(`Reading ${source.label}`);
  const { schema: bare } = await source.read();
  const { schema, diagnostics } = describe(bare, config.descriptions);
  const { statements, tooLong } = describingSql(bare, schema);
  for (const { severity, message, at } of orderDiagnostics(diagnostics)) {
    terminal.stderr.write(`${severity}: ${at === undefined ? "" : `${visible(printPlace(at))}: `}${visible(message)}\n`);
  }
  for (const name of tooLong) {
    terminal.stderr.write(
      `warning: the description of ${visible(name)} is longer than the 3750 characters that an extended property holds\n`,
    );
  }
  if (args["print-sql"] === true) {
    // sqlcmd runs nothing before GO, and one failing statement then takes no other along.
    terminal.stdout.write(statements.map((statement) => `${statement}\nGO\n`).join(""));
    return clean;
  }
  const what = statements.length === 0 ? "The database lacks none of them" : `The database lacks ${statements.length} of them`;
  const hint = statements.length === 0 ? "" : "; --print-sql prints the statements that give it them";
  terminal.stdout.write(`The repository has ${count(config.descriptions.length, "description")}. ${what}${hint}.\n`);
  return clean;
}
