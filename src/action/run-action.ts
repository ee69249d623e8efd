import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import * as core from "@actions/core";
import { cancellation } from "../cancellation.ts";
import { connectionStringOf, given, inputOf, readActionInputs, secretInputs } from "../inputs.ts";
import { prepare } from "../job.ts";
import { defaultConfigFile } from "../model/config.ts";
import type { World } from "../job.ts";
import { layout } from "../model/page.ts";
import type { Report } from "../model/report.ts";
import type { Publisher } from "../ports.ts";
import { escapeMarkdown } from "../markdown/escape.ts";
import { printJson } from "../report/json.ts";
import { printMarkdown } from "../report/markdown.ts";
import { count, headline, summarize } from "../report/summary.ts";
import { printText } from "../report/text.ts";
import { run } from "../run.ts";
import type { Outcome } from "../run.ts";
import { version } from "../version.ts";
import { announceFindings, reportFailedRun, reportGoodRun } from "./alarm.ts";
import { annotations, capped } from "./annotations.ts";
import type { Annotation } from "./annotations.ts";
import { baseRevision, modeFor } from "./event.ts";
import { readGitHubInputs } from "./github-inputs.ts";
import { planDatabases, reportName } from "./plan.ts";
import { decide, tellPullRequest } from "./pull-request-check.ts";
import { pullRequestPublisher } from "./pull-request.ts";
import { connection } from "./step.ts";
import type { Environment, Step } from "./step.ts";
import { cutSummary } from "./summary.ts";
import { checkoutOf, databaseName, readWorkflow } from "./workflow.ts";

/**
 * One run as a step of a workflow; its exit status: 0, or 1 where findings reach the limit.
 * @throws UserError for what the user can mend, anything else for a fault of ours: both fail the step with 2.
 */
export async function runAction(env: Environment): Promise<number> {
  const secrets = new Set<string>();
  const onSecret = (secret: string): void => {
    secrets.add(secret);
    core.setSecret(secret);
  };
  for (const secret of [...secretInputs.map((name) => inputOf(env, name)), connectionStringOf(env)]) {
    if (secret !== undefined) onSecret(secret);
  }
  const workspace = resolve(env["GITHUB_WORKSPACE"] ?? process.cwd());
  const { mode: asked, ...options } = readActionInputs(env, (path) => resolve(workspace, path));
  const inputs = readGitHubInputs(env);
  const workflow = await readWorkflow(env);
  const mode = asked === "auto" ? modeFor(workflow.event.name) : asked;
  if (mode === "plan") return plan(options.root, options.config ?? defaultConfigFile);
  if (mode === "summary") {
    return summary(options.root, options.config ?? defaultConfigFile, resolve(workspace, inputOf(env, "reports") ?? "reports"), env);
  }
  const checkout = checkoutOf(options.root, workspace);
  const folder = relative(checkout, options.root).split(sep).join("/");
  const pull = workflow.event.pullRequest;
  const against = mode === "check" && pull !== undefined ? { ...baseRevision(pull), within: checkout } : undefined;
  const step: Step = {
    env,
    workspace,
    options: { ...options, mode, ...given("against", against) },
    inputs,
    workflow,
    folder,
    database: databaseName(inputs.name, folder, workflow.repository),
    ...connection(inputs, workflow),
  };
  let cancelled: AbortSignal | undefined;
  try {
    const status = await syncOrCheck(step, { onSecret, cancelled: () => (cancelled = cancellation()) });
    await reportGoodRun(step);
    return status;
  } catch (error) {
    // The longest first: one may be a part of another.
    const known = [...secrets].sort((a, b) => b.length - a.length);
    const hide = (text: string): string => known.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
    // Whoever cancels a run knows that it did not do its job.
    if (cancelled?.aborted !== true) await reportFailedRun(step, error, hide);
    throw error;
  }
}

async function plan(root: string, configFile: string): Promise<number> {
  const matrix = await planDatabases(root, configFile);
  core.info(`${count(matrix.include.length, "database")}:`);
  for (const { name, directory, secret } of matrix.include) core.info(`  ${name}: ${directory}, secret ${secret}`);
  core.setOutput("matrix", JSON.stringify(matrix));
  return 0;
}

/** One table of what the jobs of a plan found. A database that left no report fails the step: nothing is known about it. */
async function summary(root: string, configFile: string, reports: string, env: Environment): Promise<number> {
  const { include } = await planDatabases(root, configFile);
  const { fleetHeadline, printFleet, readFleet, total } = await import("./fleet.ts");
  const members = await readFleet(include, reports);
  const figures = total(members);
  core.info(fleetHeadline(members));
  for (const output of ["changes", "breaking", "risky", "violations"] as const) core.setOutput(output, figures[output]);
  if ((env["GITHUB_STEP_SUMMARY"] ?? "") !== "") await core.summary.addRaw(printFleet(members)).write();
  const missing = members.filter((member) => member.missing !== undefined);
  for (const { directory, missing: reason = "" } of missing.slice(0, 9)) core.error(`${directory} ${reason}: nothing is known about it.`);
  if (missing.length > 9) core.error(`… and ${missing.length - 9} more: see the job summary.`);
  return missing.length > 0 ? 1 : 0;
}

