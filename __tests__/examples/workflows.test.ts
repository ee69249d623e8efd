import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { languageService } from "../support/language-service.ts";

/** What an action.yml says of its inputs, as far as a workflow that uses it can be wrong about them. */
interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>>;
}

const root = new URL("../../", import.meta.url);
const own = "schema-sync/schema-sync-agent@v0";

/**
 * The actions of others that our workflows use, with those of their inputs that we may want; `!` marks one that has to be given.
 * From the action.yml of that major version.
 */
const others: Readonly<Record<string, string>> = {
  "actions/checkout@v7": "repository ref path fetch-depth persist-credentials",
  "actions/setup-node@v6": "node-version node-version-file cache",
  "actions/setup-python@v7": "python-version python-version-file cache",
  "actions/upload-artifact@v7": "name path! if-no-files-found retention-days overwrite",
  "actions/download-artifact@v8": "name path pattern merge-multiple",
  "actions/upload-pages-artifact@v5": "name path! retention-days",
  "actions/deploy-pages@v5": "token timeout preview",
  "azure/login@v3": "client-id tenant-id subscription-id allow-no-subscriptions",
};

function read(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

function metadataOf(action: string): Metadata | undefined {
  if (action === own) return parse(read("action.yml")) as Metadata;
  const inputs = others[action]?.split(" ").map((input) => {
    const name = input.replace("!", "");
    return [name, { description: name, required: name !== input }] as const;
  });
  return inputs === undefined ? undefined : { name: action, description: action, inputs: Object.fromEntries(inputs) };
}

const { validate } = await languageService();

/** What GitHub's own language service finds wrong: keys, types, expressions, and inputs of the actions that are used. */
async function complaints(path: string, text: string): Promise<string[]> {
  // What was parsed once is remembered by address: another text has another one.
  const address = new URL(path, `file:///${createHash("sha256").update(text).digest("hex")}/`);
  const file = TextDocument.create(address.href, "yaml", 0, text);
  const found = await validate(file, {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name, ref }) => Promise.resolve(metadataOf(`${owner}/${name}@${ref}`)),
    },
  });
  return found.map(({ message, range }) => `${path}:${range.start.line + 1}: ${typeof message === "string" ? message : message.value}`);
}

function workflowsIn(folder: string): string[] {
  return readdirSync(fileURLToPath(new URL(folder, root)))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

const examples = workflowsIn("examples/workflows");
const workflows = [...examples, ...workflowsIn("examples/scout/.github/workflows"), ...workflowsIn(".github/workflows")];

describe("GitHub's language service", () => {
  it.each([...workflows, "action.yml"])("finds nothing wrong with %s", async (path) => {
    expect(await complaints(path, read(path))).toEqual([]);
  });

  it.each([
    ["source: schema", "sorce: schema", "Invalid action input 'sorce'"],
    ["fail-on: breaking", "fail-on: ${{ inputs.limit", "The expression is not closed"],
    ["runs-on: ubuntu-latest", "run-on: ubuntu-latest", "run-on"],
    [own, "schema-sync/schema-sync-agent@v99", "Unable to resolve action"],
  ])("would find %s written as %s", async (right, wrong, message) => {
    const text = read("examples/workflows/pull-request.yml");
    expect(text).toContain(right);
    const found = await complaints("examples/workflows/pull-request.yml", text.replace(right, wrong));
    expect(found.join("\n")).toContain(message);
  });
});

describe("the examples", () => {
  it.each(examples)("%s is short enough to copy: under 30 lines", (path) => {
    expect(read(path).trimEnd().split("\n").length).toBeLessThan(30);
  });
});
