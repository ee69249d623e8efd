import { equivalent } from "../tsql/expression.ts";
import { isName, tokenize } from "../tsql/lexer.ts";

/** Whether two expressions say the same, once the columns that the first one names have their names of after. */
export function sameExpression(before: string, after: string, renamedColumns: ReadonlyMap<string, string> = new Map()): boolean {
  const renamed = renameColumns(before, renamedColumns);
  return renamed === after || equivalent(renamed, after);
}

/** The expression with columns under their new names. A name with a bracket behind it is a function, a part before a dot no column. */
export function renameColumns(expression: string, renamedColumns: ReadonlyMap<string, string>): string {
  if (renamedColumns.size === 0) return expression;
  const tokens = tokenize(expression);
  let text = "";
  let copied = 0;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]?.key;
    const to = isName(token) && next !== "(" && next !== "." ? renamedColumns.get(token.value) : undefined;
    if (to === undefined) continue;
    text += `${expression.slice(copied, token.start)}[${to.replaceAll("]", "]]")}]`;
    copied = token.end;
  }
  return text + expression.slice(copied);
}
