import { splitName } from "../../model/name.ts";
import type { CustomProperties } from "./custom-properties.ts";
import type { ElementFile, ServerFile } from "./file.ts";

/** What objects and columns say of themselves for people. */
export function described(element: ElementFile, custom: CustomProperties): { readonly description?: string; readonly harm?: string } {
  const harm = custom.text("harm");
  const description = element.description?.trim();
  return { ...(description === undefined || description === "" ? {} : { description }), ...(harm === undefined ? {} : { harm }) };
}

/** The schema and name of an object; undefined where its physical name, or else its name, is no name of SQL Server's. */
export function objectNameOf(element: ElementFile, defaultSchema: string): { readonly schema: string; readonly name: string } | undefined {
  const parts = splitName(element.physicalName ?? element.name);
  const name = parts?.at(-1);
  // `database.schema.name` and `server.database.schema.name` are legal; which database is read is not the contract's business.
  if (parts === undefined || parts.length > 4 || name === undefined) return undefined;
  return { schema: parts.at(-2)?.text ?? defaultSchema, name: name.text };
}

/** A column's name is one part, whatever dots it holds; only brackets around the whole of it are none of its characters. */
export function columnNameOf(element: ElementFile): string {
  const written = element.physicalName ?? element.name;
  const parts = splitName(written);
  return parts?.length === 1 && parts[0] !== undefined ? parts[0].text : written;
}

/** The schema of objects that name none: that of the contract's SQL Servers where they agree. */
export function schemaOf(servers: readonly ServerFile[] = []): string {
  const named = new Set(servers.flatMap(({ type, schema }) => (type === "sqlserver" && schema !== undefined ? [schema] : [])));
  const [only] = named;
  return only === undefined || named.size > 1 ? "dbo" : only;
}
