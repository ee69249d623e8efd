import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scout } from "../../../scripts/examples.ts";
import type { DdlEvent } from "../../../src/model/ddl-event.ts";
import type { Schema } from "../../../src/model/schema.ts";
import { openSource } from "../../../src/source/open.ts";
import { eventData } from "./event-data.ts";
import { logRows, record } from "./recorder.ts";

/** What the Scout sample's log has of last night's change. */
export const storyEvents = (
  JSON.parse(readFileSync(join(scout, "story", "ddl-log.json"), "utf8")) as { readonly events: readonly DdlEvent[] }
).events;

/** The same as rows of the log: what EVENTDATA() gave the trigger, recorded by the trigger's own statements. */
export function storyRows(): ReturnType<typeof logRows> {
  const recorded = storyEvents.flatMap(({ event, object, target, newName, statement = "", login = "", host = "", application = "", at }) =>
    record(
      eventData({
        event,
        ...(object?.schema === undefined ? {} : { schema: object.schema }),
        ...(object === undefined ? {} : { object: object.name, type: object.type }),
        ...(target === undefined ? {} : { target: [target.name, target.type] as const }),
        ...(newName === undefined ? {} : { more: `<NewObjectName>${newName}</NewObjectName>` }),
        statement,
      }),
      { login, host, application, at },
    ),
  );
  return logRows(recorded, storyEvents[0]?.id);
}

/** The sample as its scripts make it, before last night's change and after it. */
export async function storySchemas(): Promise<{ readonly before: Schema; readonly after: Schema }> {
  const schemaOf = async (source: string): Promise<Schema> => (await (await openSource(source, { cwd: scout })).read()).schema;
  return { before: await schemaOf("schema"), after: await schemaOf("{schema,story}/**/*.sql") };
}
