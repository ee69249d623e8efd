import { UserError } from "../../errors.ts";
import type { PullRequestLink } from "../../model/changelog.ts";
import type { PullRequestOutcome } from "../../ports.ts";
import type { Remote } from "./api.ts";
import { advanceBranch, createBranch, deleteBranch, replaceBranch } from "./branch.ts";
import { keepComment } from "./comment.ts";
import { messageWith, proofOf, readHead, readRef, writeCommit } from "./commit.ts";
import type { Commit } from "./commit.ts";
import { digestOf, editsOf } from "./edits.ts";
import type { Edit, Listing, ProposedFiles } from "./edits.ts";
import { historyOf, onTopOf } from "./on-top.ts";
import { closePullRequest, listPullRequests, openPullRequest, rewritePullRequest } from "./pull-request.ts";
import type { PullRequest, PullRequestOptions, PullRequestText } from "./pull-request.ts";
import { attempt, explainRefusal } from "./refusal.ts";
import { listTree, writeTree } from "./tree.ts";

/** What is to be proposed where. */
export interface SyncTarget extends Remote {
  /** The branch that the pull request is for. */
  readonly base: string;
  /** The branch that the proposal lives on (`branchName`). Nobody else's. */
  readonly branch: string;
  /**
   * What is proposed on a UTC day, `YYYY-MM-DD`. A function, since pages carry the day of their change: a proposal that
   * was made yesterday and still waits is compared with what would have been proposed yesterday. The changelog names the
   * pull request that proposes it, once there is one.
   */
  readonly proposed: (day: string, pull?: PullRequestLink) => ProposedFiles;
  readonly today: string;
  readonly text: PullRequestText;
  readonly commitMessage: string;
  readonly options?: PullRequestOptions;
  /** Where people find the repository, for links: `https://github.com`. */
  readonly serverUrl?: string;
  readonly progress?: (doing: string) => void;
  /** Waits before the next try, counted from 1; absent: a little longer each time. */
  readonly pause?: (tries: number) => Promise<void>;
}

/** What became of a proposal. */
export interface SyncOutcome extends PullRequestOutcome {
  /** What the commit changed. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Another run, or a person, was quicker: what was read is not true any more. */
const overtaken = Symbol("overtaken");

/** Two runs that overtake each other so often are no coincidence. */
const tries = 12;

/** The key of the comment that says what people have to do about their own commits. */
const advice = "advice";

/**
 * Makes the one pull request of a database and base be right: opened, brought up to date, or closed where nothing
 * differs any more. Nothing is written where nothing has to change. The base is never written, and a branch that
 * people have pushed to never loses what they pushed.
 *
 * Runs at the same time see each other: a branch is moved only from where it was read, and whoever finds it elsewhere
 * begins again, so that the last one leaves its own state whole.
 * @throws UserError where GitHub does not allow it, says which permission or setting does, and leaves the branch as it was
 */
export async function syncPullRequest(target: SyncTarget): Promise<SyncOutcome> {
  return again(target, (remembered) => syncOnce(target, remembered));
}

/**
 * Commits straight to the base. Only where people and rules allow a push.
 * @throws UserError where they do not
 */
export async function syncDirectly(target: Pick<SyncTarget, Exclude<keyof SyncTarget, "branch" | "text">>): Promise<SyncOutcome> {
  return again(target, async () => {
    const base = await baseOf(target);
    const edits = editsOf(await listingOf(target, base, target.proposed(target.today)), target.proposed(target.today), target.base);
    if (edits.length === 0) return nothingDone;
    const tree = await writeEdits(target, base, edits);
    const commit = await attempt("writing the commit", "contents: write", () => writeCommit(target, tree, base.sha, target.commitMessage));
    const moved = await attempt(`committing to ${target.base}`, "contents: write", () =>
      advanceBranch(target, target.base, base.sha, commit),
    );
    return moved ? { operation: "none", commit, ...pathsOf(edits), notes: [] } : overtaken;
  });
}

const nothingDone: SyncOutcome = { operation: "none", written: [], removed: [], notes: [] };

/** What one try hands to the next: what was written before somebody overtook it. */
interface Remembered {
  commit?: string;
  edits?: readonly Edit[];
  opened?: boolean;
  /** The one that was opened. */
  pull?: PullRequestLink;
  readonly notes: string[];
}

async function again(
  { base, pause = waitLonger }: Pick<SyncTarget, "base" | "pause">,
  once: (remembered: Remembered) => Promise<SyncOutcome | typeof overtaken>,
): Promise<SyncOutcome> {
  const remembered: Remembered = { notes: [] };
  for (let i = 1; i <= tries; i += 1) {
    const outcome = await once(remembered);
    if (outcome !== overtaken) return outcome;
    if (i < tries) await pause(i);
  }
  throw new UserError(
    `Somebody else kept changing the branch or ${base} while this run did: ${tries} tries. Give the workflow a "concurrency" group, so that its runs wait for each other.`,
  );
}

function waitLonger(i: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, i * 500));
}

