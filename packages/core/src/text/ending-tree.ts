/** Finds the longest ending of a word that stands in a fixed list. */
export interface EndingTree<Value> {
  /** What the word's longest listed ending stands for, and how long that is; a whole word counts as its own ending. */
  match(word: string): EndingMatch<Value> | undefined;
}

interface EndingMatch<Value> {
  readonly value: Value;
  readonly length: number;
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  match?: EndingMatch<Value>;
}

/**
 * Compiles endings into a tree read from the back of a word: a look-up costs a few steps, however many endings there are. The
 * tree lies flat in one array of numbers, because it is asked about every other word and its steps should stay in the cache.
 *
 * @example
 * compileEndingTree([["sprecher", "role"], ["ung", "noun"]]).match("regierungssprecher"); // { value: "role", length: 8 }
 */
export function compileEndingTree<Value>(
  entries: Iterable<readonly [ending: string, value: Value]>,
): EndingTree<Value> {
  const root: Node<Value> = { next: new Map() };
  const nodes = [root];
  for (const [ending, value] of entries) {
    let node = root;
    for (let at = ending.length - 1; at >= 0; at -= 1) {
      const code = ending.charCodeAt(at);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map() };
        nodes.push(next);
        node.next.set(code, next);
      }
      node = next;
    }
    node.match ??= { value, length: ending.length };
  }
  const { steps, mask } = flatten(nodes);
  const matches = nodes.map(({ match }) => match);
  return {
    match(word) {
      let node = 0;
      let best: EndingMatch<Value> | undefined;
      for (let at = word.length - 1; at >= 0; at -= 1) {
        const key = keyOf(node, word.charCodeAt(at));
        let slot = placeOf(key, mask);
        while (steps[slot] !== key && steps[slot] !== -1) slot = (slot + 2) & mask;
        if (steps[slot] === -1) break;
        node = steps[slot + 1] ?? 0;
        best = matches[node] ?? best;
      }
      return best;
    },
  };
}

/** One table of all steps from node to node: pairs of key and target, -1 where nothing is. */
function flatten(nodes: readonly Node<unknown>[]): { readonly steps: Int32Array; readonly mask: number } {
  let size = 8;
  while (size < nodes.length * 4) size *= 2;
  const mask = size - 1;
  const steps = new Int32Array(size).fill(-1);
  const numbers = new Map(nodes.map((node, index) => [node, index]));
  for (const [index, { next }] of nodes.entries()) {
    for (const [code, node] of next) {
      const key = keyOf(index, code);
      let slot = placeOf(key, mask);
      while (steps[slot] !== -1) slot = (slot + 2) & mask;
      steps[slot] = key;
      steps[slot + 1] = numbers.get(node) ?? 0;
    }
  }
  return { steps, mask };
}

/** Node and code unit in one number; never -1, because there are fewer than 32,768 nodes. */
function keyOf(node: number, code: number): number {
  return (node << 16) | code;
}

/** An even place in the table. */
function placeOf(key: number, mask: number): number {
  return (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 7) & mask & ~1;
}
