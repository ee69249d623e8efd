import type { Octokit } from "@octokit/core";
import type { PaginateInterface } from "@octokit/plugin-paginate-rest";
import { UserError } from "../../errors.ts";

/** What is used of GitHub's client. The client itself is heavy and made only in runs that talk to GitHub. */
export interface GitHubApi {
  readonly request: Octokit["request"];
  readonly graphql: Octokit["graphql"];
  readonly paginate: PaginateInterface;
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** A repository and the way to talk to it. */
export interface Remote extends Repository {
  readonly api: GitHubApi;
}

/** `owner/repo`, as GITHUB_REPOSITORY has it. @throws UserError for anything else */
export function parseRepository(text: string | undefined): Repository {
  const [, owner, repo] = /^([^/\s]+)\/([^/\s]+)$/.exec(text ?? "") ?? [];
  if (owner === undefined || repo === undefined) throw new UserError("GITHUB_REPOSITORY does not name a repository (owner/name).");
  return { owner, repo };
}
