/** A piece of a Markdown text that can be cut between its items: a table by rows, a folded part by list items. */
export interface Piece {
  readonly open: string;
  readonly items: readonly string[];
  readonly close: string;
  /** What an item is, for the count of what was cut: `change`, `contract violation`; absent for what nobody counts. */
  readonly noun?: string;
}

/** How many of what there are, and how many are shown. */
export type Cut = ReadonlyMap<string, { readonly all: number; readonly shown: number }>;

/**
 * The pieces as one text of at most `limit` UTF-16 units, cut between items so that tables and folded parts stay whole.
 * Where something is cut, what `tail` says about it ends the text.
 * @param tail at most 600 units
 */
export function fit(pieces: readonly Piece[], limit: number, tail: (cut: Cut) => string): string {
  const whole = pieces.map(printPiece).join("\n\n");
  if (whole.length + 1 <= limit) return `${whole}\n`;
  const room = limit - 600;
  const cut = new Map<string, { all: number; shown: number }>();
  const blocks: string[] = [];
  let used = 0;
  let full = false;
  for (const piece of pieces) {
    const shown = full ? [] : fitting(piece, room - used);
    // What follows a cut is cut too: a text with holes would look complete.
    if (shown.length < piece.items.length) full = true;
    if (!full || shown.length > 0) {
      const block = printPiece({ ...piece, items: shown });
      used += block.length + 2;
      blocks.push(block);
    }
    if (piece.noun === undefined) continue;
    const count = cut.get(piece.noun) ?? { all: 0, shown: 0 };
    cut.set(piece.noun, { all: count.all + piece.items.length, shown: count.shown + shown.length });
  }
  return `${blocks.join("\n\n")}\n\n${tail(cut)}\n`;
}

function fitting({ open, items, close }: Piece, room: number): readonly string[] {
  let used = open.length + close.length + 4;
  const first = items.findIndex((item) => {
    used += item.length + 1;
    return used > room;
  });
  return first < 0 ? (used <= room ? items : []) : items.slice(0, first);
}

function printPiece({ open, items, close }: Piece): string {
  return [open, items.join("\n"), close].filter((part) => part !== "").join("\n");
}
