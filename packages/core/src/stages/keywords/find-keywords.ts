import type { Locale } from "../../locale/compile-locale.ts";
import type { Keyword } from "../../model/keyword.ts";
import { isCapitalised, type Word } from "../../text/words.ts";
import { isRunning, isTitle } from "../body.ts";
import type { BlockDraft, LineWords } from "../layers.ts";

const MOST = 10;
/** A word of headline or crosshead counts so many times; one of the lead a little more than one further down. */
const TITLE_WEIGHT = 2.5;
const LEAD_WEIGHT = 1.5;
const SHORTEST = 3;

interface Candidate {
  weight: number;
  count: number;
  /** How it was first written. */
  readonly form: string;
  /** How often it was written how, once there is a second way. */
  forms: Map<string, number> | undefined;
  readonly order: number;
}

/**
 * The words the article is about: frequency by place, forms of one word counted together. Words of the calendar and stop
 * words are none; where nouns have capitals, only nouns and names are.
 */
export function findKeywords(
  blocks: readonly BlockDraft[],
  blockWords: LineWords,
  locale: Locale | undefined,
): Keyword[] {
  if (locale === undefined) return [];
  const candidates = new Map<string, Candidate>();
  let lead = true;
  for (const [at, { type }] of blocks.entries()) {
    if (!isTitle(type) && !isRunning(type)) continue;
    const weight = isTitle(type) ? TITLE_WEIGHT : lead ? LEAD_WEIGHT : 1;
    if (isRunning(type)) lead = false;
    const words = blockWords[at] ?? [];
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index];
      if (word === undefined || !isCandidate(word, words[index - 1], locale)) continue;
      const key = stem(word.folded, locale);
      const known = candidates.get(key);
      if (known === undefined) {
        candidates.set(key, { weight, count: 1, form: word.text, forms: undefined, order: candidates.size });
        continue;
      }
      if (known.forms === undefined && known.form !== word.text) known.forms = new Map([[known.form, known.count]]);
      known.forms?.set(word.text, (known.forms.get(word.text) ?? 0) + 1);
      known.weight += weight;
      known.count += 1;
    }
  }
  const ranked = [...candidates.values()]
    .filter(({ count, weight }) => count > 1 || weight >= TITLE_WEIGHT)
    .sort((one, other) => other.weight - one.weight || one.order - other.order)
    .slice(0, MOST);
  const top = ranked[0]?.weight ?? 1;
  return ranked.map(({ weight, form, forms }) => ({
    text: forms === undefined ? form : commonest(forms),
    score: Math.round((weight / top) * 100) / 100,
  }));
}

function isCandidate(word: Word, before: Word | undefined, locale: Locale): boolean {
  if (word.kind !== "word" || word.end - word.start < 2) return false;
  const capital = isCapitalised(word);
  const length = word.end - word.start;
  if (locale.pack.statistics.capitalisedNouns) {
    // A capital at the start of a sentence proves nothing.
    const opensSentence = before === undefined || (before.kind === "mark" && ".!?:…„“".includes(before.text));
    if (!capital || opensSentence) return false;
  } else if (length <= SHORTEST && !capital) return false;
  return !locale.stopWords.has(word) && !locale.commonNames.has(word);
}

/** Cuts the longest ending of the pack that leaves at least four letters. */
function stem(word: string, locale: Locale): string {
  const ending = locale.pack.statistics.inflections.find((one) => word.endsWith(one) && word.length - one.length >= 4);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

function commonest(forms: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [form, count] of forms) {
    if (count > most || (count === most && form.length < best.length)) [best, most] = [form, count];
  }
  return best;
}
