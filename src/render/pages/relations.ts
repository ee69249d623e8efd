import { codeSpan, escapeMarkdown, link } from "../../markdown/escape.ts";
import type { ObjectName } from "../../model/name.ts";
import { relativePath } from "../path.ts";
import { contractPath, objectLink } from "../site.ts";
import type { Site, Use } from "../site.ts";
import { columnList } from "./columns.ts";
import { demandState } from "./contracts.ts";

/** An object on the other end of a dependency. */
export interface UseRow {
  /** Its name, linked to its page where it has one. */
  readonly object: string;
  /** `table`, `view`, `trigger`…; "" for what is no part of this schema, as `sys.objects`. */
  readonly type: string;
  /** The columns that are seen to be used, comma-separated. */
  readonly columns: string;
}

/** A contract that demands something of the object. */
export interface DemandRow {
  /** The contract's name, linked to its page. */
  readonly contract: string;
  readonly owner: string;
  /** The columns it demands, comma-separated. */
  readonly columns: string;
  /** Whether the schema meets the demand now. */
  readonly state: string;
}

export function usesRows(site: Site, page: string, name: ObjectName): UseRow[] {
  return useRows(site, page, site.uses(name));
}

export function usedByRows(site: Site, page: string, name: ObjectName): UseRow[] {
  return useRows(site, page, site.usedBy(name));
}

export function demandRows(site: Site, page: string, name: ObjectName): DemandRow[] {
  return site.demands(name).map(({ contract, object, violations }) => ({
    contract: link(codeSpan(contract.name, "cell"), relativePath(page, contractPath(site, contract))),
    owner: escapeMarkdown(contract.owner ?? "", "cell"),
    columns: columnList(object.columns.map((column) => column.name)),
    state: demandState(violations),
  }));
}

/** Links to the contracts that name each of the object's columns, by the column's name in lower case: contracts need not keep to its spelling. */
export function contractsByColumn(site: Site, page: string, name: ObjectName): Map<string, string> {
  const links = new Map<string, string[]>();
  for (const { contract, object } of site.demands(name)) {
    const shown = link(codeSpan(contract.name, "cell"), relativePath(page, contractPath(site, contract)));
    for (const column of new Set(object.columns.map((one) => one.name.toLowerCase()))) {
      links.set(column, [...(links.get(column) ?? []), shown]);
    }
  }
  return new Map([...links].map(([column, list]) => [column, list.join(", ")]));
}

function useRows(site: Site, page: string, uses: readonly Use[]): UseRow[] {
  return uses.map(({ name, columns }) => ({
    object: objectLink(site, page, name),
    type: site.target(name)?.type ?? "",
    columns: columnList(columns),
  }));
}
