/** A mention, as gold and parser tell it apart from others: its place in the text. */
type Place = string;

/** Which entity stands at which place; a place may stand for several ("beide"). */
export type Clusters = ReadonlyMap<Place, ReadonlySet<string>>;

/**
 * B-cubed precision and recall of joins (Bagga and Baldwin 1998, extended to mentions of several entities as Amigó et al. 2009
 * do), summed over mentions: for each mention, how many of those that one side joins with it the other side joins too. A
 * mention that only one side has counts as joined with nothing right on the other side.
 *
 * @returns sums, so that articles can be added up: `precision / found`, `recall / expected`.
 */
export function compareJoins(gold: Clusters, own: Clusters) {
  return {
    expected: gold.size,
    found: own.size,
    recall: sumOver(gold, own),
    precision: sumOver(own, gold),
  };
}

/** For every mention of one side the share of its companions, itself included, that the other side joins with it too. */
function sumOver(one: Clusters, other: Clusters): number {
  let sum = 0;
  for (const place of one.keys()) {
    let companions = 0;
    let kept = 0;
    for (const companion of one.keys()) {
      const shared = sharedBy(one, place, companion);
      if (shared === 0) continue;
      companions += shared;
      kept += Math.min(shared, sharedBy(other, place, companion));
    }
    sum += companions === 0 ? 0 : kept / companions;
  }
  return sum;
}

/** How many entities both places stand for. */
function sharedBy(clusters: Clusters, one: Place, other: Place): number {
  const first = clusters.get(one);
  const second = clusters.get(other);
  if (first === undefined || second === undefined) return 0;
  return [...first].filter((key) => second.has(key)).length;
}
