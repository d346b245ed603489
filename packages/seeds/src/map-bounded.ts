/**
 * Maps a list with at most `limit` calls under way at once; results stand in the order of the list. Rejects with the first
 * rejection.
 *
 * @example
 * await mapBounded(paths, 16, (path) => readFile(path));
 */
export async function mapBounded<Item, Result>(
  items: readonly Item[],
  limit: number,
  map: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  // One iterator for all workers: whoever is free takes the next item.
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}
