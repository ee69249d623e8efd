import * as core from "@actions/core";
import { explain } from "../explain.ts";
import type { Report } from "../model/report.ts";
import { failureNotice, findingsNotice, printNotice } from "../report/notice.ts";
import type { Notice } from "../report/notice.ts";
import type { Step } from "./step.ts";

const label = "schema-sync-failure";
/** An issue is for people; the run's log has the rest. */
const longest = 10_000;

/**
 * Says aloud that a run could not do its job: one issue, and the webhook. What keeps it from saying so is a warning: the
 * failure itself is what counts.
 * @param hide takes secrets out: what leaves the runner is not masked by it
 */
export async function reportFailedRun(step: Step, error: unknown, hide: (text: string) => string): Promise<void> {
  const { workflow, database } = step;
  const reason = hide(explain(error)).slice(0, longest);
  const { runUrl } = workflow;
  await unlessRefused(() => post(step, failureNotice(database.name, reason, runUrl)));
  await unlessRefused(async () => {
    if (!step.inputs.issueOnFailure) return;
    if (step.connect === undefined) {
      core.warning("issue-on-failure opens no issue: it needs a token and GITHUB_REPOSITORY.");
      return;
    }
    const { reportFailure } = await import("../publish/github/failure-issue.ts");
    const { operation, url } = await reportFailure(await step.connect(), {
      key: database.key,
      label,
      title: `The schema of ${database.name} could not be synced or checked`,
      text: [
        "A run could not do its job, so **nothing is known about the schema**, neither that it changed nor that it did not.",
        indented(reason),
        `${runUrl === undefined ? "" : `[The run](${runUrl}) has the rest. `}This issue is closed by the next run that goes well.`,
      ].join("\n\n"),
    });
    if (operation !== "none") core.info(`Issue ${operation}: ${url ?? ""}`);
  });
}

/** Closes the issue of an earlier failure. */
export async function reportGoodRun({ inputs, connect, database, workflow }: Step): Promise<void> {
  if (!inputs.issueOnFailure || connect === undefined) return;
  await unlessRefused(async () => {
    const { reportRecovery } = await import("../publish/github/failure-issue.ts");
    const run = workflow.runUrl === undefined ? "A run" : `[A run](${workflow.runUrl})`;
    await reportRecovery(await connect(), { key: database.key, label }, `${run} did its job again.`);
  });
}

/** Tells the webhook what was found. */
export async function announceFindings(step: Step, report: Report, link: string | undefined): Promise<void> {
  await unlessRefused(() => post(step, findingsNotice(report, step.database.name, link)));
}

async function post({ inputs }: Step, notice: Notice): Promise<void> {
  if (inputs.webhookUrl === undefined) return;
  const { postWebhook, webhookFormat } = await import("../publish/webhook.ts");
  await postWebhook(inputs.webhookUrl, printNotice(notice, webhookFormat(inputs.webhookUrl)));
}

async function unlessRefused(call: () => Promise<void>): Promise<void> {
  try {
    await call();
  } catch (error) {
    core.warning(explain(error));
  }
}

/** A code block that no text can end. */
function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
}
