import { auditSql } from "../../generated/audit-sql.ts";
import type { DdlEvent, DdlLog, DdlLogFinding, DdlObject, DdlState, LogPosition } from "../../model/ddl-event.ts";
import { nameKey, printName, printPart } from "../../model/name.ts";
import { ddlLogVersion, ownNames, ownObjects } from "../../model/own-objects.ts";
import { tokenize } from "../../tsql/lexer.ts";
import { withoutSecrets } from "../../tsql/secrets.ts";
import { present, resolveNames, type Draft } from "./assemble/names.ts";
import type { Catalog } from "./catalog.ts";
import { isNoise } from "./ddl-noise.ts";
import { mostEvents } from "./sql/ddl-log.ts";

/** Of the ids that are missing only the newest can be of transactions that are still open. */
const mostMissing = 50;

export interface DdlLogOptions {
  /** After which event those begin that were asked for. */
  readonly since?: LogPosition;
  /** Event types that are left out. */
  readonly exclude?: readonly string[];
}

/** What the catalog's rows say of our log; undefined where the database has none and never had. */
export function assembleDdlLog(catalog: Catalog, { since, exclude = [] }: DdlLogOptions): DdlLog | undefined {
  const state = catalog.ddlLogState[0];
  const trigger = catalog.triggers.find((row) => row.parent_class === 0 && row.name === ownObjects.trigger);
  const isThere = state?.is_there === 1;
  if (state === undefined || (!isThere && trigger === undefined)) return undefined;
  const setting = catalog.ddlLogSetting[0];
  const findings = [...triggerFindings(catalog, trigger), ...foreignTriggers(catalog)];
  if (!isThere) {
    findings.push({
      kind: "log-unreadable",
      message: "The trigger of the DDL log is there and its table schema_sync.ddl_log is not: nothing is recorded. Run `audit install`.",
    });
  } else if (setting === undefined) {
    findings.push({
      kind: "log-unreadable",
      message: `There is a DDL log, and this login may not read it. Run there, once: ALTER ROLE ${ownObjects.roles[1]} ADD MEMBER and its user.`,
    });
  } else if (setting.version < ddlLogVersion) {
    findings.push({
      kind: "outdated",
      message: `The DDL log was installed by an older version (${setting.version}; this one is ${ddlLogVersion}). Run \`audit upgrade\`.`,
    });
  }
  // Newest first, as they came. A log that was made anew counts from 1 again: the position says nothing of it.
  const rows = [...catalog.ddlEvents].reverse();
  const known = since?.log !== undefined && since.log === setting?.log_id ? since : undefined;
  const ids = rows.map((row) => Number(row.id));
  const heard = rows.filter((row) => !isNoise(row.event_type, row.statement ?? "", row.schema_name, row.object_name, exclude)).map(eventOf);
  const isHeld = ({ id }: DdlEvent): boolean => known !== undefined && id <= known.lastId && !known.missing.includes(id);
  const isSettled = ({ state: of }: DdlEvent): boolean => of === "merged" || of === "ignored";
  const behind = heard.filter((event) => isHeld(event) && !isSettled(event));
  const missing = setting === undefined ? [] : missingIds(ids, known);
  findings.push(...gapFindings(missing, catalog.ddlLogBefore[0]?.event_count ?? 0));
  const lastId = catalog.ddlLogBefore[0]?.last_id;
  return {
    // What was settled takes part again only where the base is known to have gone back behind it.
    events: heard.filter((event) => !isHeld(event) && (known !== undefined || !isSettled(event))),
    ...(behind.length === 0 ? {} : { behind }),
    ...present("lastId", lastId === undefined || lastId === null ? undefined : Number(lastId)),
    ...present("log", setting?.log_id),
    ...(missing.length === 0 ? {} : { missing: missing.slice(-mostMissing) }),
    ...(setting !== undefined && state.may_write === 1 && state.updateability === "READ_WRITE" ? { writable: true as const } : {}),
    findings,
    modified: modifiedOf(catalog),
  };
}

/** When each object was last changed, in UTC, by the server's offset of now: what the catalog keeps is the server's own time. */
export function modifiedOf(catalog: Catalog): ReadonlyMap<string, string> {
  const names = resolveNames(catalog);
  const offset = offsetOf(catalog);
  const modified = new Map<string, string>();
  for (const row of catalog.modifyDates) {
    const name = names.object(row.object_id);
    if (name !== undefined) modified.set(nameKey(name), `${new Date(row.modify_date - offset).toISOString().slice(0, 19)}Z`);
  }
  return modified;
}

/** Milliseconds that the server's clock is ahead of UTC now: whole minutes, since the two were asked for one after the other. */
export function offsetOf({ ddlLogState: [state] }: Catalog): number {
  return state === undefined ? 0 : Math.round((state.here - state.utc) / 60_000) * 60_000;
}

/** Put together step by step: there may be a hundred thousand, and each part that is spread in would be an object more. */
function eventOf(row: Catalog["ddlEvents"][number]): DdlEvent {
  const event: Draft<DdlEvent> = {
    id: Number(row.id),
    at: new Date(row.at_utc).toISOString(),
    event: row.event_type,
    login: row.original_login,
    state: row.state as DdlState,
  };
  const object = objectOf(row.schema_name, row.object_name, row.object_type);
  const target = objectOf(row.schema_name, row.target_name, row.target_type);
  if (object !== undefined) event.object = object;
  if (target !== undefined) event.target = target;
  if (row.new_name !== null) event.newName = row.new_name;
  // Blanked in the database already; whoever altered the trigger may have undone that.
  if (row.statement !== null) event.statement = withoutSecrets(row.statement);
  if (row.statement_cut) event.cut = true;
  if (row.host_name !== null) event.host = row.host_name;
  if (row.application_name !== null) event.application = row.application_name;
  if (row.pull_request !== null) event.pullRequest = row.pull_request;
  return event;
}

