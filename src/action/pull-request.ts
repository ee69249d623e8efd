import type { Clock, Publisher } from "../ports.ts";
import type { Remote } from "../publish/github/api.ts";
import { pullRequestBody, pullRequestTitle } from "../report/pull-request.ts";
import { baseBranch } from "./event.ts";
import type { Step } from "./step.ts";

/**
 * The publisher of a sync: the one pull request of this database, or its base.
 * @throws UserError where it is not known which branch to propose to
 */
export function pullRequestPublisher(
  { inputs, workflow, folder, database }: Step,
  connect: () => Promise<Remote>,
  clock: Clock,
  progress: (doing: string) => void,
): Publisher {
  const { event, ref, serverUrl, runUrl } = workflow;
  const base = baseBranch(inputs.base, ref, event);
  const framing = { name: database.name, ...(runUrl === undefined ? {} : { fullReport: runUrl }) };
  return {
    async publish(proposal, report) {
      const [{ githubPublisher }, { branchName }] = await Promise.all([
        import("../publish/github/publisher.ts"),
        import("../publish/github/branch-name.ts"),
      ]);
      const { draft, labels, assignees, reviewers, direct, commitMessage, branch } = inputs;
      const publisher = githubPublisher({
        ...(await connect()),
        folder,
        base,
        branch: branch ?? branchName(database.key, base, event.defaultBranch ?? base),
        direct,
        today: clock.today(),
        text: (found) => ({ title: pullRequestTitle(found, framing), body: pullRequestBody(found, framing) }),
        commitMessage: commitMessage ?? `Update the schema docs of ${database.name}`,
        options: { draft, labels, assignees, reviewers },
        serverUrl,
        progress,
      });
      return publisher.publish(proposal, report);
    },
  };
}
