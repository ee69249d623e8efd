import { diff } from "./diff/diff.ts";
import { withHits } from "./impact/downstream.ts";
import { judge } from "./impact/judge.ts";
import { order } from "./impact/order.ts";
import type { AnyFacts, Change } from "./model/change.ts";
import { placeOf } from "./model/place.ts";
import type { Place, Places } from "./model/place.ts";
import type { JudgedChange } from "./model/report.ts";
import type { Schema } from "./model/schema.ts";

/** What changed between two schemas, judged, each change with its place and what is downstream of it, worst first. */
export function judged(before: Schema, after: Schema, places: Places): JudgedChange[] {
  const found = diff(before, after).map((change) => {
    const at = placeOfChange(places, change);
    return { ...withHits(judge(change), before), ...(at === undefined ? {} : { at }) };
  });
  return order(found);
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
