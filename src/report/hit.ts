import { printName } from "../model/name.ts";
import type { Hit } from "../model/report.ts";

/** `gold.v_revenue`; what belongs to a table says to which: `foreign key FK_Lines_Orders of dbo.Lines`. */
export function printHit({ type, of, ...name }: Hit): string {
  return of === undefined ? printName(name) : `${type} ${printName(name)} of ${printName(of)}`;
}
