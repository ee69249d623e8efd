import { UserError } from "../errors.ts";
import { reaches } from "../impact/limit.ts";
import type { Acceptance, FailOn, Report } from "../model/report.ts";
import type { Remote } from "../publish/github/api.ts";
import type { Approval } from "../publish/github/approval.ts";
import type { CheckAnnotation } from "../publish/github/check-run.ts";
import { checkComment, resolvedComment } from "../report/pull-request.ts";
import { headline } from "../report/summary.ts";
import type { Annotation } from "./annotations.ts";
import type { EventPullRequest } from "./event.ts";
import type { Step } from "./step.ts";

/** What a check comes to. */
export interface Verdict {
  readonly failOn: FailOn;
  readonly failed: boolean;
  /** Who accepted the findings that would have failed it. */
  readonly approved?: Acceptance;
  /** What people should know besides: why an approval does not count, what could not be written. */
  readonly notes: readonly string[];
}

/** Whether the findings fail the step: not where somebody who may has accepted them. */
export async function decide(step: Step, report: Report, failOn: FailOn): Promise<Verdict> {
  const { workflow, connect, inputs, options } = step;
  const pull = workflow.event.pullRequest;
  if (!reaches(failOn, report)) return { failOn, failed: false, notes: [] };
  if (options.mode !== "check" || pull === undefined || connect === undefined) return { failOn, failed: true, notes: [] };
  const approval = await approvalOf(await connect(), pull, inputs.approvalLabel);
  switch (approval.kind) {
    case "absent":
      return { failOn, failed: true, notes: [] };
    case "approved":
      return { failOn, failed: false, approved: { by: approval.by, label: inputs.approvalLabel }, notes: [] };
    case "refused":
      return { failOn, failed: true, notes: [approval.reason] };
  }
}

/** An approval that cannot be read is none; the findings stand, and are told. */
async function approvalOf(remote: Remote, pull: EventPullRequest, label: string): Promise<Approval> {
  const { readApproval } = await import("../publish/github/approval.ts");
  try {
    return await readApproval(remote, pull.number, label);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: "refused", reason: error.message };
  }
}

/**
 * Tells the pull request, in the one comment and, where asked for, a check run.
 * @param annotations all of them; one without a place stands at `fallback`
 * @param fallback a file of the repository
 * @returns what could not be told, and why
 */
export async function tellPullRequest(
  { workflow, connect, inputs, database, options }: Step,
  report: Report,
  verdict: Verdict,
  annotations: readonly Annotation[],
  fallback: string,
): Promise<readonly string[]> {
  const { event, runUrl } = workflow;
  const pull = event.pullRequest;
  if (options.mode !== "check" || pull === undefined || connect === undefined) return [];
  const { failed } = verdict;
  const text = checkComment(report, {
    ...verdict,
    name: database.name,
    approvalLabel: inputs.approvalLabel,
    ...(runUrl === undefined ? {} : { fullReport: runUrl }),
  });
  const { publishCheck } = await import("../publish/github/check.ts");
  const { notes } = await publishCheck(await connect(), {
    pullRequest: pull.number,
    key: database.key,
    ...(reaches("any", report) ? { findings: text } : {}),
    resolved: resolvedComment(database),
    ...(inputs.checkRun === undefined
      ? {}
      : {
          checkRun: {
            name: inputs.checkRun,
            headSha: pull.headSha,
            conclusion: failed ? ("failure" as const) : ("success" as const),
            title: report.approved === undefined ? headline(report) : `${headline(report)}; accepted by ${report.approved.by}`,
            summary: text,
            annotations: annotations.map((annotation) => onLine(annotation, fallback)),
            ...(runUrl === undefined ? {} : { detailsUrl: runUrl }),
          },
        }),
    fromFork: pull.fromFork,
  });
  return notes;
}

function onLine({ level, title, message, file, startLine }: Annotation, fallback: string): CheckAnnotation {
  return { level, title, message, path: file ?? fallback, line: startLine ?? 1 };
}
