import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { folder, runActionBeside } from "../bundle.ts";
import type { ActionRun } from "../bundle.ts";
import { startGitHub } from "./server.ts";
import type { GitHubServer } from "./server.ts";

/** The token of a job that may do all that an action needs. */
export const secret = "ghs_sEcReT0123456789";

export interface StepEvent {
  /** `schedule`, `pull_request`… */
  readonly name: string;
  readonly payload?: unknown;
  readonly ref?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export type Inputs = Readonly<Record<string, string>>;

/** A stand-in GitHub, and the built action in processes of its own that talk to it, as a runner starts them. */
export interface Stage {
  readonly github: GitHubServer;
  readonly step: (workspace: string, inputs: Inputs, event: StepEvent) => Promise<ActionRun>;
  /** A checkout of what a branch holds. */
  readonly checkout: (branch?: string) => Promise<string>;
  readonly writesSince: (from: number) => string[];
  /** The remarks on pull requests and issues. */
  readonly remarks: () => string[];
  /** Ends it, and holds what was said to GitHub's description and to silence about the token. */
  readonly close: () => Promise<void>;
}

export async function stage(): Promise<Stage> {
  const github = await startGitHub();
  github.addToken(secret);
  const told: string[] = [];
  return {
    github,
    async step(workspace, inputs, event) {
      const payload = join(folder(), "event.json");
      writeFileSync(payload, JSON.stringify(event.payload ?? { repository: { full_name: "acme/warehouse", default_branch: "main" } }));
      const run = await runActionBeside({ token: secret, ...inputs }, workspace, {
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: "https://github.test",
        GITHUB_REPOSITORY: "acme/warehouse",
        GITHUB_RUN_ID: "7",
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: payload,
        GITHUB_REF: event.ref ?? "refs/heads/main",
        ...event.env,
      });
      told.push(run.stdout, run.stderr, run.summary, JSON.stringify(run.outputs));
      return run;
    },
    checkout: async (branch = "main") => folder(Object.fromEntries(await github.files(branch))),
    writesSince: (from) => github.log.slice(from).flatMap(({ method, path, writes }) => (writes ? [`${method} ${path}`] : [])),
    remarks: () => github.state.comments.map(({ body }) => body),
    async close() {
      const bodies = [...github.log.map(({ body }) => JSON.stringify(body ?? null)), ...told];
      await github.close();
      expect(github.complaints).toEqual([]);
      expect(bodies.filter((text) => text.replaceAll(/^::add-mask::.*$/gm, "").includes(secret))).toEqual([]);
    },
  };
}

/** What the checkout of a workflow for a pull request of the same repository is told: the event, for pull request 1 into main. */
export function pullRequestEvent(base: string, head: string, from = "acme/warehouse"): StepEvent {
  const repo = { full_name: "acme/warehouse" };
  return {
    name: "pull_request",
    payload: {
      repository: { ...repo, default_branch: "main" },
      pull_request: { number: 1, head: { sha: head, repo: { full_name: from } }, base: { ref: "main", sha: base, repo } },
    },
    ref: "refs/pull/1/merge",
  };
}

/** The files of a branch that lie below docs. */
export function docsOf(files: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...files].filter(([path]) => path.startsWith("docs/")));
}
