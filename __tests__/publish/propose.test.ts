import { describe, expect, test } from "vitest";
import { builtInTemplates } from "../../src/generated/templates.ts";
import { layout } from "../../src/model/page.ts";
import { emptySchema } from "../../src/model/schema.ts";
import type { Schema, Table } from "../../src/model/schema.ts";
import type { Files, Proposal } from "../../src/ports.ts";
import { propose } from "../../src/publish/propose.ts";
import { render } from "../../src/render/render.ts";
import { canonicalSchema, serializeSnapshot } from "../../src/snapshot/serialize.ts";
import { hostileTexts } from "../support/hostile.ts";
import { fc } from "../support/property.ts";
import { emptyReport } from "../support/report.ts";
import { anySchema } from "../support/schema-arbitrary.ts";

const path = "docs/schemas/tables/dbo.Orders.md";

function tableOf(name: string, more: Partial<Table> = {}): Table {
  const column = { name: "Id", type: "int", nullable: false };
  return { schema: "dbo", name, columns: [column], uniqueConstraints: [], foreignKeys: [], checks: [], indexes: [], triggers: [], ...more };
}

const orders: Schema = { ...emptySchema, tables: [tableOf("Orders")] };
const keyed: Schema = { ...emptySchema, tables: [tableOf("Orders", { primaryKey: { columns: [{ name: "Id" }] } })] };

function proposeFor(
  schema: Schema,
  existing: Files = new Map(),
  today = "2026-01-01",
  templates = builtInTemplates as Record<string, string>,
): Proposal {
  const pages = render({ schema, contracts: [], report: emptyReport, templates });
  return propose({ pages: new Map([...pages, [layout.snapshot, serializeSnapshot(schema)]]), existing, docs: "docs", today });
}

/** The repository after a proposal. */
function after(existing: Files, { write, remove }: Proposal): Files {
  const files = new Map([...existing, ...write]);
  for (const file of remove) files.delete(file);
  return files;
}

function sync(schema: Schema, existing: Files = new Map(), today = "2026-01-01"): Files {
  return after(existing, proposeFor(schema, existing, today));
}

function edited(files: Files, edit: (text: string) => string, file = path): Files {
  const text = files.get(file);
  if (text === undefined) throw new Error(`${file} is not there`);
  const next = edit(text);
  expect(next).not.toBe(text);
  return new Map(files).set(file, next);
}

const nothing = { write: new Map(), remove: [], diagnostics: [] };

test("the first proposal writes the site and the snapshot, the second nothing", () => {
  const first = proposeFor(orders);
  expect([...first.write.keys()]).toEqual([
    "docs/etl/contracts.md",
    "docs/health.md",
    "docs/index.md",
    "docs/schemas/changelog.md",
    "docs/schemas/database.md",
    "docs/schemas/dictionary.md",
    "docs/schemas/downloads/columns.csv",
    "docs/schemas/downloads/columns.json",
    "docs/schemas/findings.md",
    "docs/schemas/schema.json",
    path,
  ]);
  expect(proposeFor(orders, first.write, "2026-02-02")).toMatchObject(nothing);
});

test("whatever the schema, proposing twice writes nothing the second time", () => {
  fc.assert(
    fc.property(anySchema.map(canonicalSchema), (schema) => {
      expect(proposeFor(schema, sync(schema), "2026-02-02")).toMatchObject(nothing);
    }),
    { numRuns: 50 },
  );
});

test("pages without text of people's depend on the schema alone, not on what was there", () => {
  fc.assert(
    fc.property(anySchema.map(canonicalSchema), anySchema.map(canonicalSchema), (before, schema) => {
      expect(new Map([...sync(schema, sync(before))].sort())).toEqual(new Map([...sync(schema)].sort()));
    }),
    { numRuns: 50 },
  );
});

describe("the footer's day", () => {
  test("stays while the page stays, also one that people wrote in", () => {
    const files = edited(sync(orders), (text) => text.replace("<!-- schema-sync:begin footer", "Ask finance on 2020-02-02.\n\n$&"));
    expect(proposeFor(orders, files, "2026-02-02")).toMatchObject(nothing);
  });

  test("is that of the page's last change", () => {
    const files = sync(keyed, sync(orders), "2026-02-02");
    expect(files.get(path)).toContain("*Last updated: 2026-02-02 UTC*");
    expect(files.get("docs/index.md")).toContain("*Last updated: 2026-01-01 UTC*");
  });

  test("is kept for a template that words it otherwise", () => {
    const templates = {
      ...builtInTemplates,
      footer: "<!-- schema-sync:begin footer -->\nStand {{lastUpdated}} ({{lastUpdated}})\n<!-- schema-sync:end footer -->\n",
    };
    const first = proposeFor(orders, new Map(), "2026-01-01", templates);
    expect(first.write.get(path)).toContain("Stand 2026-01-01 (2026-01-01)");
    expect(
      proposeFor(
        orders,
        edited(first.write, (text) => `${text}\nmine\n`),
        "2026-02-02",
        templates,
      ),
    ).toMatchObject(nothing);
  });
});

