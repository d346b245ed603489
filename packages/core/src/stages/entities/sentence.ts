import type { EndingClass } from "../../locale/compile-entities.ts";
import type { Locale } from "../../locale/compile-locale.ts";
import { ACRONYM, CAPITAL, FULL_STOP, GIVEN, HYPHENED, INITIAL, MIXED, NUMBER, STOP } from "../../locale/name-flags.ts";
import { isDigit, isLower, isUpper } from "../../text/letters.ts";
import type { Word } from "../../text/words.ts";
import { isBody, isTitle } from "../body.ts";
import type { BlockDraft, BlockSentences, LineWords } from "../layers.ts";

/** The words of one sentence, or of a whole title line, in which names are looked for, each looked up once. */
export interface EntitySentence {
  /** Its place among all sentences of the article. */
  readonly index: number;
  /** Index of its block. */
  readonly block: number;
  readonly words: readonly Word[];
  /** Headlines and their like: words without a verb, names cut short. */
  readonly title: boolean;
  /** What lists and shape say of each word, as bits of `locale/name-flags.ts`. */
  readonly flags: readonly number[];
  /** The bits that any word has: most rules need a word that most sentences have not. */
  readonly anyFlags: number;
  /** What the end of each word gives away; only of words that can be names or parts of them. */
  readonly endings: readonly (Ending | undefined)[];
}

/** A listed ending, and how many letters of the word it takes. */
interface Ending {
  readonly value: EndingClass;
  readonly length: number;
}

/** The sentences of everything that may name somebody: body and titles, no byline, credit or boilerplate. */
export function splitEntitySentences(
  blocks: readonly BlockDraft[],
  words: LineWords,
  sentences: BlockSentences,
  locale: Locale,
): EntitySentence[] {
  const found: EntitySentence[] = [];
  for (const [block, draft] of blocks.entries()) {
    const title = isTitle(draft.type);
    if (!title && !isBody(draft.type)) continue;
    const all = words[block] ?? [];
    const add = (inside: readonly Word[]) => {
      if (inside.length > 0) found.push(readSentence({ index: found.length, block, words: inside, title }, locale));
    };
    const spans = sentences[block];
    if (spans === undefined) {
      add(all);
      continue;
    }
    let at = 0;
    for (const { end } of spans) {
      const from = at;
      while (at < all.length && (all[at]?.start ?? end) < end) at += 1;
      add(all.slice(from, at));
    }
    add(all.slice(at));
  }
  return found;
}

/** Looks every word of the sentence up, once. */
export function readSentence(
  sentence: Pick<EntitySentence, "index" | "block" | "words" | "title">,
  locale: Locale,
): EntitySentence {
  const flags: number[] = [];
  const endings: (Ending | undefined)[] = [];
  let anyFlags = 0;
  const { capitalisedNouns } = locale.pack.statistics;
  for (const word of sentence.words) {
    let own = lookAt(word, locale);
    let ending: Ending | undefined;
    if ((own & CAPITAL) !== 0 || (!capitalisedNouns && word.kind === "word" && (own & STOP) === 0)) {
      ending = locale.entities.endings.match(word.folded);
      if (ending !== undefined) own |= ending.value.flag;
    }
    flags.push(own);
    endings.push(ending);
    anyFlags |= own;
  }
  return { ...sentence, flags, anyFlags, endings };
}

/** What lists and shape say of a word. */
function lookAt(word: Word, locale: Locale): number {
  if (word.kind === "mark") return word.initial === 0x2e ? FULL_STOP : 0;
  let flags = locale.entities.flagsOf(word);
  if (word.kind === "number") return flags | NUMBER;
  if (!isUpper(word.initial)) return word.end - word.start > 3 && word.text.includes("-") ? flags | HYPHENED : flags;
  flags |= CAPITAL;
  const { text } = word;
  if (text.length === 1 || text === "Ch" || text === "Th") flags |= INITIAL;
  let capitals = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isUpper(code)) capitals += 1;
    else if (!isDigit(code)) break;
  }
  if (at === text.length) return capitals >= 2 && at <= 6 ? flags | ACRONYM : flags;
  for (; at < text.length && (flags & MIXED) === 0; at += 1) if (isLower(text.charCodeAt(at))) flags |= MIXED;
  const hyphen = text.indexOf("-");
  if (hyphen < 0) return flags;
  flags |= HYPHENED;
  // "Hans-Peter": two given names are one.
  const { given } = locale.entities;
  return given.has(text.slice(0, hyphen)) && given.has(text.slice(hyphen + 1)) ? flags | GIVEN : flags;
}
