/**
 * The DDL log: what a trigger in the database recorded of those who changed its schema. Names are those of EVENTDATA()
 * (https://learn.microsoft.com/sql/t-sql/functions/eventdata-transact-sql).
 */
export interface DdlEvent {
  /** The log's own number, ascending. */
  readonly id: number;
  /** UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
  readonly at: string;
  /** EventType, as `ALTER_TABLE` or `RENAME`. */
  readonly event: string;
  /** Absent for what is about the database itself. */
  readonly object?: DdlObject;
  /** What the object belongs to: the table of an index, a trigger, or a renamed column. */
  readonly target?: DdlObject;
  /** RENAME: NewObjectName. */
  readonly newName?: string;
  /** The statement, with secrets blanked; cut to the log's length. */
  readonly statement?: string;
  /** The log holds a part of the statement only: what it does not say there may stand in the rest. */
  readonly cut?: true;
  /** ORIGINAL_LOGIN(): who connected, whatever EXECUTE AS came after. Absent where the configuration leaves people out. */
  readonly login?: string;
  readonly host?: string;
  readonly application?: string;
  readonly state: DdlState;
  /** The pull request that proposed it. */
  readonly pullRequest?: number;
}

/** pending: nobody has looked; proposed: in an open pull request; merged: the base holds it; ignored: the docs agreed already. */
export type DdlState = "pending" | "proposed" | "merged" | "ignored";

export interface DdlObject {
  /** Absent for what is in no schema. */
  readonly schema?: string;
  readonly name: string;
  /** ObjectType, as `TABLE`, `COLUMN`, `INDEX`. */
  readonly type: string;
}

/** The log as it was read with the catalog. */
export interface DdlLog {
  /** What the base does not hold yet, by its position in the log; by id, without noise. Without a position: what is pending or proposed. */
  readonly events: readonly DdlEvent[];
  /** What it holds by its position, and what is pending or proposed all the same: nobody has acknowledged it. Only for who may. */
  readonly behind?: readonly DdlEvent[];
  /** Of the newest event that the log holds, acknowledged or not; absent for an empty log. */
  readonly lastId?: number;
  /** What tells this log from one that was made anew and counts from 1 again; absent for other people's logs. */
  readonly log?: string;
  /** Ids after the position that are not there: of a transaction that is still open or was rolled back, or deleted. The newest few. */
  readonly missing?: readonly number[];
  /** Whether this login may write states: else the position alone says what was seen. */
  readonly writable?: true;
  /** What makes the log less than whole. */
  readonly findings: readonly DdlLogFinding[];
  /** sys.objects.modify_date of each object that has one, by `nameKey`; UTC, `YYYY-MM-DDTHH:MM:SSZ`. Evidence where nobody logged a change. */
  readonly modified?: ReadonlyMap<string, string>;
}

/**
 * How far the committed snapshot has come in the log: `docs/schemas/ddl-log.json`, which goes with the snapshot, so that a base
 * that holds it holds what the events up to here did, whatever became of pull requests.
 */
export interface LogPosition {
  readonly log?: string;
  readonly lastId: number;
  /** Ids before `lastId` that had not been there: they may yet come, from transactions that were open. */
  readonly missing: readonly number[];
}

/** A state to be written, for an event that was read in another. */
export interface Acknowledgement {
  readonly id: number;
  /** As it was read. Where it is not so any more another run was quicker, and nothing is written. */
  readonly from: DdlMark;
  readonly to: DdlMark;
}

export interface DdlMark {
  readonly state: DdlState;
  readonly pullRequest?: number;
}

/** A reason why a change may be missing in the log. */
export interface DdlLogFinding {
  readonly kind:
    "gap-in-ids" | "trigger-missing" | "trigger-disabled" | "trigger-altered" | "foreign-trigger" | "log-unreadable" | "outdated";
  /** In words, with what to do about it. */
  readonly message: string;
}

/** Who made a change, as far as the log knows. */
export type Attribution =
  | { readonly kind: "logged"; /** Those that make up the change, oldest first; at least one. */ readonly events: readonly DdlEvent[] }
  | {
      readonly kind: "unlogged";
      /** The catalog's modify_date of the object, UTC, where it has one: the only evidence. */ readonly modified?: string;
      /** No trigger in a database can see such a change: that it is not logged says nothing. */ readonly unseen?: true;
    };

/** Where each event of the log went: it made a change, others undid it, or there is nothing that it changed. */
export interface DdlEventFates {
  readonly matched: readonly DdlEvent[];
  /** Created and dropped again, renamed there and back: as if it had not been. */
  readonly cancelled: readonly DdlEvent[];
  /** What is not compared (users, statistics), what the snapshot has already, or what changed nothing. */
  readonly unmatched: readonly DdlEvent[];
}
