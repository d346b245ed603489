import { namesOf } from "./read-gold.ts";

interface Scored {
  readonly gold: Uint8Array;
  readonly news: boolean | undefined;
}

const rows: readonly (readonly [name: string, fits: (sentence: Scored) => boolean, type: string])[] = [
  ["all", () => true, ""],
  ["news", ({ news }) => news === true, ""],
  ["person", () => true, "person"],
  ["place", () => true, "place"],
  ["organisation", () => true, "organisation"],
];

/** Strict F1 of people, places and organisations, a line each; words are the parser's, so gold off their edges is missing here. */
export function scoreNames(sentences: readonly Scored[], found: readonly Uint8Array[]): string[] {
  return rows.map(([name, fits, type]) => {
    let [right, predicted, wanted] = [0, 0, 0];
    for (const [index, sentence] of sentences.entries()) {
      if (!fits(sentence)) continue;
      const asked = (one: string) => !one.endsWith("other") && one.endsWith(type);
      const gold = new Set(namesOf(sentence.gold).filter(asked));
      const names = namesOf(found[index] ?? new Uint8Array()).filter(asked);
      predicted += names.length;
      wanted += gold.size;
      right += names.filter((one) => gold.has(one)).length;
    }
    return `${name.padEnd(14)} F1 ${((200 * right) / Math.max(predicted + wanted, 1)).toFixed(1)}`;
  });
}