describe("text that people wrote", () => {
  const note = "## Runbook\n\nAsk finance.\n";

  test.each([
    ["before the first block", (text: string) => `---\ntitle: Orders\n---\n\n${note}\n${text}`],
    ["between blocks", (text: string) => text.replace("<!-- schema-sync:begin columns -->", `${note}\n$&`)],
    ["right after a block", (text: string) => text.replace("<!-- schema-sync:end columns -->\n", `$&${note}`)],
    ["after the last block", (text: string) => `${text}\n${note}`],
    ["after the last block, without a line end", (text: string) => `${text}\n${note.trimEnd()}`],
  ])("%s survives every change", (_, edit) => {
    const files = edited(sync(orders), edit);
    expect(proposeFor(orders, files, "2026-02-02")).toMatchObject(nothing);
    const changed = sync(keyed, files, "2026-02-02");
    expect(changed.get(path)).toContain(note.trimEnd());
    expect(changed.get(path)).toContain("## Keys");
    // And back again: what was there before, but for the day.
    expect(sync(orders, changed, "2026-01-01").get(path)?.trimEnd()).toBe(files.get(path)?.trimEnd());
  });

  test("stays after its block, and moves up when the block goes", () => {
    const files = edited(sync(keyed), (text) => text.replace("<!-- schema-sync:end keys -->\n", `$&\n${note}`));
    const without = sync(orders, files).get(path) ?? "";
    expect(without.indexOf(note)).toBeGreaterThan(without.indexOf("end columns"));
    expect(without.indexOf(note)).toBeLessThan(without.indexOf("begin footer"));
  });

  test("inside a block does not", () => {
    const files = edited(sync(orders), (text) => text.replace("| `Id` |", "| `Mine` |"));
    expect(sync(orders, files, "2026-02-02").get(path)).toBe(sync(orders, new Map(), "2026-02-02").get(path));
  });

  test("survives anything", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostileTexts), { maxLength: 4 }), fc.nat(9), fc.boolean(), (lines, at, crlf) => {
        const own = lines.filter((line) => line.trim() !== "" && !line.startsWith("<!-- schema-sync:")).map((line) => line.toWellFormed());
        const pieces = (sync(orders).get(path) ?? "").split(/(?<=-->\n)(?=\n<!-- schema-sync:begin)/);
        pieces.splice(at % (pieces.length + 1), 0, ...own.map((line) => `${line}\n`));
        const text = pieces.join("").replaceAll("\n", crlf ? "\r\n" : "\n");
        const files = new Map(sync(orders)).set(path, text);
        expect(proposeFor(orders, files, "2026-02-02")).toMatchObject(nothing);
        const changed = sync(keyed, files).get(path) ?? "";
        for (const line of own) expect(changed).toContain(line);
        if (crlf) expect(changed.replaceAll("\r\n", "")).not.toContain("\n");
      }),
      { numRuns: 200 },
    );
  });

  test("of a template belongs to people from its first writing", () => {
    const templates = {
      ...builtInTemplates,
      table: `{{> indexes}}\n<!-- schema-sync:begin a -->\n{{title}}\n<!-- schema-sync:end a -->\n\nWrite here.\n`,
    };
    const first = proposeFor(orders, new Map(), "2026-01-01", templates).write;
    expect(first.get(path)).toContain("Write here.");
    const own = edited(first, (text) => text.replace("Write here.", "Ours."));
    expect(proposeFor(orders, own, "2026-01-01", templates)).toMatchObject(nothing);
    const cleared = edited(first, (text) => text.replace("Write here.\n", ""));
    expect(after(cleared, proposeFor(orders, cleared, "2026-01-01", templates)).get(path)).not.toContain("Write here.");
  });
});

