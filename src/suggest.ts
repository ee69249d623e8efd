/**
 * The candidate that somebody who wrote `word` most likely meant, or undefined where none is close.
 * Case, `_`, `-` and spaces do not count; of equally close ones the first wins. A third of the letters may differ.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return nearestAmong(candidates)(word);
}

/** As `nearest`, for many words and the same candidates. */
export function nearestAmong(candidates: Iterable<string>): (word: string) => string | undefined {
  const folded = Array.from(candidates, (candidate) => ({ candidate, letters: fold(candidate) }));
  return (word) => {
    const wanted = fold(word);
    let best: string | undefined;
    // Nothing is close to a word of one or two letters but the same letters.
    let limit = Math.floor(wanted.length / 3) + 1;
    for (const { candidate, letters } of folded) {
      if (Math.abs(letters.length - wanted.length) >= limit) continue;
      const found = distance(wanted, letters, limit);
      if (found >= limit) continue;
      best = candidate;
      limit = found;
      if (limit === 0) break;
    }
    return best;
  };
}

/** `; did you mean X?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? "" : `; did you mean \`${near}\`?`;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[_\- ]/g, "");
}

/**
 * Damerau-Levenshtein distance in its optimal string alignment form: an insertion, a removal, another letter or two
 * letters swapped cost one each. `limit` stands for every distance that is not below it, so only the cells within
 * `limit` of the diagonal are worth a look.
 */
function distance(a: string, b: string, limit: number): number {
  const width = b.length + 1;
  let beforeLast = new Uint16Array(width);
  let last = new Uint16Array(width);
  let row = new Uint16Array(width);
  for (let j = 0; j < width; j++) last[j] = Math.min(j, limit);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row[from - 1] = from === 1 ? Math.min(i, limit) : limit;
    let least = row[from - 1] ?? limit;
    for (let j = from; j <= to; j++) {
      const letter = a.charCodeAt(i - 1);
      const other = b.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? limit) + 1, (row[j - 1] ?? limit) + 1, (last[j - 1] ?? limit) + (letter === other ? 0 : 1), limit);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && other === a.charCodeAt(i - 2))
        cost = Math.min(cost, (beforeLast[j - 2] ?? limit) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (to < b.length) row[to + 1] = limit;
    if (least >= limit) return limit;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? limit;
}
