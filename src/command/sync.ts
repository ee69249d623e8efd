import { reaches } from "../impact/limit.ts";
import { given } from "../inputs.ts";
import { prepare } from "../job.ts";
import { count } from "../report/summary.ts";
import { visible } from "../report/text.ts";
import { run } from "../run.ts";
import type { Invocation } from "./arguments.ts";
import { formatOf, limitOf, optionsOf, world } from "./options.ts";
import { clean, findings, printReport, progressOn } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** `schema-sync sync` and `schema-sync check`: the whole job, published to the working tree or nowhere. */
export async function syncOrCheck({ name: mode, options: args }: Invocation<"sync" | "check">, terminal: Terminal): Promise<number> {
  const format = formatOf(args.format);
  const options = { ...optionsOf(mode, args, terminal), ...given("failOn", limitOf(args["fail-on"])) };
  const { failOn, ...job } = await prepare(options, terminal.env, world);
  const { report, proposal, publication, notes } = await run({ ...job, progress: progressOn(terminal) });
  printReport(report, format, terminal);
  for (const note of notes) terminal.stderr.write(`warning: ${visible(note)}\n`);
  const [write, remove] =
    mode === "sync" ? [publication.written.length, publication.removed.length] : [proposal.write.size, proposal.remove.length];
  const verb = mode === "sync" ? ["Wrote", "removed"] : ["A sync would write", "remove"];
  const docs =
    write + remove === 0 ? "The snapshot and the pages are up to date." : `${verb[0]} ${count(write, "file")}, ${verb[1]} ${remove}.`;
  if (format === "text") terminal.stdout.write(`\n${docs}\n`);
  return reaches(failOn, report) ? findings : clean;
}