describe("a file of other bytes but the same text is left alone", () => {
  test.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["both", (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`],
  ])("%s", (_, edit) => {
    const files = new Map(
      [...sync(orders)].map(([file, text]) => [file, file.endsWith(".md") ? edit(text) : text.replaceAll("\n", "\r\n")]),
    );
    expect(proposeFor(orders, files, "2026-02-02")).toMatchObject(nothing);
    const changed = sync(keyed, files).get(path) ?? "";
    expect(changed).toBe(edit(sync(keyed).get(path) ?? ""));
  });
});

describe("markers that do not pair up", () => {
  test.each([
    [
      "no end",
      (text: string) => text.replace("<!-- schema-sync:end columns -->\n", ""),
      18,
      /begins the block example inside the block columns of line 9/,
    ],
    [
      "no beginning",
      (text: string) => text.replace("<!-- schema-sync:begin columns -->\n", ""),
      16,
      /ends the block columns, which does not begin/,
    ],
    [
      "no last end",
      (text: string) => text.replace("<!-- schema-sync:end footer -->\n", ""),
      36,
      /begins the block footer, which does not end/,
    ],
    [
      "a second block of a name",
      (text: string) => text + text.slice(text.indexOf("<!-- schema-sync:begin footer")),
      44,
      /begins a second block footer/,
    ],
    ["a wrong end", (text: string) => text.replace("end columns", "end keys"), 17, /ends the block keys inside the block columns/],
    ["a misspelt marker", (text: string) => `${text}\n<!-- schema-sync:footer -->\n`, 45, /is not a marker/],
  ])("%s: the file stays as it is, and somebody is told", (_, edit, line, problem) => {
    const files = edited(sync(orders), edit);
    const proposal = proposeFor(keyed, files);
    expect(proposal.write.has(path)).toBe(false);
    expect(proposal.remove).toEqual([]);
    expect(proposal.diagnostics).toEqual([
      { severity: "warning", message: expect.stringMatching(problem) as string, at: { file: path, line } },
    ]);
    // Nor is it taken away when its object is gone.
    const gone = proposeFor(emptySchema, files);
    expect(gone.remove).toEqual([]);
    expect(gone.diagnostics).toHaveLength(1);
  });
});

describe("a file in a page's place that is not generated", () => {
  test("stays, and somebody is told how to let the page in", () => {
    const files = new Map(sync(orders)).set("docs/index.md", "# Ours\n");
    const { write, remove, diagnostics } = proposeFor(orders, files);
    expect({ write, remove }).toEqual({ write: new Map(), remove: [] });
    expect(diagnostics).toMatchObject([
      { at: { file: "docs/index.md", line: 1 }, message: expect.stringContaining("welcome, features") as string },
    ]);
  });

  test("may give the page a place in itself", () => {
    const files = new Map(sync(orders)).set(
      "docs/index.md",
      "# Ours\n\n<!-- schema-sync:begin welcome -->\n<!-- schema-sync:end welcome -->\n",
    );
    const index = sync(orders, files).get("docs/index.md");
    expect(index).toMatch(/^# Ours\n\n<!-- schema-sync:begin welcome -->\n\n# Database Documentation/);
  });

  test("is overwritten where it is empty", () => {
    const files = new Map(sync(orders)).set("docs/index.md", " \n");
    expect(sync(orders, files)).toEqual(sync(orders));
  });
});

describe("a page of a dropped object", () => {
  test("goes", () => {
    expect(proposeFor(emptySchema, sync(orders))).toMatchObject({ remove: [path], diagnostics: [] });
  });

  test("stays where people wrote in it, with a notice, once", () => {
    const files = edited(sync(orders), (text) => text.replace("<!-- schema-sync:begin footer", "Ask finance.\n\n$&"));
    const proposal = proposeFor(emptySchema, files);
    expect(proposal.remove).toEqual([]);
    expect(proposal.write.get(path)).toBe(
      "<!-- schema-sync:begin summary -->\n\n# dbo.Orders\n\n> This object is gone from the database. The page stays for what people wrote in it.\n\n" +
        "<!-- schema-sync:end summary -->\n\nAsk finance.\n\n",
    );
    expect(proposal.diagnostics).toMatchObject([{ severity: "warning", at: { file: path, line: 1 } }]);
    const gone = after(files, proposal);
    expect(proposeFor(emptySchema, gone)).toMatchObject(nothing);
    const back = sync(orders, gone).get(path) ?? "";
    expect(back).toContain("Ask finance.");
    expect(back).not.toContain("is gone");
  });

  test("is never one that this tool did not generate", () => {
    const files = new Map(sync(orders)).set("docs/schemas/tables/dbo.Notes.md", "# Notes\n").set("docs/schemas/tables/logo.png", "");
    expect(proposeFor(orders, files)).toMatchObject(nothing);
  });
});

test("a page whose object's name changed its case moves, with what people wrote", () => {
  const files = edited(sync(orders), (text) => `${text}\nAsk finance.\n`);
  const proposal = proposeFor({ ...emptySchema, tables: [tableOf("ORDERS")] }, files);
  expect(proposal.remove).toEqual([path]);
  expect(proposal.write.get("docs/schemas/tables/dbo.ORDERS.md")).toContain("Ask finance.");
});

test("a page whose template has no blocks is one block", () => {
  const templates = { ...builtInTemplates, table: "# {{title}}\n" };
  const { write } = proposeFor(orders, new Map(), "2026-01-01", templates);
  expect(write.get(path)).toBe("<!-- schema-sync:begin page -->\n\n# dbo.Orders\n\n<!-- schema-sync:end page -->\n");
  expect(proposeFor(orders, write, "2026-02-02", templates)).toMatchObject(nothing);
});

test("a template whose blocks do not pair up is refused", () => {
  const templates = { ...builtInTemplates, table: "<!-- schema-sync:begin a -->\n# {{title}}\n" };
  expect(() => proposeFor(orders, new Map(), "2026-01-01", templates)).toThrow(
    /dbo\.Orders\.md makes a page whose line 1 begins the block a/,
  );
});

test.each([".", ""])("the docs folder may be the repository itself: %j", (docs) => {
  const pages = render({ schema: orders, contracts: [], report: emptyReport, templates: builtInTemplates });
  const { write } = propose({ pages: new Map([...pages, [layout.snapshot, "{}\n"]]), existing: new Map(), docs, today: "2026-01-01" });
  expect([...write.keys()]).toContain("schemas/tables/dbo.Orders.md");
});
