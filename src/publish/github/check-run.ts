import type { Remote } from "./api.ts";
import { attempt } from "./refusal.ts";

/** A mark on a line, as the checks API takes it. */
export interface CheckAnnotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  /** Relative to the repository's root. */
  readonly path: string;
  readonly line: number;
}

export interface CheckRun {
  readonly name: string;
  /** The commit that was checked: of a pull request its head, not the merge that the workflow runs on. */
  readonly headSha: string;
  readonly conclusion: "success" | "failure" | "neutral";
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  /** All of them; they are sent in as many requests as it takes. */
  readonly annotations: readonly CheckAnnotation[];
  readonly detailsUrl?: string;
}

/** The checks API takes 50 annotations a request and adds those of later ones (https://docs.github.com/rest/checks/runs#update-a-check-run). */
const annotationsARequest = 50;
/** "Up to 64 KB"; counted here in characters, which is what a message of ours has at most in bytes too. */
const messageLength = 16_000;
const titleLength = 255;

const levels = { error: "failure", warning: "warning", notice: "notice" } as const;

/**
 * A check run with every annotation; its address. It is concluded with the last batch only, so that one which broke
 * off half-way never looks like a result.
 * @throws UserError where the token may not write checks
 */
export async function writeCheckRun(remote: Remote, run: CheckRun): Promise<string> {
  const { owner, repo, api } = remote;
  const batches: CheckAnnotation[][] = [];
  for (let i = 0; i < run.annotations.length; i += annotationsARequest) batches.push(run.annotations.slice(i, i + annotationsARequest));
  const [first = [], ...others] = batches;
  const output = (annotations: readonly CheckAnnotation[]) => ({
    title: run.title,
    summary: run.summary,
    annotations: annotations.map(asAnnotation),
  });
  const concluded = { status: "completed", conclusion: run.conclusion } as const;
  return attempt("writing the check run", "checks: write", async () => {
    const { data } = await api.request("POST /repos/{owner}/{repo}/check-runs", {
      owner,
      repo,
      name: run.name,
      head_sha: run.headSha,
      ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
      output: output(first),
      ...(others.length === 0 ? concluded : { status: "in_progress" }),
    });
    for (const [i, batch] of others.entries()) {
      await api.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        owner,
        repo,
        check_run_id: data.id,
        output: output(batch),
        ...(i === others.length - 1 ? concluded : { status: "in_progress" }),
      });
    }
    return data.html_url ?? "";
  });
}

function asAnnotation({ level, title, message, path, line }: CheckAnnotation) {
  return {
    path,
    start_line: line,
    end_line: line,
    annotation_level: levels[level],
    title: title.slice(0, titleLength),
    message: message.slice(0, messageLength),
  };
}
