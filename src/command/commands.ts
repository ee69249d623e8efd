/** A command of the command line: what it takes, in the words of its help. */
export interface Command {
  readonly summary: string;
  /** What stands besides options, in order: `NAME`; `[NAME]` may be left out; the last may be `NAME...`, at least one, or `[NAME...]`. */
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
}

export interface Option {
  /** How the help names its value; absent: it takes none. */
  readonly value?: string;
  /** May be given more than once. */
  readonly many?: true;
  readonly text: string;
}

const source = {
  value: "S",
  text: "where the schema is: a folder, glob or file of .sql, a .dacpac or .bacpac, a .json snapshot, a server's\nconnection string, or container (default: SCHEMA_SYNC_CONNECTION_STRING, else source of schema-sync.yml)",
} as const satisfies Option;
const server = {
  apply: { value: "PATH", many: true, text: "run these scripts against the container or disposable server before it is read" },
  variable: { value: "NAME=VALUE", many: true, text: "what $(NAME) stands for in them" },
  disposable: { text: "the named server's database may be overwritten by the scripts" },
  image: { value: "IMAGE", text: "SQL Server's image, for --source container" },
} as const satisfies Record<string, Option>;
const repo = { value: "DIR", text: "the repository with the docs and contracts (default: this folder)" } as const satisfies Option;
const config = {
  value: "FILE",
  text: "the configuration file, relative to DIR (default: schema-sync.yml, if there is one)",
} as const satisfies Option;
const format = { value: "F", text: "text, markdown or json (default: text)" } as const satisfies Option;

const serverSource = {
  value: "S",
  text: "the server, by a connection string (default: SCHEMA_SYNC_CONNECTION_STRING)",
} as const satisfies Option;
const print = { text: "print the T-SQL and connect to nothing" } as const satisfies Option;
const yes = { text: "run it: without this it is only shown" } as const satisfies Option;

function failOn(fallback: string): { readonly value: "L"; readonly text: string } {
  return { value: "L", text: `exit 1 from which finding on: breaking, risky, any or never (default: ${fallback})` };
}

export const commands = {
  snapshot: {
    summary: "print the schema as JSON",
    positionals: [],
    options: { source, out: { value: "FILE", text: "write there instead of standard output" }, repo, config, ...server },
  },
  diff: {
    summary: "compare two schemas, each from any source",
    positionals: ["BEFORE", "AFTER"],
    options: { format, "fail-on": failOn("never") },
  },
  sync: {
    summary: "compare with the committed snapshot, check contracts, write snapshot and pages",
    positionals: [],
    options: { source, repo, config, format, "fail-on": failOn("never"), ...server },
  },
  check: {
    summary: "find what sync finds, write nothing, and fail on findings",
    positionals: [],
    options: {
      source,
      base: { value: "REF", text: "compare with the source as it was where this branch left REF, not with the snapshot" },
      repo,
      config,
      format,
      "fail-on": failOn("fail-on of schema-sync.yml, else breaking"),
      ...server,
    },
  },
  describe: {
    summary: "say which descriptions of the repository the database lacks, or print the T-SQL that gives it them",
    positionals: [],
    options: {
      source,
      repo,
      config,
      "print-sql": { text: "print the statements: sp_addextendedproperty, each only where nothing is described yet" },
      ...server,
    },
  },
  lint: {
    summary: "look the schema over for what is worth mending, whoever brought it",
    positionals: [],
    options: {
      source,
      repo,
      config,
      format: { value: "F", text: "text or json (default: text)" },
      "fail-on": { value: "L", text: "exit 1 from which severity on: error, warning, info or never (default: error)" },
      ...server,
    },
  },
  "contracts lint": {
    summary: "say what is wrong with the contract files, and what would make them better",
    positionals: [],
    options: { format: { value: "F", text: "text or json (default: text)" }, repo, config },
  },
  gate: {
    summary: "say whether a job may run: 0 its contracts hold, 1 they do not, 2 that could not be told",
    positionals: ["[CONTRACT...]"],
    options: {
      source,
      offline: { text: "ask what is committed, docs/etl/contracts.json, instead of a source" },
      "max-age": { value: "DAYS", text: "with --offline: how old its last check may be (default: any age)" },
      unknown: { value: "W", text: "what to do when that could not be told: stop (exit 2) or go (exit 0) (default: stop)" },
      json: { text: "print the answer as JSON" },
      repo,
      config,
    },
  },
  "contracts init": {
    summary: "write a contract that demands objects as they are",
    positionals: ["OBJECT..."],
    options: {
      source: { ...source, text: `${source.text},\nbut the committed snapshot before that` },
      id: { value: "ID", text: "the contract's id and the name of its file (default: after the first object)" },
      print: { text: "print it instead of writing contracts/ID.odcs.yaml" },
      repo,
      config,
    },
  },
  "contracts infer": {
    summary: "find what ETL code reads and writes (.py, .sql, dbt, .dtsx), and draft contracts for it",
    positionals: ["PATH"],
    options: {
      source: { ...source, text: "the schema that the code is for, as for check (default: the committed snapshot, if there is one)" },
      print: { text: "print the drafts" },
      write: { text: "write them into the folder of contracts, over none that is there" },
      json: { text: "print what was found as JSON" },
      repo,
      config,
    },
  },
  "audit install": {
    summary: "install the log of schema changes in a database, or bring it up to date",
    positionals: [],
    options: { source: serverSource, print, yes, repo, config },
  },
  "audit upgrade": {
    summary: "bring a log that is installed up to date",
    positionals: [],
    options: { source: serverSource, print, yes, repo, config },
  },
  "audit uninstall": {
    summary: "take the log out of a database, with all that it recorded",
    positionals: [],
    options: { source: serverSource, print, yes, repo, config },
  },
  "audit status": {
    summary: "say whether the log is there, whole, and what it holds; exit 1 where something is to be done",
    positionals: [],
    options: { source: serverSource, repo, config },
  },
} as const satisfies Record<string, Command>;

/** As it is typed: `check`, or of two words as `audit install`. */
export type CommandName = keyof typeof commands;

type ValueOf<O> = O extends { readonly many: true } ? readonly string[] : O extends { readonly value: string } ? string : true;

/** The options that were given to the command, by name. */
export type ArgumentsOf<N extends CommandName> = {
  readonly [P in keyof (typeof commands)[N]["options"]]?: ValueOf<(typeof commands)[N]["options"][P]>;
};