/** Once more where the pull request is new and what is proposed names it: its number is known only when it is open. */
async function syncOnce(target: SyncTarget, remembered: Remembered): Promise<SyncOutcome | typeof overtaken> {
  const before = remembered.pull;
  const outcome = await syncKnowing(target, remembered);
  if (outcome === overtaken || remembered.pull === before || !namesPullRequest(target, remembered.pull)) return outcome;
  return syncKnowing(target, remembered);
}

function namesPullRequest({ proposed, today }: SyncTarget, pull: PullRequestLink | undefined): boolean {
  const { files } = proposed(today);
  return [...proposed(today, pull).files].some(([path, text]) => files.get(path) !== text);
}

async function syncKnowing(sync: SyncTarget, remembered: Remembered): Promise<SyncOutcome | typeof overtaken> {
  const { branch, today } = sync;
  const base = await baseOf(sync);
  const head = await attempt(`reading the branch ${branch}`, "contents: read", () => readHead(sync, branch));
  const pulls = await attempt(`looking for the pull request of ${branch}`, "pull-requests: write", () => listPullRequests(sync, branch));
  const open = pulls.find((pull) => pull.open && pull.base === sync.base);
  // A closed one that is still what the branch holds has its number in it.
  const pull = open ?? remembered.pull ?? pulls.find((closed) => !closed.merged && closed.head === head?.sha);
  const proposed = (on: string): ProposedFiles => sync.proposed(on, pull);
  const target: SyncTarget = { ...sync, proposed };
  const proof = head === undefined ? undefined : proofOf(head);
  const day = proof?.day ?? today;
  const listing = await listingOf(target, base, proposed(day));
  const then = editsOf(listing, proposed(day), target.base);
  // A branch whose pull request was merged holds nothing that is not on the base, whoever committed to it.
  const spent = head !== undefined && pulls.some((pull) => pull.merged && pull.head === head.sha);

  if (head !== undefined && proof === undefined && !spent) return placeOnTop(target, remembered, { base, head, listing, open });
  if (then.length === 0) return retire(target, head, open);
  const same = proof?.changes === digestOf(then);
  if (head !== undefined && same && !spent) {
    const [youngest] = pulls;
    if (open === undefined && youngest?.head === head.sha && remembered.opened !== true) return declined(youngest);
    if (proof.base === base.sha) return present(target, remembered, head.sha, open);
  }

  // Where only the base is another, the proposal's day stays, so that a page does not change by being proposed again.
  const edits = same ? then : editsOf(listing, proposed(today), target.base);
  const tree = await writeEdits(target, base, edits);
  const message = messageWith(target.commitMessage, { tree, base: base.sha, changes: digestOf(edits), day: same ? day : today });
  const commit = await attempt("writing the commit", "contents: write", () => writeCommit(target, tree, base.sha, message));
  const moved = await attempt(`moving the branch ${branch}`, "contents: write", () =>
    head === undefined ? createBranch(target, branch, commit) : replaceBranch(target, branch, head.sha, commit),
  );
  if (!moved) return overtaken;
  Object.assign(remembered, { commit, edits });
  return present(target, remembered, commit, open);
}

