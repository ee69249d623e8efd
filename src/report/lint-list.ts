import { printPlace } from "../errors.ts";
import type { Coverage, LintFinding } from "../model/lint.ts";
import { printObject, printPart } from "../model/name.ts";
import { lintStanding } from "./lint.ts";
import { groupBy } from "./summary.ts";
import { visible } from "./text.ts";
import type { Style } from "./text.ts";

/** All that the lint found, whether new or not. */
export interface LintList {
  readonly lint: readonly LintFinding[];
  readonly coverage: Coverage;
}

/** For people at a terminal: rule by rule, then how things stand. Ends with a line end. */
export function printLint({ lint, coverage }: LintList, style: Style): string {
  const lines: string[] = [];
  for (const [title, findings] of groupBy(lint, ({ rule, severity }) => `${severity} ${rule}`)) {
    const [first] = findings;
    if (first === undefined) continue;
    lines.push(`${style(first.severity, first.severity)}  ${style("heading", title.slice(first.severity.length + 1))}`);
    for (const { object, member, message, at } of findings) {
      const what = member === undefined ? printObject(object) : `${printObject(object)}.${printPart(member)}`;
      const where = at === undefined ? "" : style("quiet", `  ${visible(printPlace(at))}`);
      lines.push(`  ${visible(what)}: ${visible(message)}${where}`);
    }
    lines.push("");
  }
  return `${[...lines, lintStanding({ lint, coverage }) ?? ""].join("\n")}\n`;
}

/** The same for machines: `{coverage, findings}`. */
export function printLintJson({ lint, coverage }: LintList): string {
  return `${JSON.stringify({ coverage, findings: lint }, undefined, 2)}\n`;
}
