/**
 * What pages of large schemas cost: 10,000 tables against 1,000, in ratios, and what one change to a table writes.
 *
 *     npm run bench:large
 *
 * Each size is a process of its own, three times, in turn.
 */
import { spawnSync } from "node:child_process";
import { subjectAreas } from "../src/areas/areas.ts";
import { builtInTemplates } from "../src/generated/templates.ts";
import type { NavigationEntry, Pages, SiteFile } from "../src/model/page.ts";
import { layout } from "../src/model/page.ts";
import type { Column, ForeignKey, Schema, Table } from "../src/model/schema.ts";
import type { Files } from "../src/ports.ts";
import { propose } from "../src/publish/propose.ts";
import { render } from "../src/render/render.ts";
import { siteFile } from "../src/render/site-file.ts";
import { serializeSnapshot } from "../src/snapshot/serialize.ts";
import { largeSchema } from "../__tests__/support/large-schema.ts";

const rounds = 3;
const sizes = [1000, 10_000];

interface Result {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly pages: number;
  /** The largest page, in bytes, and its path. */
  readonly largest: readonly [number, string];
  readonly navigation: number;
  /** Files written after a change to one table, by what changed. */
  readonly rewritten: Readonly<Record<string, number>>;
}

function site(schema: Schema): { readonly pages: Pages; readonly file: SiteFile } {
  const templates = builtInTemplates;
  const { areas } = subjectAreas(schema);
  const pages = render({ schema, contracts: [], report: { violations: [] }, templates, areas, links: true });
  const file = siteFile({ path: "mkdocs.yml", write: true, docs: "docs", schema, pages: pages.keys(), templates });
  return { pages: new Map([...pages, [layout.snapshot, serializeSnapshot(schema)]]), file };
}

function written(schema: Schema, existing: Files = new Map()): Files {
  const { pages, file } = site(schema);
  return propose({ pages, existing, docs: "docs", today: "2026-01-01", site: file }).write;
}

function changed(schema: Schema, change: (table: Table) => Partial<Table>): Schema {
  const [table] = schema.tables.slice(schema.tables.length / 2);
  return { ...schema, tables: schema.tables.map((each) => (each === table ? { ...each, ...change(each) } : each)) };
}

function measure(size: number): Result {
  const schema = largeSchema(size);
  const start = performance.now();
  const files = written(schema);
  const milliseconds = performance.now() - start;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const pages = [...files].filter(([path]) => path.endsWith(".md"));
  const sized = pages.map(([path, text]) => [Buffer.byteLength(text), path] as const);
  const column: Column = { name: "Added", type: "int", nullable: true };
  const key = ({ schema: of }: Table): ForeignKey => ({
    columns: ["Added"],
    references: { schema: of, name: schema.tables.find((each) => each.schema === of)?.name ?? "", columns: ["Id"] },
  });
  return {
    milliseconds,
    megabytes,
    pages: pages.length,
    largest: sized.reduce((a, b) => (b[0] > a[0] ? b : a)),
    navigation: entries(site(schema).file.navigation),
    rewritten: {
      nothing: written(schema, files).size,
      "a column's description": written(
        changed(schema, ({ columns }) => ({ columns: columns.map((each, i) => (i === 5 ? { ...each, description: "Other." } : each)) })),
        files,
      ).size,
      "a column more": written(
        changed(schema, ({ columns }) => ({ columns: [...columns, column] })),
        files,
      ).size,
      "a foreign key more": written(
        changed(schema, (table) => ({ columns: [...table.columns, column], foreignKeys: [...table.foreignKeys, key(table)] })),
        files,
      ).size,
    },
  };
}

function entries(navigation: readonly NavigationEntry[]): number {
  return navigation.reduce((sum, entry) => sum + 1 + ("entries" in entry ? entries(entry.entries) : 0), 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const [, , only] = process.argv;
if (only !== undefined) {
  console.log(JSON.stringify(measure(Number(only))));
} else {
  const results = new Map<number, Result[]>(sizes.map((size) => [size, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [size, found] of results) {
      const run = spawnSync(process.execPath, [import.meta.filename, String(size)], { encoding: "utf8" });
      if (run.status !== 0) throw new Error(run.stderr);
      found.push(JSON.parse(run.stdout) as Result);
    }
  }
  for (const [size, found] of results) {
    const [one] = found;
    if (one === undefined) continue;
    const { pages, largest, navigation, rewritten } = one;
    console.log(
      `${size} tables: ${median(found.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms, peak ${median(found.map(({ megabytes }) => megabytes)).toFixed(0)} MB, ` +
        `${pages} pages, the largest ${(largest[0] / 1024).toFixed(0)} KB (${largest[1]}), ${navigation} entries in the navigation`,
    );
    for (const [what, count] of Object.entries(rewritten)) console.log(`  ${what}: ${count} files written`);
  }
  const [small, large] = sizes.map((size) => median(results.get(size)?.map(({ milliseconds }) => milliseconds) ?? []));
  console.log(`ratio of time: ${((large ?? 0) / (small ?? 1)).toFixed(1)}`);
}
