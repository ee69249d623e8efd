import { attribute } from "../audit/attribute.ts";
import { historyOf } from "../audit/lineage.ts";
import { presentation } from "../audit/people.ts";
import { provenRenames } from "../audit/renames.ts";
import { diff } from "../diff/diff.ts";
import { withHits } from "../impact/downstream.ts";
import { judge } from "../impact/judge.ts";
import { order } from "../impact/order.ts";
import type { AnyFacts, Change } from "../model/change.ts";
import type { People } from "../model/config.ts";
import type { DdlEventFates, DdlLog } from "../model/ddl-event.ts";
import { placeOf } from "../model/place.ts";
import type { Place, Places } from "../model/place.ts";
import type { JudgedChange } from "../model/report.ts";
import type { Schema } from "../model/schema.ts";

export interface Judged {
  readonly changes: readonly JudgedChange[];
  /** Where the log's events went; absent without a log. */
  readonly fates?: DdlEventFates;
}

/**
 * What changed between two schemas, judged, each change with its place and what is downstream of it, worst first.
 * @param log proves renames and says who made each change; names of people are then those that may be shown
 */
export function judged(before: Schema, after: Schema, places: Places, log?: DdlLog, people?: People): Judged {
  const collation = after.collation ?? before.collation;
  const history = log === undefined ? undefined : historyOf(log, collation);
  const changes = diff(before, after, history === undefined ? {} : { renames: provenRenames(history, before, after) });
  const attributed = log === undefined || history === undefined ? undefined : attribute(changes, log, history);
  const present = presentation(people, log?.events ?? []);
  const found = changes.map((change, i) => {
    const at = placeOfChange(places, change);
    const by = attributed?.by[i];
    return { ...withHits(judge(change), before), ...(at === undefined ? {} : { at }), ...(by === undefined ? {} : { by: present(by) }) };
  });
  if (attributed === undefined) return { changes: order(found) };
  const { matched, cancelled, unmatched } = attributed;
  return { changes: order(found), fates: { matched, cancelled, unmatched } };
}

/** Where the change stands in what was read: what was renamed stands there under its new name, what was removed not at all. */
function placeOfChange(places: Places, change: Change): Place | undefined {
  switch (change.kind) {
    case "table-renamed":
    case "table-moved":
    case "view-renamed":
    case "procedure-renamed":
    case "function-renamed":
      return placeOf(places, change.after);
    case "column-renamed":
    case "parameter-renamed":
      return placeOf(places, change.object, change.after.name);
    case "index-renamed":
    case "constraint-renamed":
      return placeOf(places, change.object, change.after);
    default: {
      const { object, member }: AnyFacts = change;
      return placeOf(places, object, member);
    }
  }
}
