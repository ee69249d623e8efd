import type { Impact } from "./report.ts";

/** A change as the changelog tells it. */
export interface ChangelogEntry {
  /** The UTC day on which it was made, `YYYY-MM-DD`; absent where nobody logged it: then it is that of the proposal. */
  readonly day?: string;
  /** An item of a Markdown list; where it holds `proposedIn`, the pull request that proposes it is named. */
  readonly text: string;
  readonly impact: Impact;
  readonly by: "logged" | "unlogged" | "unknown";
  /** SHA-256, hex, of the change, and of the events that made it where they are known. */
  readonly fingerprint: string;
  /** What it is about, before and after: whatever else happens to one of these is a later change. */
  readonly subjects: readonly string[];
}

/** No page holds this character otherwise: control characters of a schema are shown as their pictures. */
export const proposedIn = "\u0001";

/** The pull request that proposes changes. */
export interface PullRequestLink {
  readonly number: number;
  readonly url: string;
}

/** What a changelog comes to. */
export interface ChangelogFigures {
  readonly changes: number;
  readonly breaking: number;
  readonly unlogged: number;
  /** Of those on the day of the youngest. */
  readonly lastUnlogged: number;
  /** The day of the youngest change, `YYYY-MM-DD` or `lastChange`; absent where there is none. */
  readonly last?: string;
  /** The same of those that somebody logged. */
  readonly lastLogged?: string;
}
