/**
 * A job summary may hold 1 MiB a step, and a larger one is dropped whole
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits).
 * Some of it is left for what other code of the step may add.
 */
const summaryBytes = 1_000_000;

/** The text, or as many of its lines as fit, and a line that says how many do not. */
export function cutSummary(text: string, limit: number = summaryBytes): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const lines = text.split("\n");
  const room = limit - 200;
  let bytes = 0;
  const kept = lines.findIndex((line) => {
    bytes += Buffer.byteLength(line) + 1;
    return bytes > room;
  });
  const open = balance(lines.slice(0, kept));
  return `${lines.slice(0, kept).join("\n")}\n${"\n</details>".repeat(open)}\n\n… and ${lines.length - kept} more lines: the output \`report\` names the whole report as JSON.\n`;
}

/** How many folded parts the cut leaves open. */
function balance(lines: readonly string[]): number {
  const text = lines.join("\n");
  return Math.max(0, text.split("<details").length - text.split("</details>").length);
}
