import { parseArgs } from "node:util";
import { UserError } from "./errors.ts";
import { nearest } from "./suggest.ts";

/** A command of the command line: what it takes, in the words of its help. */
interface Command {
  readonly summary: string;
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
}

interface Option {
  /** How the help names its value; absent: it takes none. */
  readonly value?: string;
  /** May be given more than once. */
  readonly many?: true;
  readonly text: string;
}

const source: Option = {
  value: "S",
  text: "where the schema is: a folder, glob or file of .sql, a .dacpac or .bacpac, a .json snapshot, a server's\nconnection string, or container (default: SCHEMA_SYNC_CONNECTION_STRING, else source of schema-sync.yml)",
};
const server = {
  apply: { value: "PATH", many: true, text: "run these scripts against the container or disposable server before it is read" },
  variable: { value: "NAME=VALUE", many: true, text: "what $(NAME) stands for in them" },
  disposable: { text: "the named server's database may be overwritten by the scripts" },
  image: { value: "IMAGE", text: "SQL Server's image, for --source container" },
} as const satisfies Record<string, Option>;
const repo: Option = { value: "DIR", text: "the repository with the docs and contracts (default: this folder)" };
const config: Option = { value: "FILE", text: "the configuration file, relative to DIR (default: schema-sync.yml, if there is one)" };
const format: Option = { value: "F", text: "text, markdown or json (default: text)" };

function failOn(fallback: string): Option {
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
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

/** What the command line asks for. */
export type Request =
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "version" }
  | { readonly kind: "command"; readonly name: CommandName; readonly options: Arguments; readonly positionals: readonly string[] };

export type Arguments = Readonly<
  Partial<Record<"source" | "base" | "out" | "repo" | "config" | "format" | "fail-on" | "image", string>>
> & {
  readonly apply?: readonly string[];
  readonly variable?: readonly string[];
  readonly disposable?: true;
};

/** @throws UserError for an unknown command or option, a missing value, or too few or many arguments. */
export function parseArguments(argv: readonly string[]): Request {
  const [first, ...rest] = argv;
  if (first === undefined) throw new UserError(`A command is missing. The commands are ${names().join(", ")}; see schema-sync --help.`);
  if (first === "--version" || first === "-V") return { kind: "version" };
  if (first === "--help" || first === "-h") return { kind: "help", text: overview() };
  if (first === "help") return { kind: "help", text: rest[0] === undefined ? overview() : commandHelp(commandNamed(rest[0])) };
  const name = commandNamed(first);
  if (rest.includes("--help") || rest.includes("-h")) return { kind: "help", text: commandHelp(name) };
  const { options, positionals } = parseOptions(name, rest);
  return { kind: "command", name, options, positionals };
}

function names(): CommandName[] {
  return Object.keys(commands) as CommandName[];
}

function commandNamed(word: string): CommandName {
  const name = names().find((known) => known === word);
  if (name !== undefined) return name;
  const guess = nearest(word, names());
  const hint = guess === undefined ? `The commands are ${names().join(", ")}` : `Did you mean "${guess}"`;
  throw new UserError(`There is no command "${word}". ${hint}${guess === undefined ? "." : "?"} See schema-sync --help.`);
}

function parseOptions(name: CommandName, args: readonly string[]): { options: Arguments; positionals: string[] } {
  const command: Command = commands[name];
  const known = Object.keys(command.options);
  const specification = Object.fromEntries(
    Object.entries(command.options).map(([option, { value }]) => [
      option,
      { type: value === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  // Not strict: node's own complaint does not know what was meant. Tokens tell what stood there.
  const { tokens } = parseArgs({ args: [...args], options: specification, allowPositionals: true, strict: false, tokens: true });
  const options: Record<string, string | string[] | true> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    if (!known.includes(token.name)) {
      const guess = nearest(token.name, known);
      throw new UserError(
        `${name} has no option ${token.rawName}.${guess === undefined ? "" : ` Did you mean --${guess}?`} See schema-sync ${name} --help.`,
      );
    }
    const { value, many } = command.options[token.name] ?? {};
    if (value === undefined) {
      if (token.value !== undefined) throw new UserError(`${token.rawName} takes no value.`);
      options[token.name] = true;
      continue;
    }
    if (token.value === undefined || token.value === "") {
      throw new UserError(`${token.rawName} needs a value: ${token.rawName} ${value}.`);
    }
    if (!token.inlineValue && /^--\w/.test(token.value)) {
      throw new UserError(
        `${token.rawName} needs a value, but ${token.value} follows. Write ${token.rawName}=VALUE for one that begins so.`,
      );
    }
    if (many === true) {
      const before = options[token.name];
      options[token.name] = Array.isArray(before) ? [...before, token.value] : [token.value];
      continue;
    }
    if (options[token.name] !== undefined) throw new UserError(`${token.rawName} is given twice.`);
    options[token.name] = token.value;
  }
  if (positionals.length !== command.positionals.length) {
    const wants = command.positionals.length === 0 ? "no arguments besides its options" : command.positionals.join(" and ");
    throw new UserError(`${name} takes ${wants}, but ${positionals.length} were given. See schema-sync ${name} --help.`);
  }
  return { options, positionals };
}

function overview(): string {
  const width = Math.max(...names().map((name) => name.length)) + 2;
  return [
    "schema-sync COMMAND [OPTIONS]",
    "",
    "Names every change of a SQL Server schema, judges what it breaks for readers and writers,",
    "holds data contracts against it, and writes its documentation.",
    "",
    "Commands:",
    ...names().map((name) => `  ${name.padEnd(width)}${commands[name].summary}`),
    "",
    "  --help, --version; schema-sync COMMAND --help for a command's options",
    "",
    ...exitStatus,
    "",
  ].join("\n");
}

function commandHelp(name: CommandName): string {
  const command: Command = commands[name];
  const options = Object.entries(command.options).map(
    ([option, { value, text }]) => [value === undefined ? `--${option}` : `--${option} ${value}`, text] as const,
  );
  const width = Math.max(...options.map(([flag]) => flag.length)) + 2;
  return [
    ["schema-sync", name, ...command.positionals, "[OPTIONS]"].join(" "),
    "",
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    "",
    "Options:",
    ...options.map(([flag, text]) => `  ${flag.padEnd(width)}${text.replaceAll("\n", `\n${" ".repeat(width + 2)}`)}`),
    "",
    ...exitStatus,
    "",
  ].join("\n");
}

const exitStatus = [
  "Exit status: 0 nothing found at or above the limit, 1 findings, 2 the job could not be done.",
  "NO_COLOR=1 switches colours off; they are off anyway where the output is not a terminal.",
];