/** A schema of its own name, or the database, is in no schema. */
export function objectOf(schema: string | null, name: string | null, type: string | null): DdlObject | undefined {
  if (name === null || name === "" || type === "DATABASE") return undefined;
  return schema === null || schema === "" ? { name, type: type ?? "" } : { schema, name, type: type ?? "" };
}

function triggerFindings(catalog: Catalog, trigger: Catalog["triggers"][number] | undefined): DdlLogFinding[] {
  if (trigger === undefined) {
    return [{ kind: "trigger-missing", message: "The trigger of the DDL log is gone: nothing is recorded. Run `audit install`." }];
  }
  const findings: DdlLogFinding[] = [];
  if (trigger.is_disabled) {
    findings.push({
      kind: "trigger-disabled",
      message: `The trigger of the DDL log is disabled: nothing is recorded. Run there: ENABLE TRIGGER ${ownObjects.trigger} ON DATABASE.`,
    });
  }
  const names = resolveNames(catalog);
  const altered = catalog.modules.filter(({ object_id, definition }) => {
    const name = object_id === trigger.object_id ? trigger.name : ownModuleName(names.object(object_id));
    const ours = name === undefined ? undefined : ownModules.get(name);
    return ours !== undefined && definition !== null && bodyOf(definition) !== ours;
  });
  // Of an older version it would be another text.
  if (altered.length > 0 && (catalog.ddlLogSetting[0]?.version ?? ddlLogVersion) === ddlLogVersion) {
    const what = altered.map(({ object_id }) => {
      const name = names.object(object_id);
      return name === undefined ? trigger.name : printName(name);
    });
    findings.push({
      kind: "trigger-altered",
      message: `Somebody altered ${what.sort().join(" and ")}: what is recorded may not be what was done. Compare with \`audit install --print\`, and run \`audit upgrade\`.`,
    });
  }
  return findings;
}

function ownModuleName(name: { readonly schema: string; readonly name: string } | undefined): string | undefined {
  return name?.schema === ownObjects.schema ? `${name.schema}.${name.name}` : undefined;
}

/** The modules that the install script makes, by name: what they say behind the name, so that CREATE and ALTER make no difference. */
const ownModules: ReadonlyMap<string, string> = new Map(
  auditSql.install.split(/^GO$/m).flatMap((batch) => {
    const [, name] = /^CREATE OR ALTER (?:TRIGGER|PROCEDURE|FUNCTION) ([\w.]+)/m.exec(batch) ?? [];
    return name === undefined ? [] : [[name, bodyOf(batch)] as const];
  }),
);

/** The tokens of a module behind TRIGGER, PROCEDURE or FUNCTION, without white space and comments. */
function bodyOf(definition: string): string {
  const tokens = tokenize(definition);
  const from = tokens.findIndex(({ key }) => key === "TRIGGER" || key === "PROCEDURE" || key === "FUNCTION");
  return JSON.stringify(tokens.slice(from + 1).map(({ kind, value }) => [kind === "identifier" ? "word" : kind, value]));
}

function foreignTriggers(catalog: Catalog): DdlLogFinding[] {
  const others = catalog.triggers.filter((row) => row.parent_class === 0 && !ownNames.has(row.name)).map((row) => printPart(row.name));
  if (others.length === 0) return [];
  return [
    {
      kind: "foreign-trigger",
      message: `The database has other DDL triggers, ${others.sort().join(", ")}: one that rolls back takes its record along, and one that fails stops what ours would have recorded.`,
    },
  ];
}

/** Ids that are not there though a later one is, after the position, oldest first; those that the position misses already are told once. */
function missingIds(ids: readonly number[], since: LogPosition | undefined): number[] {
  const from = since?.lastId ?? (ids[0] ?? 1) - 1;
  const missing: number[] = [];
  let expected = from + 1;
  for (const id of ids) {
    if (id <= from) continue;
    // A hole of millions is a number to tell, not a list to keep.
    for (; expected < id && missing.length < mostEvents; expected++) missing.push(expected);
    expected = id + 1;
  }
  return missing;
}

function gapFindings(missing: readonly number[], eventCount: number): DdlLogFinding[] {
  const findings: DdlLogFinding[] = [];
  const [first] = missing;
  const last = missing.at(-1);
  if (first !== undefined && last !== undefined) {
    const which = missing.length === 1 ? `The id ${first} is` : `${missing.length} ids from ${first} to ${last} are`;
    findings.push({
      kind: "gap-in-ids",
      message: `${which} missing in the DDL log. Changes that were rolled back leave such a gap, and so do rows that were deleted.`,
    });
  }
  if (eventCount > mostEvents) {
    findings.push({
      kind: "gap-in-ids",
      message: `The DDL log holds ${eventCount} events, of which the newest ${mostEvents} at most are read. Run schema_sync.purge_ddl_log, or let this login do it.`,
    });
  }
  return findings;
}
