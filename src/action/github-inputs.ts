import { inputOf, linesOf, switchOf } from "../inputs.ts";
import type { ActionInput } from "../inputs.ts";

/** What the action's inputs say about GitHub; what is absent is as the event and the repository have it. */
export interface GitHubInputs {
  readonly token?: string;
  /** False: a sync writes the working tree. */
  readonly pullRequest: boolean;
  readonly base?: string;
  readonly branch?: string;
  readonly name?: string;
  readonly direct: boolean;
  readonly draft: boolean;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly commitMessage?: string;
  /** The name of the check run to write. */
  readonly checkRun?: string;
  readonly approvalLabel: string;
  /** The SARIF file to write, relative to the workspace. */
  readonly sarif?: string;
  readonly issueOnFailure: boolean;
  readonly webhookUrl?: string;
}

/** @throws UserError for a switch that is neither `true` nor `false` */
export function readGitHubInputs(env: Readonly<Record<string, string | undefined>>): GitHubInputs {
  const given = <K extends keyof GitHubInputs>(key: K, name: ActionInput): { readonly [P in K]?: string } => {
    const value = inputOf(env, name);
    return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };
  };
  const list = (name: ActionInput): string[] => linesOf((inputOf(env, name) ?? "").replaceAll(",", "\n"));
  return {
    ...given("token", "token"),
    pullRequest: switchOf(env, "pull-request", true),
    ...given("base", "base"),
    ...given("branch", "branch"),
    ...given("name", "name"),
    direct: switchOf(env, "direct", false),
    draft: switchOf(env, "draft", false),
    labels: list("labels"),
    assignees: list("assignees"),
    reviewers: list("reviewers"),
    ...given("commitMessage", "commit-message"),
    ...given("checkRun", "check-run"),
    approvalLabel: inputOf(env, "approval-label") ?? "schema-change-approved",
    ...given("sarif", "sarif"),
    issueOnFailure: switchOf(env, "issue-on-failure", false),
    ...given("webhookUrl", "webhook-url"),
  };
}
