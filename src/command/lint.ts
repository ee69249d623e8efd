import { oneOf } from "../inputs.ts";
import { readConfig, sourceOf } from "../job.ts";
import { linted } from "../steps/linted.ts";
import { isBelowMinimum } from "../model/lint.ts";
import type { LintConfig } from "../model/lint.ts";
import type { Severity } from "../model/place.ts";
import { printLint, printLintJson } from "../report/lint-list.ts";
import { describe } from "../selection/describe.ts";
import { select } from "../selection/select.ts";
import type { Invocation } from "./arguments.ts";
import { optionsOf, world } from "./options.ts";
import { clean, findings, progressOn, styleFor } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** The rules as they come: whoever types `lint` wants them, with or without a configuration. */
const everyRule: LintConfig = { severities: {}, names: {}, ignore: [] };

const failing = {
  error: ["error"],
  warning: ["error", "warning"],
  info: ["error", "warning", "info"],
  never: [],
} as const satisfies Record<string, readonly Severity[]>;

/** `schema-sync lint`: every finding, new or not. */
export async function lintSchema({ options: args }: Invocation<"lint">, terminal: Terminal): Promise<number> {
  const format = args.format === undefined ? "text" : oneOf("--format", args.format, ["text", "json"] as const);
  const failOn = oneOf("--fail-on", args["fail-on"] ?? "error", Object.keys(failing) as (keyof typeof failing)[]);
  const options = optionsOf("check", args, terminal);
  const config = await readConfig(options);
  const source = await sourceOf(options, config, world);
  progressOn(terminal)(`Reading ${source.label}`);
  const reading = await source.read();
  const schema = select(describe(reading.schema, config.descriptions).schema, config.include, config.exclude);
  const found = linted(undefined, schema, config.lint ?? everyRule, reading.places);
  terminal.stdout.write(format === "json" ? printLintJson(found) : printLint(found, styleFor(terminal)));
  const severities: readonly Severity[] = failing[failOn];
  return found.lint.some(({ severity }) => severities.includes(severity)) || (failOn !== "never" && isBelowMinimum(found.coverage))
    ? findings
    : clean;
}