/** Makes the pull request say what the branch holds, and looks whether the branch still holds it then. */
async function present(
  target: SyncTarget,
  remembered: Remembered,
  sha: string,
  open: PullRequest | undefined,
): Promise<SyncOutcome | typeof overtaken> {
  const { base, branch, text, options = {} } = target;
  let operation: PullRequestOutcome["operation"] = remembered.commit === undefined ? "none" : "updated";
  let pull: { readonly number: number; readonly url: string } | undefined = open;
  if (open === undefined) {
    const opening = await openPullRequest(target, branch, base, text, options).catch((error: unknown) => {
      throw couldNotOpen(error, target);
    });
    if (opening.kind === "overtaken") return overtaken;
    remembered.opened = true;
    remembered.pull = { number: opening.number, url: opening.url };
    remembered.notes.push(...opening.notes);
    pull = opening;
  } else if (await attempt("updating the pull request", "pull-requests: write", () => rewritePullRequest(target, open, branch, text))) {
    operation = "updated";
  }
  if (remembered.opened === true) operation = "created";
  if (operation !== "none" && (await attempt(`reading the branch ${branch}`, "contents: read", () => readRef(target, branch))) !== sha)
    return overtaken;
  return {
    operation,
    ...(pull === undefined ? {} : { number: pull.number, url: pull.url }),
    ...(remembered.commit === undefined ? {} : { commit: remembered.commit }),
    ...pathsOf(remembered.edits ?? []),
    notes: remembered.notes,
  };
}

/** People have pushed to the branch: their commits stay, and the proposal goes on top of them where it can. */
async function placeOnTop(
  target: SyncTarget,
  remembered: Remembered,
  {
    base,
    head,
    listing,
    open,
  }: { readonly base: Commit; readonly head: Commit; readonly listing: Listing; readonly open: PullRequest | undefined },
): Promise<SyncOutcome | typeof overtaken> {
  const { branch, proposed, today, commitMessage } = target;
  const reading = `comparing ${branch} with ${target.base}`;
  const history = await attempt(reading, "contents: read", () => historyOf(target, base.sha, head.sha));
  // A page's day is that of the last proposal, as long as nothing else differs.
  const days = new Set([history.own.at(-1)?.claim.day ?? today, today]);
  let edits: readonly Edit[] = [];
  let conflicts: readonly string[] = [];
  for (const day of days) {
    const wanted = editsOf(listing, proposed(day), target.base);
    ({ edits, conflicts } = await attempt(reading, "contents: read", () => onTopOf(target, head, history, listing, wanted)));
    if (edits.length === 0 && conflicts.length === 0) break;
  }
  let sha = head.sha;
  if (conflicts.length === 0 && edits.length > 0) {
    const tree = await writeEdits(target, head, edits);
    const message = messageWith(commitMessage, { tree, base: base.sha, changes: digestOf(edits), day: today });
    sha = await attempt("writing the commit", "contents: write", () => writeCommit(target, tree, head.sha, message));
    if (!(await attempt(`moving the branch ${branch}`, "contents: write", () => advanceBranch(target, branch, head.sha, sha))))
      return overtaken;
    Object.assign(remembered, { commit: sha, edits });
  }
  const right = editsOf(listing, proposed(today), target.base).length === 0;
  // Nothing is proposed and nobody asked for anything: the branch is theirs.
  if (right && open === undefined) return { ...nothingDone, notes: remembered.notes };
  const outcome = await present(target, remembered, sha, open);
  if (outcome === overtaken || outcome.number === undefined) return outcome;
  const words = conflicts.length > 0 ? conflictAdvice(branch, conflicts) : right ? rightAdvice(target.base) : settledAdvice;
  await attempt("commenting on the pull request", "pull-requests: write", () =>
    keepComment(target, { issue: outcome.number ?? 0, key: advice, text: words, create: conflicts.length > 0 || right }),
  );
  const notes =
    conflicts.length > 0
      ? [...outcome.notes, `People changed generated files on ${branch} (${listed(conflicts)}): nothing was put over them.`]
      : outcome.notes;
  return { ...outcome, notes };
}

