/** A list of word endings. */
export interface Endings {
  /** Whether the word ends with one of them, or is one. */
  endWord(folded: string): boolean;
}

/** Endings are found by their last letters. */
const KEY = 2;

/**
 * Makes a list of endings ready to be asked: most words are told apart by their last two letters.
 *
 * @example
 * const jobs = compileEndings(["redakteurin", "korrespondent"]);
 * jobs.endWord("chefredakteurin"); // true
 */
export function compileEndings(endings: readonly string[]): Endings {
  const byKey = new Map<string, string[]>();
  const short: string[] = [];
  for (const ending of endings) {
    if (ending.length < KEY) short.push(ending);
    else {
      const key = ending.slice(-KEY);
      byKey.set(key, [...(byKey.get(key) ?? []), ending]);
    }
  }
  const isEnd = (word: string, list: readonly string[]) => list.some((ending) => word.endsWith(ending));
  return {
    endWord: (folded) =>
      isEnd(folded, byKey.get(folded.slice(-KEY)) ?? []) || (short.length > 0 && isEnd(folded, short)),
  };
}
