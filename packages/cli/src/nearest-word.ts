/**
 * The known word that someone most likely meant, if any is near enough: one slip in three letters, at least one.
 *
 * @example
 * nearestWord("prase", ["parse", "watch"]); // "parse"
 * nearestWord("xyz", ["parse", "watch"]);   // undefined
 */
export function nearestWord(wrong: string, words: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const word of words) {
    // Whoever writes the beginning of one word meant that one.
    const begins = wrong.length >= 2 && word.startsWith(wrong);
    const slips = begins ? 0.5 : countSlips(wrong.toLowerCase(), word.toLowerCase());
    if (slips >= fewest || slips > Math.max(1, Math.floor(word.length / 3))) continue;
    nearest = word;
    fewest = slips;
  }
  return nearest;
}

/** Letters added, left out, changed, or exchanged with their neighbour (optimal string alignment). */
function countSlips(a: string, b: string): number {
  // A long text is no slip of a word, and comparing it letter by letter would be for nothing.
  if (Math.abs(a.length - b.length) > b.length) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const choices = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
      if (swapped) choices.push((beforeLast[j - 2] ?? 0) + 1);
      row.push(Math.min(...choices));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
