/** Finds the longest ending of a word that stands in a fixed list. */
export interface EndingTree<Value> {
  /** What the word's longest listed ending stands for, and how long that is; a whole word counts as its own ending. */
  match(word: string): { readonly value: Value; readonly length: number } | undefined;
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

/**
 * Compiles endings into a tree read from the back of a word: a look-up costs a few steps, however many endings there are.
 *
 * @example
 * compileEndingTree([["sprecher", "role"], ["ung", "noun"]]).match("regierungssprecher"); // { value: "role", length: 8 }
 */
export function compileEndingTree<Value>(
  entries: Iterable<readonly [ending: string, value: Value]>,
): EndingTree<Value> {
  const root: Node<Value> = { next: new Map() };
  for (const [ending, value] of entries) {
    let node = root;
    for (let at = ending.length - 1; at >= 0; at -= 1) {
      const code = ending.charCodeAt(at);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  return {
    match(word) {
      let node: Node<Value> | undefined = root;
      let best: { readonly value: Value; readonly length: number } | undefined;
      for (let at = word.length - 1; at >= 0; at -= 1) {
        node = node.next.get(word.charCodeAt(at));
        if (node === undefined) break;
        if (node.value !== undefined) best = { value: node.value, length: word.length - at };
      }
      return best;
    },
  };
}
