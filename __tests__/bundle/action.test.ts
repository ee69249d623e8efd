import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, runAction } from "../support/bundle.ts";

const orders = "CREATE TABLE dbo.Orders (\n  Id int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,\n  Total money NOT NULL\n);\n";
const contract = `apiVersion: v3.1.0
kind: DataContract
id: revenue
version: 1.0.0
status: active
team: { name: analytics }
customProperties:
  - property: harm
    value: The revenue report stays empty.
schema:
  - name: Orders
    physicalName: dbo.Orders
    properties:
      - name: Total
        physicalType: money
        required: true
`;

function synced(): string {
  const workspace = folder({ "db/schema/orders.sql": orders, "db/contracts/revenue.odcs.yaml": contract });
  const run = runAction({ source: "schema", mode: "sync", "working-directory": "db" }, workspace);
  expect(run.status, run.stdout).toBe(0);
  return workspace;
}

describe("the action in its own process", () => {
  it("writes snapshot and pages on a first sync, and nothing on a second", () => {
    const workspace = folder({ "db/schema/orders.sql": orders });
    const inputs = { source: "schema", mode: "sync", "working-directory": "db" };
    const first = runAction(inputs, workspace);
    expect(first).toMatchObject({ status: 0, outputs: { drift: "true", changes: "0", breaking: "0", violations: "0" } });
    expect(existsSync(join(workspace, "db/docs/schemas/schema.json"))).toBe(true);
    expect(existsSync(join(workspace, "db/docs/index.md"))).toBe(true);
    expect(runAction(inputs, workspace)).toMatchObject({ status: 0, outputs: { drift: "false" } });
  });

  it("passes a clean check, with a summary and no annotation", () => {
    const workspace = synced();
    const run = runAction({ source: "schema", mode: "check", "working-directory": "db" }, workspace);
    expect(run.status, run.stdout).toBe(0);
    expect(run.outputs).toMatchObject({ drift: "false", changes: "0", breaking: "0", violations: "0" });
    expect(run.summary).toContain("No change");
    expect(run.stdout).not.toMatch(/^::(error|warning)/m);
  });

  it("fails on a breaking change: outputs, summary, annotations on the lines, exit status 1", () => {
    const workspace = synced();
    const changed = folder({ "schema/orders.sql": orders.replace(",\n  Total money NOT NULL", "") });
    const run = runAction({ source: join(changed, "schema"), mode: "check", "working-directory": "db" }, workspace);
    expect(run.status, run.stdout).toBe(1);
    expect(run.outputs).toMatchObject({ drift: "true", changes: "1", breaking: "1", violations: "1" });
    expect(run.summary).toContain("column-removed");
    expect(run.summary).toContain("The revenue report stays empty.");
    expect(run.stdout).toMatch(/^::error title=Contract revenue%3A missing-column,file=db\/contracts\/revenue\.odcs\.yaml,line=14/m);
    expect(run.stdout).toMatch(/^::error title=dbo\.Orders%3A column-removed,file=/m);
    const report = JSON.parse(readFileSync(run.outputs["report"] ?? "", "utf8")) as { summary: unknown };
    expect(report.summary).toEqual({ changes: 1, breaking: 1, risky: 0, safe: 0, violations: 1 });
    expect(
      runAction({ source: join(changed, "schema"), mode: "check", "working-directory": "db", "fail-on": "never" }, workspace).status,
    ).toBe(0);
  });

  it.each([
    [{ source: "nowhere", mode: "check" }, "nowhere"],
    [{ source: "schema", mode: "chekc" }, "mode"],
    [{ source: "schema", sorce: "x" }, "Unknown input"],
    [{ mode: "check" }, "No source is named"],
  ])("fails with 2, no output, and says why: %j", (inputs, message) => {
    const workspace = folder({ "schema/orders.sql": orders });
    const run = runAction(inputs, workspace);
    expect(run.status).toBe(2);
    expect(run.stdout).toMatch(/^::error /m);
    expect(run.stdout).toContain(message);
    expect(run.outputs).toEqual({});
    expect(readdirSync(workspace)).toEqual(["schema"]);
  });
});
