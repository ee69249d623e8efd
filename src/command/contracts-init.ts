import { contractText } from "../draft/contract-text.ts";
import { contractId, objectDraft, objectNamed } from "../draft/from-schema.ts";
import { printName } from "../model/name.ts";
import type { Invocation } from "./arguments.ts";
import { knownSchema, writeDrafts } from "./drafts.ts";
import { clean } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** `schema-sync contracts init OBJECT…`: one contract that demands the objects as they are. */
export async function contractsInit({ options: args, positionals }: Invocation<"contracts init">, terminal: Terminal): Promise<number> {
  const { schema, paths, root } = await knownSchema(args, terminal);
  const objects = positionals.map((text) => objectNamed(schema, text));
  const [first] = objects;
  const name = first?.name ?? "";
  const id = args.id ?? contractId(name);
  const text = contractText({
    id,
    name: args.id ?? name,
    role: "both",
    notes: [
      `Drafted from the schema of ${objects.map(printName).join(", ")}. Leave out what nobody relies on, and say whom and what it hurts.`,
    ],
    objects: objects.flatMap((object) => objectDraft(schema, object) ?? []),
  });
  if (args.print === true) terminal.stdout.write(text);
  else await writeDrafts([{ id, text }], { root, folder: paths.contracts, refuse: true }, terminal);
  return clean;
}
