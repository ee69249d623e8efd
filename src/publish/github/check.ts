import { UserError } from "../../errors.ts";
import type { Remote } from "./api.ts";
import { writeCheckRun } from "./check-run.ts";
import type { CheckRun } from "./check-run.ts";
import { keepComment } from "./comment.ts";
import type { CommentOperation } from "./comment.ts";
import { explainRefusal } from "./refusal.ts";

/** What a check has to tell a pull request. */
export interface CheckMessage {
  readonly pullRequest: number;
  /** Tells the comments of several databases apart. */
  readonly key: string;
  /** The comment where there are findings; absent where there are none. */
  readonly findings?: string;
  /** What a comment of earlier findings turns to when they are gone. */
  readonly resolved: string;
  /** Absent: no check run is asked for. */
  readonly checkRun?: CheckRun;
  /** The pull request comes from a fork, whose token reads only. */
  readonly fromFork: boolean;
}

export interface CheckPublication {
  readonly comment: CommentOperation;
  /** The check run's page, where one was written. */
  readonly checkRunUrl?: string;
  /** What could not be told, and which permission would do. */
  readonly notes: readonly string[];
}

/**
 * Tells a pull request what a check found. The verdict is the step's own and stands without this: what GitHub does not
 * allow is a note.
 */
export async function publishCheck(remote: Remote, message: CheckMessage): Promise<CheckPublication> {
  const { pullRequest: issue, key, findings, resolved, checkRun, fromFork } = message;
  const notes: string[] = [];
  const allowed = async <T>(what: string, permission: string, call: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await call();
    } catch (error) {
      const explained = explainRefusal(error, `writing ${what}`, permission);
      if (!(explained instanceof UserError)) throw explained;
      notes.push(
        fromFork
          ? `A pull request from a fork has a token that reads only: ${what} was not written. The job summary and the annotations have the findings.`
          : `${explained.message} The job summary and the annotations have the findings.`,
      );
      return undefined;
    }
  };
  const comment = await allowed("the comment", "pull-requests: write", () =>
    keepComment(remote, { issue, key, text: findings ?? resolved, create: findings !== undefined }),
  );
  const checkRunUrl =
    checkRun === undefined ? undefined : await allowed("the check run", "checks: write", () => writeCheckRun(remote, checkRun));
  return { comment: comment ?? "none", ...(checkRunUrl === undefined ? {} : { checkRunUrl }), notes };
}
