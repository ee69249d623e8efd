import { parseArgs } from "node:util";
import { UserError } from "../errors.ts";
import { nearest } from "../suggest.ts";
import { commands } from "./commands.ts";
import type { ArgumentsOf, Command, CommandName } from "./commands.ts";

/** A command with what was given to it. */
export interface Invocation<N extends CommandName = CommandName> {
  readonly name: N;
  readonly options: ArgumentsOf<N>;
  readonly positionals: readonly string[];
}

/** What the command line asks for. */
export type Request =
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "version" }
  | { [N in CommandName]: { readonly kind: "command" } & Invocation<N> }[CommandName];

/** @throws UserError for an unknown command or option, a missing value, or too few or many arguments. */
export function parseArguments(argv: readonly string[]): Request {
  const [first, ...rest] = argv;
  if (first === undefined) throw new UserError(`A command is missing. The commands are ${names().join(", ")}; see schema-sync --help.`);
  if (first === "--version" || first === "-V") return { kind: "version" };
  const helpWanted = first === "help";
  if (first === "--help" || first === "-h" || (helpWanted && rest[0] === undefined)) return { kind: "help", text: overview(names()) };
  const words = helpWanted ? rest : argv;
  const args = words.slice(1);
  const group = groupOf(words[0] ?? "");
  const asksHelp = helpWanted || args.includes("--help") || args.includes("-h");
  if (group.length > 0 && asksHelp && (args[0] === undefined || args[0].startsWith("-"))) return { kind: "help", text: overview(group) };
  const name = commandNamed(words, group);
  if (asksHelp) return { kind: "help", text: commandHelp(name) };
  // The parser cannot know that these options are the command's: the table that both come from does.
  return { kind: "command", name, ...parseOptions(name, words.slice(name.split(" ").length)) };
}

function names(): CommandName[] {
  return Object.keys(commands) as CommandName[];
}

/** The commands of two words that begin with this one. */
function groupOf(word: string): CommandName[] {
  return names().filter((name) => name.startsWith(`${word} `));
}

function commandNamed([first = "", second]: readonly string[], group: readonly CommandName[]): CommandName {
  const known = group.length > 0 ? group : names();
  const typed = group.length > 0 ? [first, second ?? ""].join(" ") : first;
  const name = known.find((one) => one === typed);
  if (name !== undefined) return name;
  if (group.length > 0 && (second === undefined || second.startsWith("-"))) {
    throw new UserError(`${first} needs to know what to do. The commands are ${group.join(", ")}; see schema-sync ${first} --help.`);
  }
  const guess = nearest(typed, known);
  const hint = guess === undefined ? `The commands are ${known.join(", ")}.` : `Did you mean "${guess}"?`;
  throw new UserError(`There is no command "${typed}". ${hint} See schema-sync --help.`);
}

function parseOptions(name: CommandName, args: readonly string[]): { options: object; positionals: string[] } {
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
  const fewest = command.positionals.filter((word) => !word.startsWith("[")).length;
  const most = command.positionals.some((word) => /\.\.\.\]?$/.test(word)) ? Infinity : command.positionals.length;
  if (positionals.length < fewest || positionals.length > most) {
    const wants = most === 0 ? "no arguments besides its options" : command.positionals.join(" and ");
    throw new UserError(`${name} takes ${wants}, but ${positionals.length} were given. See schema-sync ${name} --help.`);
  }
  return { options, positionals };
}

function overview(shown: readonly CommandName[]): string {
  const width = Math.max(...shown.map((name) => name.length)) + 2;
  return [
    "schema-sync COMMAND [OPTIONS]",
    "",
    "Names every change of a SQL Server schema, judges what it breaks for readers and writers,",
    "holds data contracts against it, and writes its documentation.",
    "",
    "Commands:",
    ...shown.map((name) => `  ${name.padEnd(width)}${commands[name].summary}`),
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
