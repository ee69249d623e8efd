import { printName } from "../model/name.ts";
import type { Hit } from "../model/report.ts";

/**
 * Who uses what changed: those that name it themselves first, then those that use them, which may or may not be reached:
 * `gold.v_revenue; through these dbo.usp_Report`.
 */
export function printHits(hits: readonly Hit[], print: (name: string) => string = String): string {
  const list = (some: readonly Hit[]): string => some.map((hit) => print(printHit(hit))).join(", ");
  const [direct, further] = [hits.filter(({ depth }) => depth === 1), hits.filter(({ depth }) => depth > 1)];
  return [list(direct), list(further)].filter((text) => text !== "").join("; through these ");
}

/** `gold.v_revenue`; what belongs to a table says to which: `foreign key FK_Lines_Orders of dbo.Lines`. */
function printHit({ type, of, ...name }: Hit): string {
  return of === undefined ? printName(name) : `${type} ${printName(name)} of ${printName(of)}`;
}
