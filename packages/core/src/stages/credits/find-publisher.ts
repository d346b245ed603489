import type { Locale } from "../../locale/compile-locale.ts";
import { readPerson } from "../../locale/read-names.ts";
import type { Credit } from "../../model/credit.ts";
import type { Span } from "../../text/span.ts";
import { isCapitalised, splitWords, type Word } from "../../text/words.ts";
import type { BlockDraft, LineWords, Trace } from "../layers.ts";

/** A name of more words is a sentence. */
const LONGEST = 6;

/**
 * Who published the article, where the page itself says so: the house of a copyright line, else the site that is named as the
 * source. An agency supplies texts and publishes none here.
 *
 *     © 2024 Kurier am Abend. Alle Rechte vorbehalten.
 *            ^^^^^^^^^^^^^^^
 *     Quelle: kurier.example, abc/dpa
 *             ^^^^^^^^^^^^^^
 */
export function findPublisher(
  text: string,
  blocks: readonly BlockDraft[],
  blockWords: LineWords,
  credits: readonly Credit[],
  locale: Locale,
  trace: Trace,
): string | undefined {
  for (const [index, { type, kind }] of blocks.entries()) {
    if (type !== "boilerplate" || kind !== "copyright") continue;
    const house = readHouse(text, blockWords[index] ?? [], locale);
    if (house === undefined) continue;
    return report(text, house, "publisher/copyright", trace);
  }
  const source = credits.find(({ role }) => role === "source")?.organisations[0];
  if (source?.span === undefined || !isOutlet(text, source.span, locale)) return undefined;
  return report(text, source.span, "publisher/source", trace);
}

function report(text: string, { start, end }: Span, rule: string, trace: Trace): string {
  const candidate = text.slice(start, end);
  trace?.push({ stage: "credits", span: { start, end }, candidate, rule, weight: 1, outcome: "kept" });
  return candidate;
}

/** The name behind "©" or "Copyright" and the years. */
function readHouse(text: string, words: readonly Word[], locale: Locale): Span | undefined {
  let from = words.findIndex(({ text, folded }) => text === "©" || folded === "copyright");
  if (from === -1) return undefined;
  while (from < words.length && !isNameWord(words[from], locale)) from += 1;
  let to = from;
  while (to - from <= LONGEST && (isNameWord(words[to], locale) || joins(words, to, locale))) to += 1;
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined || to - from > LONGEST) return undefined;
  // A photographer's own line has the same sign.
  if (readPerson(text, words, from, locale)?.name?.sure === true) return undefined;
  const medium = locale.media.matchAt(words, from);
  const supplies = medium !== undefined && medium.value !== "outlet" && medium.length === to - from;
  return supplies ? undefined : { start: first.start, end: last.end };
}

function isNameWord(word: Word | undefined, locale: Locale): boolean {
  if (word === undefined || word.kind !== "word" || word.folded === "copyright") return false;
  return isCapitalised(word) && !locale.functionWords.has(word);
}

/** A small word inside a name: "Kurier am Abend". */
function joins(words: readonly Word[], at: number, locale: Locale): boolean {
  const word = words[at];
  return word?.kind === "word" && locale.functionWords.has(word) && isNameWord(words[at + 1], locale);
}

/** A known paper or broadcaster, or the name of a site: "kurier.example". */
function isOutlet(text: string, { start, end }: Span, locale: Locale): boolean {
  const words = splitWords(text, start, end);
  const medium = locale.media.matchAt(words, 0);
  if (medium !== undefined && medium.length === words.length) return medium.value === "outlet";
  return words.length === 3 && words[1]?.text === "." && words[1].end === words[2]?.start;
}
