import { UserError } from "./errors.ts";
import type { FailOn } from "./model/report.ts";
import type { Revision } from "./source/git-revision.ts";
import type { ApplyRequest } from "./source/options.ts";
import type { ConnectionInputs } from "./source/sqlserver/connection.ts";
import { nearest } from "./suggest.ts";

export type Mode = "sync" | "check";
/** `auto`: what the workflow's event says; `plan`: the databases of a repository as a matrix; `summary`: their reports in one table. */
export type ActionMode = Mode | "auto" | "plan" | "summary";
export type Format = "text" | "markdown" | "json";

export const actionModes: readonly ActionMode[] = ["auto", "sync", "check", "plan", "summary"];
export const formats: readonly Format[] = ["text", "markdown", "json"];
export const limits: readonly FailOn[] = ["breaking", "risky", "any", "never"];

/** What the user asked for, checked once; the configuration file fills in what is absent. */
export interface Options {
  readonly mode: Mode;
  /** As the user named it, and the folder it is relative to; absent: the configuration file's, relative to the root. */
  readonly source?: string;
  readonly sourceFrom?: string;
  /** A server: what its connection string does not say, or says otherwise; alone where it says all. */
  readonly connection?: ConnectionInputs;
  /** Scripts to run against the server, or the container, before it is read; relative to `sourceFrom` or the root. */
  readonly apply?: ApplyRequest;
  /**
   * What to compare the source with in place of the committed snapshot: its own version there. `within`: only if it is a path below
   * this folder.
   */
  readonly against?: Revision & { readonly within?: string };
  /** For `source: container`. */
  readonly image?: string;
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

/** Inputs that only a server needs, and what they are to its connection. */
const connectionInputs = {
  server: "server",
  database: "database",
  user: "user",
  password: "password",
  authentication: "authentication",
  "access-token": "accessToken",
  "tenant-id": "tenantId",
  "client-id": "clientId",
  "client-secret": "clientSecret",
  encrypt: "encrypt",
  "trust-server-certificate": "trustServerCertificate",
  "host-name-in-certificate": "hostNameInCertificate",
  "server-certificate": "serverCertificate",
} as const satisfies Record<string, keyof ConnectionInputs>;

/** The inputs of action.yml. A test holds this list against the file. */
export const actionInputs = [
  "source",
  "mode",
  "config",
  "working-directory",
  "fail-on",
  "connection-string",
  ...(Object.keys(connectionInputs) as (keyof typeof connectionInputs)[]),
  "apply",
  "variables",
  "disposable",
  "image",
  "token",
  "pull-request",
  "base",
  "branch",
  "name",
  "direct",
  "draft",
  "labels",
  "assignees",
  "reviewers",
  "commit-message",
  "check-run",
  "approval-label",
  "sarif",
  "issue-on-failure",
  "webhook-url",
  "reports",
] as const;

export type ActionInput = (typeof actionInputs)[number];

/** Inputs whose values are secrets: masked before anything else is done with them. */
export const secretInputs = [
  "connection-string",
  "password",
  "access-token",
  "client-secret",
  "token",
  "webhook-url",
] as const satisfies readonly ActionInput[];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The action's inputs from its environment: the runner passes `INPUT_<NAME>`, upper case, spaces as underscores
 * (https://docs.github.com/actions/sharing-automations/creating-actions/metadata-syntax-for-github-actions#inputs).
 * An input that action.yml does not declare only earns a warning from the runner; here it is an error, since the
 * setting that somebody meant would otherwise be silently absent.
 * @throws UserError for an unknown input or value.
 */
export function readActionInputs(
  env: Environment,
  resolve: (path: string) => string,
): Omit<Options, "mode"> & { readonly mode: ActionMode } {
  const known = new Set(actionInputs.map((name) => `INPUT_${name.toUpperCase()}`));
  for (const key of Object.keys(env)) {
    if (!key.startsWith("INPUT_") || known.has(key)) continue;
    const unknown = key.slice("INPUT_".length).toLowerCase();
    const guess = nearest(unknown, actionInputs);
    throw new UserError(
      `Unknown input "${unknown}".${guess === undefined ? "" : ` Did you mean "${guess}"?`} The inputs are ${actionInputs.join(", ")}.`,
    );
  }
  const input = (name: ActionInput): string | undefined => inputOf(env, name);
  const connection: ConnectionInputs = Object.fromEntries(
    (Object.keys(connectionInputs) as (keyof typeof connectionInputs)[]).flatMap((name) => {
      const value = input(name);
      return value === undefined ? [] : [[connectionInputs[name], value]];
    }),
  );
  const failOn = input("fail-on");
  const scripts = linesOf(input("apply") ?? "");
  return {
    mode: oneOf("The input mode", input("mode") ?? "auto", actionModes),
    root: resolve(input("working-directory") ?? "."),
    ...given("source", input("source") ?? input("connection-string") ?? connectionStringOf(env)),
    ...given("config", input("config")),
    ...given("failOn", failOn === undefined ? undefined : oneOf("The input fail-on", failOn, limits)),
    ...given("connection", Object.keys(connection).length === 0 ? undefined : connection),
    ...given(
      "apply",
      scripts.length === 0 ? undefined : applyRequest(scripts, linesOf(input("variables") ?? ""), switchOf(env, "disposable", false)),
    ),
    ...given("image", input("image")),
  };
}

export function inputOf(env: Environment, name: ActionInput): string | undefined {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
}

/** @throws UserError for anything but `true` and `false` */
export function switchOf(env: Environment, name: ActionInput, fallback: boolean): boolean {
  return oneOf(`The input ${name}`, inputOf(env, name)?.toLowerCase() ?? String(fallback), ["true", "false"]) === "true";
}

/** From the environment, for both entries: a secret has no place in a file or on a command line. */
export function connectionStringOf(env: Environment): string | undefined {
  return env["SCHEMA_SYNC_CONNECTION_STRING"]?.trim() || undefined;
}

/** @param variables `NAME=value` each. @throws UserError for one that is not */
export function applyRequest(scripts: readonly string[], variables: readonly string[], disposable: boolean): ApplyRequest {
  const pairs = variables.map((text) => {
    const [, name, value] = /^\s*([\w-]+)\s*=(.*)$/s.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      // Not repeated: it may be a secret that lost its name.
      throw new UserError("A variable is given as NAME=value, one a line; one of them has no name, or no =.");
    }
    return [name, value] as const;
  });
  return { scripts, variables: Object.fromEntries(pairs), disposable };
}

export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The property where there is a value: an absent option has none. */
export function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}