async function syncOrCheck(step: Step, world: World): Promise<number> {
  const { env, options, workflow, folder } = step;
  const progress = (doing: string): void => {
    core.info(doing);
  };
  const { failOn, ...job } = await prepare(options, env, world);
  const found = await run({ ...job, publisher: publisherOf(step, job, progress), progress });
  const verdict = await decide(step, found.report, failOn);
  const report: Report = { ...found.report, ...given("approved", verdict.approved) };
  const outcome: Outcome = { ...found, report };
  core.info("");
  core.info(printText(report));
  const all = annotations(report, folder);
  for (const annotation of capped(all)) annotate(annotation);
  const snapshot = [folder, job.config.paths.docs, layout.snapshot].filter((part) => part !== "" && part !== ".").join("/");
  await setOutputs(outcome, step);
  await writeSarif(step, outcome, `${job.config.paths.docs}/${layout.snapshot}`);
  const untold = await tellPullRequest(step, report, verdict, all, snapshot);
  const notes = [...verdict.notes, ...untold, ...outcome.notes, ...(outcome.publication.pullRequest?.notes ?? [])];
  for (const note of notes) core.notice(note);
  await writeSummary(outcome, notes, step);
  if (hasDrift(outcome) || report.violations.length > 0) {
    await announceFindings(step, report, outcome.publication.pullRequest?.url ?? workflow.runUrl);
  }
  if (verdict.failed) core.error(`${headline(report)}: at or above fail-on: ${failOn}.`, { title: "Schema check failed" });
  return verdict.failed ? 1 : 0;
}

/** A sync goes to a pull request wherever there is a way to GitHub and nobody wants it otherwise. */
function publisherOf(step: Step, { publisher, clock }: Parameters<typeof run>[0], progress: (doing: string) => void): Publisher {
  if (step.options.mode !== "sync" || !step.inputs.pullRequest) return publisher;
  if (step.connect !== undefined) return pullRequestPublisher(step, step.connect, clock, progress);
  core.notice("No pull request is opened, since there is no token or no GITHUB_REPOSITORY: the docs are written into the working tree.");
  return publisher;
}

function annotate({ level, message, ...properties }: Annotation): void {
  const print = { error: core.error, warning: core.warning, notice: core.notice }[level];
  print(message, properties);
}

function hasDrift({ proposal }: Outcome): boolean {
  return proposal.write.size + proposal.remove.length > 0;
}

async function setOutputs(outcome: Outcome, { env, folder }: Step): Promise<void> {
  const { report, publication } = outcome;
  const summary = summarize(report);
  const file = join(env["RUNNER_TEMP"] ?? tmpdir(), `${reportName(folder)}.json`);
  await writeFile(file, printJson(report));
  const { operation = "none", number, url } = publication.pullRequest ?? {};
  core.setOutput("drift", hasDrift(outcome));
  core.setOutput("changes", summary.changes);
  core.setOutput("breaking", summary.breaking);
  core.setOutput("risky", summary.risky);
  core.setOutput("violations", summary.violations);
  core.setOutput("approved", report.approved !== undefined);
  core.setOutput("pull-request-number", number ?? "");
  core.setOutput("pull-request-url", url ?? "");
  core.setOutput("pull-request-operation", operation);
  core.setOutput("report", file);
}

async function writeSarif({ inputs, workspace, folder }: Step, { report }: Outcome, fallback: string): Promise<void> {
  if (inputs.sarif === undefined) return;
  const { printSarif } = await import("../report/sarif.ts");
  const file = resolve(workspace, inputs.sarif);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, printSarif(report, { version, folder, fallback }));
}

async function writeSummary(outcome: Outcome, notes: readonly string[], { env }: Step): Promise<void> {
  if ((env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  const said = [...notes.map((note) => escapeMarkdown(note)), docsLine(outcome)];
  // Before the report: what is cut is cut at its end.
  const lead = said.map((note) => `> ${note}\n`).join(">\n");
  await core.summary.addRaw(cutSummary(`${lead}\n${printMarkdown(outcome.report)}`)).write();
}

/** Markdown. */
function docsLine(outcome: Outcome): string {
  const { proposal, publication } = outcome;
  const { operation = "none", number, url, commit } = publication.pullRequest ?? {};
  const files = proposal.write.size + proposal.remove.length;
  if (number !== undefined) {
    const done = operation === "none" ? "is as it should be" : `was ${operation}`;
    return `Pull request [#${number}](${url ?? ""}) ${done}.`;
  }
  if (files === 0) return "The snapshot and the pages are up to date.";
  return commit === undefined
    ? `${count(files, "file")} of the docs differ from the source.`
    : `Commit ${commit.slice(0, 7)} brought ${count(files, "file")} of the docs up to date.`;
}
