import type { PullRequestLink } from "./model/changelog.ts";
import type { Config } from "./model/config.ts";
import type { Contract } from "./model/contract.ts";
import type { Acknowledgement, DdlLog, LogPosition } from "./model/ddl-event.ts";
import type { Diagnostic, Places } from "./model/place.ts";
import type { DataAnswer, DataQuery } from "./model/quality.ts";
import type { Report } from "./model/report.ts";
import type { Schema } from "./model/schema.ts";
import type { Visibility } from "./model/visibility.ts";

/** What a source gave: the schema, and what else there is to say of it. */
export interface Reading {
  readonly schema: Schema;
  /** Where things were defined; empty where the source has no files and lines. */
  readonly places: Places;
  /** What was skipped or could not be understood, and why. */
  readonly diagnostics: readonly Diagnostic[];
  /** What a trigger in the database recorded, where the source has such a log: not an empty one, none at all where it is absent. */
  readonly log?: DdlLog;
  /** What was seen, where that is not everything: what the schema lacks may then be there all the same. */
  readonly visibility?: Visibility;
}

/** Where a schema comes from. */
export interface SchemaSource {
  /** What is read, in the user's words and without secrets: `scripts examples/scout/schema`. */
  readonly label: string;
  /**
   * @param since How far the base has come in the database's DDL log; absent: every event of the log is new to it.
   * @throws UserError when the source cannot be read whole; a failure is never a shorter schema.
   */
  read(since?: LogPosition): Promise<Reading>;
  /** Where the source is a server, whose DDL log may keep states. */
  readonly auditLog?: AuditLog;
  /** The rows behind the schema; absent where there are none (scripts, packages, snapshots), so that nothing can be measured. */
  readonly data?: DataSource;
}

/** The states of the DDL log's events, in the database. */
export interface AuditLog {
  /**
   * In one transaction. What another run wrote meanwhile stays as that run left it.
   * @returns How many were written. @throws UserError; nothing is then written.
   */
  acknowledge(acknowledgements: readonly Acknowledgement[]): Promise<number>;
}

/** What may be asked of the rows behind a schema. */
export interface DataSource {
  /**
   * An answer for each query, in their order. A query that fails is a failure among the answers, and the others are asked all the same.
   * @throws UserError when the source cannot be reached, or is lost for good
   */
  ask(queries: readonly DataQuery[]): Promise<readonly DataAnswer[]>;
}

/** What a schema is compared with in place of the committed snapshot. */
export interface Baseline {
  /** In the user's words: `main`. */
  readonly label: string;
  /** Undefined where there is none. @throws UserError when it cannot be read whole */
  read(): Promise<Reading | undefined>;
}

/** The contracts as they were before. */
export interface ContractHistory {
  /** Those whose files differ; what nobody has touched since is left out. */
  readonly contracts: readonly Contract[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A mustache template for each kind of page, by name: `table`, `view`, `index`… */
export type Templates = Readonly<Record<string, string>>;

/** Text files by path relative to the repository, with `/`. */
export type Files = ReadonlyMap<string, string>;

/** The repository's own files. */
export interface Store {
  /** The committed snapshot; undefined where there is none yet. @throws UserError for one that cannot be read. */
  snapshot(): Promise<Schema | undefined>;
  /** @throws UserError for a contract that is not valid, with file and line. */
  contracts(): Promise<readonly Contract[]>;
  templates(): Promise<Templates>;
  /** How far the committed snapshot has come in the DDL log; undefined where nothing says so. */
  logPosition(): Promise<LogPosition | undefined>;
  /** The files that this tool may own: everything under the docs folder's generated parts, whoever wrote it. */
  pages(): Promise<Files>;
}

/** What a run wants the repository to look like. Paths relative to the repository, with `/`. */
export interface Proposal {
  /** Only files whose bytes differ from what the repository holds. */
  readonly write: Files;
  /** Generated files whose object is gone. */
  readonly remove: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the repository held at the paths that may be generated, when the proposal was made. */
  readonly existing: Files;
  /** The same proposal on another UTC day, `YYYY-MM-DD`: pages carry the day of their last change, and one that waits since then keeps it. The changelog names the pull request that proposes it, once there is one. */
  readonly on: (day: string, pull?: PullRequestLink) => Pick<Proposal, "write" | "remove">;
}

/** What became of a proposal. */
export interface Publication {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Where it went to a pull request, or to its base. */
  readonly pullRequest?: PullRequestOutcome;
}

/** What became of the one pull request of a database. */
export interface PullRequestOutcome {
  readonly operation: "created" | "updated" | "closed" | "none";
  /** Where there is one. */
  readonly number?: number;
  readonly url?: string;
  /** The commit that was written, where one was. */
  readonly commit?: string;
  /** A person closed it without merging, and nothing has changed since: it proposes nothing any more. */
  readonly declined?: true;
  /** What the user should know: what could not be done, and why. */
  readonly notes: readonly string[];
}

/** Where a proposal goes: the working tree, or a pull request. */
export interface Publisher {
  /** @throws UserError when it cannot be published whole; nothing is then changed. */
  publish(proposal: Proposal, report: Report): Promise<Publication>;
}

export interface Clock {
  /** The UTC day, `YYYY-MM-DD`; that of SOURCE_DATE_EPOCH where it is set. */
  today(): string;
}

/** All that a run touches, handed in. */
export interface Job {
  readonly source: SchemaSource;
  /** What to compare with; absent, or where it holds nothing: the committed snapshot. */
  readonly baseline?: Baseline;
  readonly store: Store;
  /** The contracts as they were before; absent: nobody asks what became of them. */
  readonly contractHistory?: () => Promise<ContractHistory>;
  readonly publisher: Publisher;
  readonly clock: Clock;
  readonly config: Config;
  /** Told what is being done, in a word or two, before it is done. */
  readonly progress?: (doing: string) => void;
}
