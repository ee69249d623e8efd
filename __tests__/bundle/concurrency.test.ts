import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stage } from "../support/github/action.ts";
import type { Stage } from "../support/github/action.ts";
import { interleave } from "../support/github/schedule.ts";
import { workflowToken } from "../support/github/server.ts";
import { slow } from "../support/slow.ts";

/**
 * The order of two runs' requests, decided by a seed. Two processes an order take their time, so that the suite has a sample: one
 * interruption midway, two interruptions, and a coin for each request. All of them: `npm run test:slow`.
 */
const orders = slow ? Array.from({ length: 100 }, (_, seed) => seed) : [13, 61, 88];

const clients = ["ghs_first-run", "ghs_second-run"] as const;
const nightly = { name: "schedule" };
const table = (columns: string): string => `CREATE TABLE dbo.Orders (Id int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY${columns});\n`;

let on: Stage;
beforeEach(async () => {
  on = await stage();
  on.github.control.secondaryLimit = false;
  for (const client of clients) on.github.addToken(client, { ...workflowToken, hourly: Infinity });
});
afterEach(() => on.close());

/** The docs that a sync of a checkout with this schema proposes, by a run that writes them there. */
async function docsFor(schema: string): Promise<Record<string, string>> {
  const name = `alone-${Object.keys(docsBySchema).length}`;
  const run = await on.step(await checkoutWith(schema), { source: "schema", name }, nightly);
  expect(run.status, run.stdout).toBe(0);
  return (docsBySchema[schema] = Object.fromEntries(await on.github.files(`schema-sync/${name}`)));
}
const docsBySchema: Record<string, Record<string, string>> = {};

async function checkoutWith(schema: string): Promise<string> {
  const workspace = await on.checkout();
  writeFileSync(join(workspace, "schema/orders.sql"), schema);
  return workspace;
}

describe("two runs of the built action at once", () => {
  it(
    `leave one correct state in each of ${orders.length} orders of their requests`,
    async () => {
      const { github, step } = on;
      await github.push("main", { "README.md": "Read me\n", "schema/orders.sql": table("") });
      // Each pair finds what the pair before it left, and wants something else.
      const wishes = [
        [table(", A int NULL"), table(", A int NULL, B int NULL")],
        [table(", C int NULL"), table(", C int NULL, D int NULL")],
      ] as const;
      const workspaces = new Map<string, string>();
      const wanted = new Map<string, Record<string, string>>();
      for (const schema of wishes.flat()) {
        workspaces.set(schema, await checkoutWith(schema));
        wanted.set(schema, await docsFor(schema));
      }
      const main = github.head("main");
      const winners = new Set<string>();
      for (const [i, seed] of orders.entries()) {
        const pair = wishes[i % 2] ?? wishes[0];
        const schedule = interleave(seed, clients);
        github.control.schedule = schedule;
        const runs = await Promise.all(
          clients.map(async (token, client) => {
            const run = await step(workspaces.get(pair[client] ?? "") ?? "", { source: "schema", token }, nightly);
            schedule.done(token);
            return run;
          }),
        );
        github.control.schedule = undefined;
        for (const run of runs) expect(run.status, `order ${seed}: ${run.stdout}`).toBe(0);

        const held = JSON.stringify(Object.fromEntries(await github.files("schema-sync/warehouse")));
        const winner = pair.find((schema) => JSON.stringify(wanted.get(schema)) === held);
        expect(winner, `order ${seed}`).toBeDefined();
        winners.add(winner ?? "");
        const head = await github.state.git.commit(github.head("schema-sync/warehouse") ?? "");
        expect(head?.parents, `order ${seed}`).toEqual([main]);
        expect(github.head("main")).toBe(main);
        const open = github.state.issues.filter(({ state, pull }) => state === "open" && pull?.head === "schema-sync/warehouse");
        expect(open, `order ${seed}`).toHaveLength(1);
        // A third run, of whoever came last, has nothing left to do.
        if (i % 5 === 0) {
          const from = github.log.length;
          const third = await step(workspaces.get(winner ?? "") ?? "", { source: "schema" }, nightly);
          expect(third.outputs, third.stdout).toMatchObject({ "pull-request-operation": "none" });
          expect(on.writesSince(from)).toEqual([]);
        }
      }
      expect(github.state.git.fsck()).toBe("");
      // An order that always lets the same one win would be no interleaving.
      if (slow) expect(winners.size).toBe(4);
    },
    slow ? 900_000 : 60_000,
  );
});
