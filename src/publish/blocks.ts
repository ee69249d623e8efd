/**
 * Generated pages are files that people may write in. What this tool writes stands in blocks,
 *
 *     <!-- schema-sync:begin columns -->
 *     …
 *     <!-- schema-sync:end columns -->
 *
 * and everything else in the file belongs to people. A marker has a line of its own and begins it.
 */

export interface Block {
  readonly name: string;
  /** With its markers, without the last line end. */
  readonly text: string;
}

/** A file as blocks and what stands between them: `gaps[i]` before `blocks[i]`, and one more after the last. */
export interface BlockFile {
  readonly blocks: readonly Block[];
  readonly gaps: readonly string[];
}

/** Markers that do not pair up, so that nobody can say where generated text ends. */
export interface Damage {
  readonly line: number;
  readonly problem: string;
}

const anyMarker = /^<!-- schema-sync:.*$/gm;
const marker = /^<!-- schema-sync:(begin|end) (\S+) -->[ \t]*\r?$/;

/** Reads a file of any line ends. */
export function parseBlocks(text: string): BlockFile | Damage {
  const blocks: Block[] = [];
  const gaps: string[] = [];
  const seen = new Set<string>();
  let open: { readonly name: string; readonly start: number } | undefined;
  let gapStart = 0;
  for (const match of text.matchAll(anyMarker)) {
    const [line] = match;
    const [, kind, name = ""] = marker.exec(line) ?? [];
    // Inside a block only its own end can follow; what merely resembles a marker there is generated text.
    if (kind === undefined && open !== undefined) continue;
    const damage = (problem: string): Damage => ({ line: lineAt(text, match.index), problem });
    if (kind === undefined) return damage("is not a marker this tool writes");
    if (kind === "begin") {
      if (open !== undefined) {
        return damage(`begins the block ${name} inside the block ${open.name} of line ${lineAt(text, open.start)}, whose end is missing`);
      }
      if (seen.has(name)) return damage(`begins a second block ${name}`);
      seen.add(name);
      open = { name, start: match.index };
      continue;
    }
    if (open?.name !== name) {
      return damage(
        open === undefined ? `ends the block ${name}, which does not begin` : `ends the block ${name} inside the block ${open.name}`,
      );
    }
    gaps.push(text.slice(gapStart, open.start));
    const end = match.index + line.trimEnd().length;
    blocks.push({ name, text: text.slice(open.start, end) });
    gapStart = afterLineEnd(text, end);
    open = undefined;
  }
  if (open !== undefined) return { line: lineAt(text, open.start), problem: `begins the block ${open.name}, which does not end` };
  gaps.push(text.slice(gapStart));
  return { blocks, gaps };
}

export function isDamage(file: BlockFile | Damage): file is Damage {
  return "problem" in file;
}

/** Whether people wrote anything outside of the blocks. */
export function hasOwnText({ gaps }: BlockFile): boolean {
  return gaps.some(isText);
}

/**
 * The fresh blocks, in their order, with the text that people wrote in the present file: what stands after a block
 * stays after it; where the block is gone, after the nearest one before it that is still there.
 *
 * What a template itself writes between blocks is a beginning for people to go on from: it comes with its block and
 * belongs to people from then on.
 */
export function mergeBlocks(present: BlockFile, fresh: BlockFile): string {
  const written = writtenAfter(present, new Set(fresh.blocks.map(({ name }) => name)));
  const known = new Set(present.blocks.map(({ name }) => name));
  const eol = lineEndOf(present);
  let text = "";
  const put = (piece: string): void => {
    // A piece that people wrote may end without a line end where it was the file's last.
    if (text !== "" && !text.endsWith("\n") && piece !== "") text += eol;
    text += piece;
  };
  put(written.get("") ?? withLineEnds(known.size === 0 ? (fresh.gaps[0] ?? "") : blank(fresh.gaps[0]), eol));
  fresh.blocks.forEach((block, i) => {
    const gap = fresh.gaps[i + 1] ?? "";
    put(withLineEnds(block.text, eol) + eol);
    put(written.get(block.name) ?? withLineEnds(known.has(block.name) ? blank(gap) : gap, eol));
  });
  return text;
}

/** What people wrote, by the block after which it is to stand; "" before the first. */
function writtenAfter({ blocks, gaps }: BlockFile, kept: ReadonlySet<string>): Map<string, string> {
  const written = new Map<string, string>();
  let anchor = "";
  gaps.forEach((gap, i) => {
    const name = blocks[i - 1]?.name;
    if (name !== undefined && kept.has(name)) anchor = name;
    if (isText(gap)) written.set(anchor, (written.get(anchor) ?? "") + gap);
  });
  return written;
}

/** A template's text that the present file no longer has was deleted by people; its empty lines are only layout. */
function blank(gap = ""): string {
  return isText(gap) ? "\n" : gap;
}

function isText(gap: string): boolean {
  return /[^\s\ufeff]/.test(gap);
}

/** `\r\n` where the file's first block ends its first line so. */
function lineEndOf({ blocks }: BlockFile): string {
  return /^[^\n]*\r\n/.test(blocks[0]?.text ?? "") ? "\r\n" : "\n";
}

function withLineEnds(text: string, eol: string): string {
  return eol === "\n" ? text : text.replaceAll("\n", eol);
}

function afterLineEnd(text: string, at: number): number {
  const next = text.indexOf("\n", at);
  return next === -1 ? text.length : next + 1;
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
