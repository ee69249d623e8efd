import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { parseArguments } from "../../src/command/arguments.ts";
import { commands } from "../../src/command/commands.ts";

describe("a command line", () => {
  it.each([
    [["check", "--source", "a.sql"], { name: "check", options: { source: "a.sql" }, positionals: [] }],
    [["check", "--source=a.sql", "--fail-on=any"], { name: "check", options: { source: "a.sql", "fail-on": "any" }, positionals: [] }],
    [["sync", "--repo", "d", "--config", "c.yml"], { name: "sync", options: { repo: "d", config: "c.yml" }, positionals: [] }],
    [["diff", "a", "b", "--format", "json"], { name: "diff", options: { format: "json" }, positionals: ["a", "b"] }],
    [["diff", "--format=json", "--", "-a", "--b"], { name: "diff", options: { format: "json" }, positionals: ["-a", "--b"] }],
    [["snapshot", "--source", "s", "--out", "-"], { name: "snapshot", options: { source: "s", out: "-" }, positionals: [] }],
    [
      ["check", "--source", "container", "--apply", "a", "--apply=b", "--variable", "X=1", "--disposable"],
      { name: "check", options: { source: "container", apply: ["a", "b"], variable: ["X=1"], disposable: true }, positionals: [] },
    ],
  ])("%j is read", (argv, expected) => {
    expect(parseArguments(argv)).toEqual({ kind: "command", ...expected });
  });

  it.each([
    [[], "A command is missing"],
    [["chekc"], 'Did you mean "check"?'],
    [["frobnicate"], "The commands are snapshot, diff, sync, check"],
    [["check", "--sorce", "x"], "Did you mean --source?"],
    [["check", "--out", "x"], "check has no option --out"],
    [["check", "-s", "x"], "check has no option -s"],
    [["check", "--source"], "--source needs a value: --source S"],
    [["check", "--source="], "--source needs a value"],
    [["check", "--source", "--fail-on", "any"], "--source needs a value, but --fail-on follows"],
    [["check", "--source", "a", "--source", "b"], "--source is given twice"],
    [["check", "--disposable=yes"], "--disposable takes no value"],
    [["check", "stray"], "check takes no arguments besides its options, but 1 were given"],
    [["diff", "only-one"], "diff takes BEFORE and AFTER, but 1 were given"],
  ])("%j is refused: %s", (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(UserError);
    expect(() => parseArguments(argv)).toThrow(message);
  });

  it.each([[["--help"]], [["-h"]], [["help"]]])("%j lists every command", (argv) => {
    const request = parseArguments(argv);
    for (const name of Object.keys(commands)) expect(request).toHaveProperty("text", expect.stringContaining(name));
  });

  it.each(Object.entries(commands))("%s --help lists every option, with what comes after it", (name, { options }) => {
    for (const request of [parseArguments([name, "--help"]), parseArguments([name, "-h"]), parseArguments(["help", name])]) {
      for (const [option, { value }] of Object.entries(options as Readonly<Record<string, { readonly value?: string }>>)) {
        expect(request).toHaveProperty("text", expect.stringContaining(value === undefined ? `--${option}` : `--${option} ${value}`));
      }
    }
  });
});
