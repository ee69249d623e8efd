/**
 * The candidate that somebody who wrote `word` most likely meant, or undefined where none is close.
 * Case, `_`, `-` and spaces do not count; of equally close ones the first wins. A third of the letters may differ.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  // Nothing is close to a word of one or two letters but the same letters.
  let limit = Math.floor(wanted.length / 3) + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - wanted.length) >= limit) continue;
    const found = distance(wanted, folded, limit);
    if (found >= limit) continue;
    best = candidate;
    limit = found;
    if (limit === 0) break;
  }
  return best;
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
 * letters swapped cost one each. Gives up with `limit` as soon as the distance cannot be below it.
 */
function distance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit;
}
