import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dist, folder } from "../support/bundle.ts";
import { stage } from "../support/github/action.ts";
import type { Inputs, Stage } from "../support/github/action.ts";

/*
 * What is heavy is loaded by the runs that use it: the driver is 4 MB of code, GitHub's client takes longer to load than a check of
 * scripts takes to run. `npm run bench` has the times.
 */

/** A text of each that stands in no other package. */
const heavy = { driver: "class PreloginPayload", "GitHub's client": "octokit-core.js" } as const;
type Heavy = keyof typeof heavy;

const observer = fileURLToPath(new URL("../support/loaded.js", import.meta.url));
const files = { "schema/orders.sql": "CREATE TABLE dbo.Orders (Id int NOT NULL PRIMARY KEY);\n", "schema-sync.yml": "" };

let on: Stage;
beforeAll(async () => {
  on = await stage();
  await on.github.push("main", files);
});
afterAll(() => on.close());

/** The chunk of the bundle that a heavy part is in: one, and not the entry. */
function chunkOf(part: Heavy): string {
  const chunks = readdirSync(dist).filter((name) => name.endsWith(".js") && readFileSync(join(dist, name), "utf8").includes(heavy[part]));
  expect(chunks, part).toEqual([expect.not.stringMatching(/^index\.js$/)]);
  return chunks[0] ?? "";
}

it.each<[string, Inputs, readonly Heavy[]]>([
  ["a plan", { mode: "plan" }, []],
  ["a check of scripts", { mode: "check", source: "schema", token: "" }, []],
  ["a sync of scripts to the working tree", { source: "schema", "pull-request": "false" }, []],
  ["a sync of scripts to a pull request", { source: "schema" }, ["GitHub's client"]],
  ["a check of a server", { mode: "check", server: "127.0.0.1,1", database: "d", user: "u", password: "hunter22-S3cret" }, ["driver"]],
])("%s loads of what is heavy no more than it uses", async (_name, inputs, expected) => {
  const modules = join(folder({ modules: "" }), "modules");
  const env = { LOADED_MODULES: modules, NODE_OPTIONS: `--import ${observer}` };
  await on.step(folder(files), inputs, { name: "schedule", env });
  const loaded = readFileSync(modules, "utf8");
  expect(loaded).toContain("/dist/index.js");
  expect((Object.keys(heavy) as Heavy[]).filter((part) => loaded.includes(`/dist/${chunkOf(part)}`))).toEqual(expected);
});
