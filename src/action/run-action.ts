import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import * as core from "@actions/core";
import { reaches } from "../impact/limit.ts";
import { cancellation } from "../cancellation.ts";
import { connectionStringOf, inputOf, readActionInputs, secretInputs } from "../inputs.ts";
import { prepare } from "../job.ts";
import { printJson } from "../report/json.ts";
import { printMarkdown } from "../report/markdown.ts";
import { count, headline, summarize } from "../report/summary.ts";
import { printText } from "../report/text.ts";
import { run } from "../run.ts";
import type { Outcome } from "../run.ts";
import { annotations } from "./annotations.ts";
import type { Annotation } from "./annotations.ts";
import { cutSummary } from "./summary.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * One run as a step of a workflow; its exit status: 0, or 1 where findings reach the limit.
 * @throws UserError for what the user can mend, anything else for a fault of ours: both fail the step with 2.
 */
export async function runAction(env: Environment): Promise<number> {
  for (const secret of [...secretInputs.map((name) => inputOf(env, name)), connectionStringOf(env)]) {
    if (secret !== undefined) core.setSecret(secret);
  }
  const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const options = readActionInputs(env, (path) => resolve(workspace, path));
  const { failOn, ...job } = await prepare(options, env, { onSecret: core.setSecret, cancelled: cancellation });
  const outcome = await run({
    ...job,
    progress: (doing) => {
      core.info(doing);
    },
  });
  const folder = relative(workspace, options.root).split(sep).join("/");
  const failed = reaches(failOn, outcome.report);
  core.info("");
  core.info(printText(outcome.report));
  for (const annotation of annotations(outcome.report, folder)) annotate(annotation);
  await setOutputs(outcome, env);
  await writeSummary(outcome, env);
  if (failed) core.error(`${headline(outcome.report)}: at or above fail-on: ${failOn}.`, { title: "Schema check failed" });
  return failed ? 1 : 0;
}

function annotate({ level, message, ...properties }: Annotation): void {
  const print = { error: core.error, warning: core.warning, notice: core.notice }[level];
  print(message, properties);
}

async function setOutputs({ report, proposal }: Outcome, env: Environment): Promise<void> {
  const summary = summarize(report);
  const file = join(env["RUNNER_TEMP"] ?? tmpdir(), "schema-sync-report.json");
  await writeFile(file, printJson(report));
  core.setOutput("drift", proposal.write.size + proposal.remove.length > 0);
  core.setOutput("changes", summary.changes);
  core.setOutput("breaking", summary.breaking);
  core.setOutput("violations", summary.violations);
  core.setOutput("report", file);
}

async function writeSummary({ report, proposal }: Outcome, env: Environment): Promise<void> {
  if ((env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  const files = proposal.write.size + proposal.remove.length;
  const docs = files === 0 ? "The snapshot and the pages are up to date." : `${count(files, "file")} of the docs differ from the source.`;
  await core.summary.addRaw(cutSummary(`${printMarkdown(report)}\n${docs}\n`)).write();
}
