import * as core from "@actions/core";
import type { Options } from "../inputs.ts";
import type { Remote } from "../publish/github/api.ts";
import { githubClient } from "./github-client.ts";
import type { GitHubInputs } from "./github-inputs.ts";
import type { DatabaseName, Workflow } from "./workflow.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** What one step of a workflow knows before it begins. */
export interface Step {
  readonly env: Environment;
  readonly workspace: string;
  readonly options: Options;
  readonly inputs: GitHubInputs;
  readonly workflow: Workflow;
  /** The repository's own folder, relative to the root of the checkout. */
  readonly folder: string;
  readonly database: DatabaseName;
  /** The way to GitHub, made when it is first asked for; absent without a token or a repository. */
  readonly connect?: () => Promise<Remote>;
}

/** The way to the workflow's repository; absent where the token or the repository is. */
export function connection(
  { token }: Pick<GitHubInputs, "token">,
  { repository, apiUrl }: Workflow,
): { readonly connect?: () => Promise<Remote> } {
  if (token === undefined || repository === undefined) return {};
  let remote: Promise<Remote> | undefined;
  const connect = async (): Promise<Remote> => {
    const api = await githubClient({ token, ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }), notify: core.info });
    return { ...repository, api };
  };
  return { connect: () => (remote ??= connect()) };
}
