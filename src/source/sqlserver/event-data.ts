/** What EVENTDATA() says of an event beyond what logs keep in columns of their own; undefined where it says nothing of it. */
export interface EventData {
  readonly event?: string;
  readonly at?: string;
  readonly login?: string;
  readonly schema?: string;
  readonly object?: string;
  readonly type?: string;
  readonly target?: string;
  readonly targetType?: string;
  readonly newName?: string;
  readonly statement?: string;
}

/** https://learn.microsoft.com/sql/t-sql/functions/eventdata-transact-sql and the elements of each event class that name things. */
const elements: Readonly<Record<keyof EventData, string>> = {
  event: "EventType",
  at: "PostTime",
  login: "LoginName",
  schema: "SchemaName",
  object: "ObjectName",
  type: "ObjectType",
  target: "TargetObjectName",
  targetType: "TargetObjectType",
  newName: "NewObjectName",
  statement: "CommandText",
};

/**
 * Reads an EVENT_INSTANCE. SQL Server writes it itself, flat and without a prologue, so that each element is found by its name; anything
 * else that people keep in such a column gives nothing.
 */
export function readEventData(xml: string): EventData {
  const found: Partial<Record<keyof EventData, string>> = {};
  for (const [key, element] of Object.entries(elements) as [keyof EventData, string][]) {
    const [, text] = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml) ?? [];
    if (text !== undefined && text !== "") found[key] = unescape(text);
  }
  return found;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (written, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? written;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
