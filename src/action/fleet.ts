import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { codeSpan } from "../markdown/escape.ts";
import type { Summary } from "../report/summary.ts";
import { count } from "../report/summary.ts";
import type { PlannedDatabase } from "./plan.ts";

/** What became of one planned database: the figures of its report, or why there are none. */
export interface FleetMember {
  readonly directory: string;
  readonly summary?: Summary;
  /** Its report has no snapshot to compare with. */
  readonly baseline?: true;
  /** In words that follow the name: `left no report`. */
  readonly missing?: string;
}

/**
 * The reports that the jobs of a plan left, found by the names of their files: actions/download-artifact makes a folder of each
 * artifact where there are several, and none where there is one. A database without a report is not left out: its job could not do
 * its job.
 */
export async function readFleet(planned: readonly PlannedDatabase[], folder: string): Promise<FleetMember[]> {
  // Where no job left anything there is no folder.
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map(entries.flatMap((entry) => (entry.isFile() ? [[entry.name, join(entry.parentPath, entry.name)]] : [])));
  return Promise.all(planned.map(async ({ directory, artifact }) => ({ directory, ...(await readReport(files.get(`${artifact}.json`))) })));
}

async function readReport(file: string | undefined): Promise<Omit<FleetMember, "directory">> {
  if (file === undefined) return { missing: "left no report" };
  try {
    const report: unknown = JSON.parse(await readFile(file, "utf8"));
    const { validateReport } = await import("../generated/validators/report.ts");
    if (!validateReport(report)) return { missing: "left a report of another format" };
    const { summary, baseline } = report as { readonly summary: Summary; readonly baseline: boolean };
    return { summary, ...(baseline ? { baseline } : {}) };
  } catch {
    return { missing: "left a report that cannot be read" };
  }
}

const figures = ["changes", "breaking", "risky", "safe", "violations"] as const satisfies readonly (keyof Summary)[];

/** All databases together. */
export function total(members: readonly FleetMember[]): Summary {
  const sum = (figure: keyof Summary): number => members.reduce((all, { summary }) => all + (summary?.[figure] ?? 0), 0);
  return Object.fromEntries(figures.map((figure) => [figure, sum(figure)])) as unknown as Summary;
}

/** `3 databases, 1 with changes, 1 not read`. */
export function fleetHeadline(members: readonly FleetMember[]): string {
  const changed = members.filter(({ summary }) => (summary?.changes ?? 0) > 0).length;
  const missing = members.filter((member) => member.missing !== undefined).length;
  return [count(members.length, "database"), `${changed} with changes`, ...(missing === 0 ? [] : [`${missing} not read`])].join(", ");
}

/** Markdown: a row for each database, in the order of the plan, and one for all. */
export function printFleet(members: readonly FleetMember[]): string {
  const cells = (summary: Summary, bold = ""): string => figures.map((figure) => `${bold}${summary[figure]}${bold}`).join(" | ");
  const rows = members.map(({ directory, summary, baseline, missing = "" }) => {
    const name = codeSpan(directory, "cell");
    if (summary === undefined) return `| 🔴 ${name} ${missing}: nothing is known about it | | | | | |`;
    return `| ${name}${baseline === true ? " (first reading)" : ""} | ${cells(summary)} |`;
  });
  return [
    `## Schemas: ${fleetHeadline(members)}`,
    "",
    "| database | changes | 🔴 breaking | 🟠 risky | 🟢 safe | contract violations |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
    `| **all** | ${cells(total(members), "**")} |`,
    "",
  ].join("\n");
}
