const delimiter = /^\| ?:?-+:? ?(?:\| ?:?-+:? ?)*\|$/;
const fence = /^ {0,3}(`{3,})/;

/**
 * Leaves out of every table the columns in which no row has a value: a table without a single included column needs no
 * "Included". Templates can thus name all that there may be. Fenced code is left alone.
 */
export function dropEmptyColumns(page: string): string {
  const lines = page.split("\n");
  const kept: string[] = [];
  let open = "";
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const ticks = line.includes("```") ? (fence.exec(line)?.[1] ?? "") : "";
    if (open === "") open = ticks;
    else if (ticks.startsWith(open) && /^[ `]*$/.test(line)) open = "";
    if (open !== "" || !line.startsWith("|") || !delimiter.test(lines[i + 1] ?? "")) {
      kept.push(line);
      continue;
    }
    const rows = [line];
    while (lines[i + 1]?.startsWith("|") === true) rows.push(lines[++i] ?? "");
    kept.push(...compact(rows));
  }
  return kept.join("\n");
}

/** `rows`: the header, the delimiter row, and the table's body. */
function compact(rows: readonly string[]): readonly string[] {
  if (rows.length < 3 || !rows.some((row) => row.includes("|  |"))) return rows;
  const cells = rows.map(cellsOf);
  const [header = [], , ...body] = cells;
  const used = header.map((_, column) => body.some((row) => (row[column] ?? "").trim() !== ""));
  if (used.every(Boolean) || !used.some(Boolean)) return rows;
  return cells.map((row) => `|${row.filter((_, column) => used[column] !== false).join("|")}|`);
}

/** With their white space, so that they go back as they were. */
function cellsOf(row: string): string[] {
  const cells = row.includes("\\|") ? row.split(/(?<!\\)\|/) : row.split("|");
  // What is before the first | and after the last is nothing.
  return cells.slice(1, -1);
}
