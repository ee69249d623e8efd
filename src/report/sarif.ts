import type { AnyFacts } from "../model/change.ts";
import { compareText, printObject, printPart } from "../model/name.ts";
import type { Place, Severity } from "../model/place.ts";
import type { Acceptance, Impact, Report } from "../model/report.ts";
import { printBroken } from "./broken.ts";
import { acceptance } from "./summary.ts";

import { lintNews } from "./lint.ts";
import { byAsJson } from "./by.ts";

export interface SarifOptions {
  /** Of this program. */
  readonly version: string;
  /** Where the repository's own folder is, relative to the root of the checkout; empty for the root. */
  readonly folder: string;
  /** Where a finding is shown that has no place of its own: the snapshot, which holds what changed. */
  readonly fallback: string;
}

/**
 * Code scanning takes 25,000 results a run and refuses more
 * (https://docs.github.com/code-security/code-scanning/troubleshooting-code-scanning/results-exceed-limit).
 */
const resultsARun = 25_000;

const levels: Readonly<Record<Impact | Severity, "error" | "warning" | "note">> = {
  breaking: "error",
  risky: "warning",
  safe: "note",
  error: "error",
  warning: "warning",
  info: "note",
};

interface Finding {
  readonly rule: string;
  readonly level: "error" | "warning" | "note";
  readonly text: string;
  readonly at: Place | undefined;
  readonly fingerprint: string;
  /** Who made the change. */
  readonly by?: unknown;
}

/** The report as SARIF 2.1.0, for code scanning: worst first, a rule for each kind of change and each contract check. Ends with a line end. */
export function printSarif(report: Report, { version, folder, fallback }: SarifOptions): string {
  const all = findingsOf(report);
  const findings = all.slice(0, resultsARun);
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort(compareText);
  const index = new Map(rules.map((rule, i) => [rule, i]));
  const results = findings.map(({ rule, level, text, at, fingerprint, by }) => ({
    ruleId: rule,
    ruleIndex: index.get(rule),
    level,
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(folder, at?.file ?? fallback), uriBaseId: "%SRCROOT%" },
          region: { startLine: at?.line ?? 1, ...(at?.column === undefined ? {} : { startColumn: at.column }) },
        },
      },
    ],
    partialFingerprints: { "schemaSync/v1": fingerprint },
    ...suppressions(report.approved),
    ...(by === undefined ? {} : { properties: { by } }),
  }));
  const left = all.length - findings.length;
  const run = {
    tool: { driver: { name: "schema-sync-agent", semanticVersion: version, rules: rules.map(asRule) } },
    columnKind: "utf16CodeUnits",
    results,
    ...(left === 0
      ? {}
      : {
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: [
                {
                  level: "warning",
                  message: { text: `${left} of ${all.length} findings are left out, the least bad ones: a run holds ${resultsARun}.` },
                },
              ],
            },
          ],
        }),
  };
  return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }, undefined, 2)}\n`;
}

/**
 * Accepted findings are suppressed, outside of the code that they are about. Whether one result has the property decides for all
 * (SARIF 2.1.0, 3.27.23).
 */
function suppressions(approved: Acceptance | undefined): object {
  return approved === undefined ? {} : { suppressions: [{ kind: "external", status: "accepted", justification: acceptance(approved) }] };
}

function findingsOf(report: Report): Finding[] {
  const order = { error: 0, warning: 1, note: 2 };
  const violations = report.violations.map(({ check, contract, severity, object, member, message, harm, at }) => ({
    rule: `contract/${check}`,
    level: levels[severity],
    text: `Contract ${contract}: ${message}${harm === undefined ? "" : ` Harm: ${harm}`}`,
    at,
    fingerprint: [contract, check, object.schema, object.name, member ?? ""].map(printPart).join("/"),
  }));
  const changes = report.changes.map(({ change, impact, reason, at, fingerprint, by, contracts = [] }) => {
    const { object, member }: AnyFacts = change;
    const what = member === undefined ? printObject(object) : `${printObject(object)}.${printPart(member)}`;
    const breaks = contracts.length === 0 ? "" : ` Breaks ${printBroken(contracts)}.`;
    return {
      rule: change.kind,
      level: levels[impact],
      text: `${what}: ${reason}${breaks}`,
      at,
      fingerprint,
      ...(by === undefined ? {} : { by: byAsJson(by) }),
    };
  });
  const evolved = (report.contractChanges ?? []).map(({ kind, contract, severity, message, at }) => ({
    rule: `contract/${kind}`,
    level: levels[severity],
    text: `Contract ${contract}: ${message}`,
    at,
    fingerprint: [contract, kind, message].map(printPart).join("/"),
  }));
  const news = lintNews(report).map(({ rule, severity, what, key, message, at }) => ({
    rule: `lint/${rule}`,
    level: levels[severity],
    text: `${what}: ${message}`,
    at,
    fingerprint: key.map(printPart).join("/"),
  }));
  return [...violations, ...changes, ...evolved, ...news].sort((a, b) => order[a.level] - order[b.level]);
}

function asRule(id: string) {
  const words = id.replaceAll(/[-/]/g, " ");
  return { id, shortDescription: { text: words.charAt(0).toUpperCase() + words.slice(1) } };
}

/** A relative reference: each part may hold any character. */
function uri(folder: string, file: string): string {
  const path = folder === "" || folder === "." ? file : `${folder}/${file}`;
  return path
    .replaceAll("\\", "/")
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");
}
