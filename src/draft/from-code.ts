import { printName } from "../model/name.ts";
import type { ObjectName } from "../model/name.ts";
import type { Place } from "../model/place.ts";
import type { Schema } from "../model/schema.ts";
import type { ContractDraft, ObjectDraft } from "./contract-text.ts";
import { contractId, objectDraft } from "./from-schema.ts";

/** What a program was seen to do: shape of `src/infer`'s. */
export interface SeenConsumer {
  readonly name: string;
  readonly connection?: string;
  readonly uses: readonly {
    readonly access: "reads" | "writes" | "runs";
    readonly object: ObjectName;
    readonly columns: readonly string[];
    readonly every?: true;
    readonly at: Place;
  }[];
}

/** A contract for what one program reads and writes, with the places where that was seen. What it runs is noted: no contract demands it. */
export function draftFor({ name, connection, uses }: SeenConsumer, schema: Schema | undefined): ContractDraft {
  const data = uses.filter(({ access }) => access !== "runs");
  const runs = uses.filter(({ access }) => access === "runs");
  const objects = new Map<string, SeenConsumer["uses"][number][]>();
  for (const use of data) {
    const key = printName(use.object);
    objects.set(key, [...(objects.get(key) ?? []), use]);
  }
  const [reads, writes] = [data.some(({ access }) => access === "reads"), data.some(({ access }) => access === "writes")];
  const stem = name.replace(/\.(?:py|sql|dtsx)$/i, "");
  return {
    id: contractId(connection === undefined ? stem : `${stem}-${connection}`),
    name: connection === undefined ? stem : `${stem} on ${connection}`,
    consumer: name,
    role: reads && writes ? "both" : writes ? "writer" : "reader",
    notes: [
      `Drafted from what ${name} was seen to do${connection === undefined ? "" : ` through the connection ${connection}`}. Read it, and say whom and what it hurts.`,
      ...runs.map(({ object, at }) => `It also runs ${printName(object)} (${at.file}:${at.line}), which no contract demands.`),
    ],
    objects: [...objects.values()].map((seen) => objectOf(seen, schema)),
  };
}

function objectOf(seen: SeenConsumer["uses"], schema: Schema | undefined): ObjectDraft {
  const [first] = seen;
  const object = first?.object ?? { schema: "", name: "" };
  const columns = [...new Set(seen.flatMap((use) => use.columns))];
  const every = seen.some((use) => use.every === true);
  const known = schema === undefined ? undefined : objectDraft(schema, object, every ? undefined : columns);
  const places = seen.map(({ access, at }) => `${access === "reads" ? "Read" : "Written"} in ${at.file}:${at.line}.`);
  const words = [
    ...places,
    ...(every ? [known === undefined ? "Every column is used; name those that count." : "Every column is used."] : []),
    ...(schema !== undefined && known === undefined ? ["The schema has no such object."] : []),
  ];
  return { ...(known ?? { schema: object.schema, name: object.name, columns: columns.map((name) => ({ name })) }), note: words.join(" ") };
}
