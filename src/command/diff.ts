import { reaches } from "../impact/limit.ts";
import { judged } from "../steps/judged.ts";
import type { Report } from "../model/report.ts";
import { openSource } from "../source/open.ts";
import type { Invocation } from "./arguments.ts";
import { formatOf, limitOf, world } from "./options.ts";
import { clean, findings, printReport, progressOn } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** `schema-sync diff BEFORE AFTER`: two schemas, each from any source. */
export async function diff({ options: args, positionals }: Invocation<"diff">, terminal: Terminal): Promise<number> {
  const [from = "", to = ""] = positionals;
  const failOn = limitOf(args["fail-on"]) ?? "never";
  const format = formatOf(args.format);
  const [before, after] = await Promise.all([
    openSource(from, { cwd: terminal.cwd, ...world }),
    openSource(to, { cwd: terminal.cwd, ...world }),
  ]);
  const progress = progressOn(terminal);
  progress(`Reading ${before.label}`);
  const old = await before.read();
  progress(`Reading ${after.label}`);
  const reading = await after.read();
  const report: Report = {
    source: `${before.label} → ${after.label}`,
    baseline: false,
    changes: judged(old.schema, reading.schema, reading.places).changes,
    violations: [],
    diagnostics: [...old.diagnostics, ...reading.diagnostics],
  };
  printReport(report, format, terminal);
  return reaches(failOn, report) ? findings : clean;
}
