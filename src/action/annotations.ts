import { printObject } from "../model/name.ts";
import type { Place, Severity } from "../model/place.ts";
import type { Impact, Report } from "../model/report.ts";
import { lintNews } from "../report/lint.ts";

/** A mark on a line of a file, as GitHub shows it beside the code of a pull request. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  /** Relative to the root of the checkout. */
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

/**
 * GitHub shows 10 annotations of each level a step and drops the others without a word
 * (https://docs.github.com/rest/checks/runs says so of check runs). Findings leave room for what the step itself has to say: that it
 * failed, that a chat or an issue could not be told, what a token may not do.
 */
const annotationsOf = { error: 9, warning: 8, notice: 5 } as const;

const levels: Readonly<Record<Impact | Severity, Annotation["level"]>> = {
  breaking: "error",
  risky: "warning",
  safe: "notice",
  error: "error",
  warning: "warning",
  info: "notice",
};

/**
 * The findings of a report as annotations, all of them. Safe changes are none: they would only use up what GitHub shows.
 * @param folder the repository's own folder, relative to the root of the checkout
 */
export function annotations(report: Report, folder: string): Annotation[] {
  const at = (place: Place | undefined): Pick<Annotation, "file" | "startLine" | "startColumn"> =>
    place === undefined
      ? {}
      : {
          file: folder === "" ? place.file : `${folder}/${place.file}`,
          startLine: place.line,
          ...(place.column === undefined ? {} : { startColumn: place.column }),
        };
  return [
    ...report.violations.map(({ severity, contract, check, message, harm, at: place }) => ({
      level: levels[severity],
      title: `Contract ${contract}: ${check}`,
      message: harm === undefined ? message : `${message} Harm: ${harm}`,
      ...at(place),
    })),
    ...report.changes
      .filter(({ impact }) => impact !== "safe")
      .map(({ change, impact, reason, at: place }) => ({
        level: levels[impact],
        title: `${printObject(change.object)}: ${change.kind}`,
        message: reason,
        ...at(place),
      })),
    ...(report.contractChanges ?? []).map(({ severity, contract, kind, message, at: place }) => ({
      level: levels[severity],
      title: `Contract ${contract}: ${kind}`,
      message,
      ...at(place),
    })),
    ...lintNews(report).map(({ severity, rule, what, message, at: place }) => ({
      level: levels[severity],
      title: `${what}: ${rule}`,
      message,
      ...at(place),
    })),
    ...report.diagnostics.map(({ severity, message, at: place }) => ({
      level: levels[severity],
      title: "Schema source",
      message,
      ...at(place),
    })),
  ];
}

/** As many of each level as GitHub shows, the last one of a level that has more saying how many. */
export function capped(found: readonly Annotation[]): Annotation[] {
  return (["error", "warning", "notice"] as const).flatMap((level) => {
    const all = found.filter((annotation) => annotation.level === level);
    if (all.length <= annotationsOf[level]) return all;
    const shown = all.slice(0, annotationsOf[level] - 1);
    const more = all.length - shown.length;
    return [...shown, { level, title: `… and ${more} more`, message: `${more} more ${level}s: see the job summary, or the JSON report.` }];
  });
}