/** The docs are right as they are: the branch goes, and the pull request with it. */
async function retire(
  target: SyncTarget,
  head: Commit | undefined,
  open: PullRequest | undefined,
): Promise<SyncOutcome | typeof overtaken> {
  if (head !== undefined) {
    const gone = await attempt(`deleting the branch ${target.branch}`, "contents: write", () =>
      deleteBranch(target, target.branch, head.sha),
    );
    if (!gone) return overtaken;
  }
  if (open === undefined) return nothingDone;
  await attempt("closing the pull request", "pull-requests: write", () =>
    closePullRequest(
      target,
      open.number,
      `The docs on \`${target.base}\` agree with the database again: there is nothing left to propose.`,
    ),
  );
  return { ...nothingDone, operation: "closed", number: open.number, url: open.url };
}

/** A person closed the pull request, and nothing has changed since: it is not opened again and again. */
function declined({ number, url }: PullRequest): SyncOutcome {
  const note =
    `Pull request #${number}, which proposes exactly this, was closed without merging. It is not opened again until the schema changes; ` +
    `reopen it, or delete its branch to have a new one.`;
  return { ...nothingDone, number, url, declined: true, notes: [note] };
}

async function baseOf(target: Pick<SyncTarget, keyof Remote | "base">): Promise<Commit> {
  const base = await attempt(`reading the branch ${target.base}`, "contents: read", () => readHead(target, target.base));
  if (base !== undefined) return base;
  throw new UserError(`${target.owner}/${target.repo} has no branch ${target.base}, or the token may not read it ("contents: read").`);
}

function listingOf(target: Remote, base: Commit, { files, remove }: ProposedFiles): Promise<Listing> {
  return attempt("listing the files of the base", "contents: read", () => listTree(target, base.tree, [...files.keys(), ...remove]));
}

function writeEdits(target: Pick<SyncTarget, keyof Remote | "progress">, onto: Commit, edits: readonly Edit[]): Promise<string> {
  const { progress = () => {} } = target;
  return attempt("writing the files", "contents: write", () =>
    writeTree(target, onto.tree, edits, (written) => {
      if (edits.length > 100) progress(`Wrote ${written} of ${edits.length} files`);
    }),
  );
}

function pathsOf(edits: readonly Edit[]): Pick<SyncOutcome, "written" | "removed"> {
  return {
    written: edits.filter(({ sha }) => sha !== null).map(({ path }) => path),
    removed: edits.filter(({ sha }) => sha === null).map(({ path }) => path),
  };
}

/** The branch is there; only the last step failed, and a person can take it with one click. */
function couldNotOpen(error: unknown, { serverUrl = "https://github.com", owner, repo, base, branch }: SyncTarget): unknown {
  const explained = explainRefusal(error, "opening the pull request", "pull-requests: write");
  if (!(explained instanceof UserError)) return explained;
  const compare = `${serverUrl}/${owner}/${repo}/compare/${encodeURI(base)}...${encodeURI(branch)}?expand=1`;
  return new UserError(
    `${explained.message} The branch ${branch} is written; until then the pull request can be opened by hand: ${compare}`,
    {
      cause: error,
    },
  );
}

function conflictAdvice(branch: string, conflicts: readonly string[]): string {
  return [
    "**The schema has changed, but this branch could not be brought up to date.** Generated files were changed here by hand, and what people wrote is not overwritten:",
    conflicts
      .slice(0, 50)
      .map((path) => `- \`${path.replaceAll("`", "'")}\``)
      .join("\n") + (conflicts.length > 50 ? `\n- and ${conflicts.length - 50} more` : ""),
    `To have the generated version, restore these files to what the base has and push, or close this pull request and delete the branch \`${branch}\`: ` +
      "the next run opens a new one. What people want to say belongs outside of a page's generated blocks.",
  ].join("\n\n");
}

function rightAdvice(base: string): string {
  return `The docs on \`${base}\` agree with the database again. This branch stays because people have committed to it; nothing in it is proposed by the schema any more.`;
}

const settledAdvice = "Settled: this branch holds the commits that people made and, on top, what the schema proposes.";

function listed(paths: readonly string[]): string {
  return paths.length <= 3 ? paths.join(", ") : `${paths.slice(0, 3).join(", ")} and ${paths.length - 3} more`;
}
