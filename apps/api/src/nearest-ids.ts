/** Longer ids than this are compared by their beginning: the answer to a mistake must stay cheap. */
const LONGEST_COMPARED = 80;
const LEAST_ALIKE = 0.35;

/**
 * Finds the ids that are spelt most like a wrong one, the most alike first; none when nothing is alike. Counts pairs of
 * letters in common, so that a forgotten, doubled or swapped letter or word costs little.
 *
 * @example
 * nearestIds("maurfall", ["mauerfall", "mondlandung"]); // ["mauerfall"]
 */
export function nearestIds(wrong: string, ids: Iterable<string>, most = 3): readonly string[] {
  const wanted = letterPairs(wrong.toLowerCase());
  const scored: { id: string; score: number }[] = [];
  for (const id of ids) {
    const score = likeness(wanted, letterPairs(id));
    if (score >= LEAST_ALIKE) scored.push({ id, score });
  }
  return scored
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

/** Dice's coefficient: 1 for the same pairs, 0 for none in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

function letterPairs(id: string): ReadonlySet<string> {
  // The marks at both ends let the first and the last letter count, and give a one-letter id its pairs.
  const marked = `^${id.slice(0, LONGEST_COMPARED)}$`;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < marked.length; at += 1) pairs.add(marked.slice(at, at + 2));
  return pairs;
}
