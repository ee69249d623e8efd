import { UserError } from "./errors.ts";
import type { FailOn } from "./model/report.ts";
import { nearest } from "./suggest.ts";

export type Mode = "sync" | "check";
export type Format = "text" | "markdown" | "json";

export const modes: readonly Mode[] = ["sync", "check"];
export const formats: readonly Format[] = ["text", "markdown", "json"];
export const limits: readonly FailOn[] = ["breaking", "risky", "any", "never"];

/** What the user asked for, checked once; the configuration file fills in what is absent. */
export interface Options {
  readonly mode: Mode;
  /** As the user named it, and the folder it is relative to; absent: the configuration file's, relative to the root. */
  readonly source?: string;
  readonly sourceFrom?: string;
  /** The repository: an absolute path. */
  readonly root: string;
  /** The configuration file, relative to the root; absent: `schema-sync.yml` if there is one. */
  readonly config?: string;
  /** Absent: the configuration file's, else `breaking` for check and `never` for sync. */
  readonly failOn?: FailOn;
}

/** One of the known words. @throws UserError that names the option, what was given and what may be. */
export function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((word) => word === value);
  if (found !== undefined) return found;
  const guess = nearest(value, known);
  throw new UserError(
    `${option} is "${value}"; it must be one of ${known.join(", ")}.${guess === undefined ? "" : ` Did you mean "${guess}"?`}`,
  );
}

/** The inputs of action.yml. A test holds this list against the file. */
export const actionInputs = ["source", "mode", "config", "working-directory", "fail-on"] as const;

/**
 * The action's inputs from its environment: the runner passes `INPUT_<NAME>`, upper case, spaces as underscores
 * (https://docs.github.com/actions/sharing-automations/creating-actions/metadata-syntax-for-github-actions#inputs).
 * An input that action.yml does not declare only earns a warning from the runner; here it is an error, since the
 * setting that somebody meant would otherwise be silently absent.
 * @throws UserError for an unknown input or value.
 */
export function readActionInputs(env: Readonly<Record<string, string | undefined>>, resolve: (path: string) => string): Options {
  const known = new Map(actionInputs.map((name) => [`INPUT_${name.toUpperCase()}`, name]));
  for (const key of Object.keys(env)) {
    if (!key.startsWith("INPUT_") || known.has(key)) continue;
    const given = key.slice("INPUT_".length).toLowerCase();
    const guess = nearest(given, actionInputs);
    throw new UserError(
      `Unknown input "${given}".${guess === undefined ? "" : ` Did you mean "${guess}"?`} The inputs are ${actionInputs.join(", ")}.`,
    );
  }
  const input = (name: (typeof actionInputs)[number]): string | undefined => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  const [source, config, failOn] = [input("source"), input("config"), input("fail-on")];
  return {
    mode: oneOf("The input mode", input("mode") ?? "check", modes),
    root: resolve(input("working-directory") ?? "."),
    ...(source === undefined ? {} : { source }),
    ...(config === undefined ? {} : { config }),
    ...(failOn === undefined ? {} : { failOn: oneOf("The input fail-on", failOn, limits) }),
  };
}
