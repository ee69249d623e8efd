import type { ObjectName } from "../../model/name.ts";
import { printBracketed } from "../../tsql/expression-text.ts";

export function quoteObject({ schema, name }: ObjectName): string {
  return `${printBracketed(schema)}.${printBracketed(name)}`;
}

/** A literal that no character of the text can end: a quote is the only one that means anything in it. */
export function quoteText(text: string): string {
  return `N'${text.replaceAll("'", "''")}'`;
}
