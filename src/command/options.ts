import { resolve } from "node:path";
import { cancellation } from "../cancellation.ts";
import { applyRequest, connectionStringOf, formats, given, limits, oneOf } from "../inputs.ts";
import type { Format, Options } from "../inputs.ts";
import type { World } from "../job.ts";
import type { ArgumentsOf } from "./commands.ts";
import type { Terminal } from "./terminal.ts";

/** Nothing to mask in: a command line keeps no log. */
export const world: World = { cancelled: cancellation };

/** What commands that read a source have in common. */
export type JobArguments = Omit<ArgumentsOf<"check">, "format" | "fail-on">;

/** What the command is to read and where, its limit aside. */
export function optionsOf(mode: Options["mode"], args: JobArguments, { cwd, env }: Terminal): Options {
  const { apply, base, variable = [], disposable = false } = args;
  return {
    mode,
    root: resolve(cwd, args.repo ?? "."),
    sourceFrom: cwd,
    ...given("source", args.source ?? connectionStringOf(env)),
    ...given("against", base === undefined ? undefined : { label: base, refs: [base] }),
    ...given("config", args.config),
    ...given("apply", apply === undefined ? undefined : applyRequest(apply, variable, disposable)),
    ...given("image", args.image),
  };
}

export function limitOf(text: string | undefined): Options["failOn"] {
  return text === undefined ? undefined : oneOf("--fail-on", text, limits);
}

export function formatOf(text: string | undefined): Format {
  return text === undefined ? "text" : oneOf("--format", text, formats);
}
