/**
 * A job summary may hold 1 MiB a step, and a larger one is dropped whole
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits).
 * Some of it is left for what other code of the step may add.
 */
const summaryBytes = 1_000_000;

/** The text, or as many of its lines as fit, and a line that says how many findings do not. @param limit in bytes, 500 at least */
export function cutSummary(text: string, limit: number = summaryBytes): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const lines = text.split("\n");
  const room = limit - 300;
  let bytes = 0;
  const kept = lines.findIndex((line) => {
    bytes += Buffer.byteLength(line) + 1;
    return bytes > room;
  });
  const open = balance(lines.slice(0, kept));
  const [all, missing] = [lines, lines.slice(kept)].map((some) => some.filter((line) => finding.test(line)).length);
  return `${lines.slice(0, kept).join("\n")}\n${"\n</details>".repeat(open)}\n\n**Cut here**, since GitHub takes no longer summary: ${missing} of ${all} findings and notes not shown. The file that the output \`report\` names has them all, as JSON.\n`;
}

/** An item of a list, or the row of a contract: what people count. */
const finding = /^(- |\| (🔴|🟠|🔵) `)/u;

/** How many folded parts the cut leaves open. */
function balance(lines: readonly string[]): number {
  const text = lines.join("\n");
  return Math.max(0, text.split("<details").length - text.split("</details>").length);
}
