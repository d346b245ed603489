import { readFileSync } from "node:fs";
import { begins, labels } from "../src/labels.ts";

/** A sentence of the gold file. */
export interface GoldSentence {
  readonly text: string;
  readonly outer: readonly (readonly [start: number, end: number, type: string])[];
  readonly news?: boolean;
}

/** Sentences of a file with one JSON object a line: `{ text, outer: [[start, end, "PER"], …] }`. */
export function readGold(file: string): GoldSentence[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as GoldSentence);
}

const types: Readonly<Record<string, string>> = { PER: "person", LOC: "place", ORG: "organisation", OTH: "other" };

/** The label of each word; a gold span counts for the words that lie in it. */
export function labelWords(
  words: readonly { readonly start: number; readonly end: number }[],
  outer: GoldSentence["outer"],
): Uint8Array {
  const found = new Uint8Array(words.length);
  for (const [start, end, type] of outer) {
    let first = true;
    for (const [at, word] of words.entries()) {
      if (word.start < start || word.end > end) continue;
      const name = type.endsWith("deriv")
        ? "derived"
        : type.endsWith("part")
          ? "part"
          : `${first ? "B" : "I"}-${types[type]}`;
      found[at] = labels.indexOf(name as (typeof labels)[number]);
      first = false;
    }
  }
  return found;
}

/** Names that a row of labels holds, as comparable text. */
export function namesOf(found: Uint8Array): string[] {
  const names: string[] = [];
  for (let from = 0; from < found.length; from += 1) {
    const label = found[from] as number;
    if (!begins(label)) continue;
    let to = from + 1;
    while (found[to] === label + 1) to += 1;
    names.push(`${from} ${to} ${labels[label]?.slice(2)}`);
  }
  return names;
}
