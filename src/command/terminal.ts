import { styleText } from "node:util";
import type { Format } from "../inputs.ts";
import type { Report } from "../model/report.ts";
import { printJson } from "../report/json.ts";
import { printMarkdown } from "../report/markdown.ts";
import { printText, visible } from "../report/text.ts";
import type { Style } from "../report/text.ts";

/** Where a command's words go. */
export interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What a command has to do with whoever called it. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Of this program, as package.json has it. */
  readonly version: string;
}

/** Exit statuses: what a script may rely on. 2 is what the entry gives for anything thrown. */
export const clean = 0;
export const findings = 1;

export function printReport(report: Report, format: Format, terminal: Terminal): void {
  switch (format) {
    case "text":
      terminal.stdout.write(printText(report, styleFor(terminal)));
      return;
    case "markdown":
      terminal.stdout.write(printMarkdown(report));
      return;
    case "json":
      terminal.stdout.write(printJson(report));
  }
}

/** Progress is for somebody who watches: on standard error, and only where that is a terminal. */
export function progressOn({ stderr }: Terminal): (doing: string) => void {
  return stderr.isTTY === true ? (doing) => stderr.write(`${visible(doing)}…\n`) : () => {};
}

const colours = {
  breaking: "red",
  error: "red",
  risky: "yellow",
  warning: "yellow",
  safe: "green",
  info: "blue",
  heading: "bold",
  quiet: "dim",
} as const;

/** Colours where the output is a terminal and nobody said NO_COLOR (https://no-color.org). */
export function styleFor({ stdout, env }: Terminal): Style {
  if (stdout.isTTY !== true || (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return (_kind, text) => text;
  return (kind, text) => styleText(colours[kind], text, { validateStream: false });
}
