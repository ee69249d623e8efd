import type { Report } from "../../model/report.ts";
import type { Files, Proposal, Publication, Publisher } from "../../ports.ts";
import type { ProposedFiles } from "./edits.ts";
import { syncDirectly, syncPullRequest } from "./sync.ts";
import type { SyncTarget } from "./sync.ts";
import type { PullRequestText } from "./pull-request.ts";

export interface GitHubPublisherOptions extends Omit<SyncTarget, "proposed" | "text"> {
  /** The repository's folder that proposals are relative to, relative to the root of the checkout; empty for the root. */
  readonly folder: string;
  readonly text: (report: Report) => PullRequestText;
  /** Commit to the base instead of opening a pull request. */
  readonly direct?: boolean;
}

/** Publishes to a pull request, or straight to its base. */
export function githubPublisher({ folder, text, direct = false, ...target }: GitHubPublisherOptions): Publisher {
  return {
    async publish(proposal, report): Promise<Publication> {
      const proposed: SyncTarget["proposed"] = (day, pull) => inFolder(folder, proposal.on(day, pull), proposal.existing);
      const { written, removed, ...pullRequest } = direct
        ? await syncDirectly({ ...target, proposed })
        : await syncPullRequest({ ...target, proposed, text: text(report) });
      return { written, removed, pullRequest };
    },
  };
}

function inFolder(folder: string, { write, remove }: Pick<Proposal, "write" | "remove">, existing: Files): ProposedFiles {
  const at = (path: string): string => (folder === "" || folder === "." ? path : `${folder}/${path}`);
  const move = (files: Files): Files => new Map([...files].map(([path, text]) => [at(path), text]));
  return { files: move(write), remove: remove.map(at), checkedOut: move(existing) };
}
