import { isDigit, isLower, isUpper } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { isAllCaps, isCapitalised, type Word } from "../text/words.ts";
import type { Locale, MediumKind } from "./compile-locale.ts";

/** A name read from a stretch of words. */
export interface ReadName extends Span {
  readonly name: string;
  readonly type: "person" | "initials" | "desk" | "organisation";
  /** Whether a given name from the locale, a title or a list of media vouches for it. */
  readonly sure: boolean;
  /** What kind of medium an organisation is, when the locale knows it. */
  readonly medium?: MediumKind;
}

/** What a list of names holds and where reading stopped. */
export interface NameList {
  readonly names: readonly ReadName[];
  /** Index of the first word that is no part of the list; the number of words when all of it was read. */
  readonly stop: number;
}

const SEPARATORS = new Set([",", "/", "|", "•", "·", "-", "–", "—", "(", ")", ";", "&", "+", "."]);
const LONGEST_NAME = 6;

/**
 * Reads names of people, initials, desks and media from a byline or a credit: "Ada Beispiel und Bo Muster, dpa".
 *
 * @param from index of the first word behind the opener.
 * @param signed brackets or a slash already say that a signature follows, so that initials may look like a word ("ab").
 */
export function readNameList(
  text: string,
  words: readonly Word[],
  from: number,
  locale: Locale,
  signed = false,
): NameList {
  const names: ReadName[] = [];
  let at = from;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    if (SEPARATORS.has(word.text) || locale.conjunctions.has(word.folded)) {
      at += 1;
      continue;
    }
    const read =
      readSite(text, words, at) ??
      readMedium(text, words, at, locale) ??
      readDesk(text, words, at, locale, names.length > 0) ??
      readPerson(text, words, at, locale) ??
      readInitials(words, at, locale, signed);
    if (read === undefined) break;
    if (read.name !== undefined) names.push(read.name);
    at = read.next;
  }
  return { names, stop: at };
}

interface Read {
  readonly name?: ReadName;
  readonly next: number;
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

function named(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  type: ReadName["type"],
  sure: boolean,
): Read {
  const span = spanOf(words, from, to);
  return { name: { ...span, name: text.slice(span.start, span.end), type, sure }, next: to };
}

/** A medium of the locale's lists. */
export function readMedium(text: string, words: readonly Word[], at: number, locale: Locale): Read | undefined {
  const match = locale.media.matchAt(words, at);
  if (match === undefined) return undefined;
  const { name, next } = named(text, words, at, at + match.length, "organisation", true);
  return name === undefined ? undefined : { name: { ...name, medium: match.value }, next };
}

/** "ORF.at", "ntv.de": a word, a stop and a short ending without blanks. */
function readSite(text: string, words: readonly Word[], at: number): Read | undefined {
  const [site, dot, ending] = words.slice(at, at + 3);
  if (site?.kind !== "word" || dot?.text !== "." || ending?.kind !== "word" || ending.text.length > 4) return undefined;
  if (site.end !== dot.start || dot.end !== ending.start || !isLower(ending.text.charCodeAt(0))) return undefined;
  return named(text, words, at, at + 3, "organisation", true);
}

const QUOTED = 8;

/** The title of a paper in quotation marks: „Kurier am Abend“. The marks stay outside. */
export function readQuotedTitle(text: string, words: readonly Word[], at: number): Read | undefined {
  const opening = words[at];
  const first = words[at + 1];
  if (opening === undefined || !'„“"»«‚‘'.includes(opening.text) || first === undefined || !isCapitalised(first))
    return undefined;
  for (let end = at + 2; end <= at + QUOTED && end < words.length; end += 1) {
    if ('“”"«»‘’'.includes(words[end]?.text ?? " ")) {
      const read = named(text, words, at + 1, end, "organisation", true);
      return { ...read, next: end + 1 };
    }
  }
  return undefined;
}

/** "Redaktion Wirtschaft", "der Wortlaut-Redaktion": a run of capitalised words with a word for a job or a desk in it. */
function readDesk(
  text: string,
  words: readonly Word[],
  at: number,
  locale: Locale,
  behindName: boolean,
): Read | undefined {
  let from = at;
  while (from < words.length && isSmallWord(words[from], locale)) from += 1;
  let to = from;
  let job = false;
  while (to < words.length && to - from < LONGEST_NAME) {
    const word = words[to];
    if (word === undefined || word.kind !== "word" || !(isCapitalised(word) || isJob(word, locale))) break;
    job ||= isJob(word, locale);
    to += 1;
  }
  if (!job) return undefined;
  // "Ada Beispiel Redakteurin": the job behind a person's name is no desk, and a job alone is nobody.
  const person = readPerson(text, words, from, locale);
  if (person?.name?.sure) return undefined;
  const bare = words.slice(from, to).every((word) => isJob(word, locale) || isRank(word, locale));
  return bare && behindName ? { next: to } : named(text, words, from, to, "desk", true);
}

/** "Political Correspondents" behind a name: words of the trade, no desk of its own. */
function isRank(word: Word, locale: Locale): boolean {
  return !locale.given.has(word.text);
}

function isSmallWord(word: Word | undefined, locale: Locale): boolean {
  return word !== undefined && word.kind === "word" && locale.functionWords.has(word) && !isCapitalised(word);
}

function isJob(word: Word, locale: Locale): boolean {
  // Minutes may be glued on: "Reporter12".
  const { folded } = word;
  return locale.jobs.endWord(isDigit(folded.charCodeAt(folded.length - 1)) ? folded.replace(/\d+$/, "") : folded);
}

/**
 * "Dr. Ada Beispiel", "Bo van der Muster", "J. K. Beispiel", "ADA BEISPIEL": two or more capitalised words, initials and
 * particles; titles stay outside. A job behind the name is read over.
 */
export function readPerson(text: string, words: readonly Word[], at: number, locale: Locale): Read | undefined {
  let from = at;
  let titled = false;
  while (from < words.length && locale.titles.has(words[from]?.text ?? "")) {
    titled = true;
    from += words[from + 1]?.text === "." ? 2 : 1;
  }
  let to = from;
  let parts = 0;
  let sure = titled;
  while (to < words.length && to - from < LONGEST_NAME * 2 && parts < LONGEST_NAME) {
    const word = words[to];
    if (word === undefined || word.kind !== "word") break;
    if (isInitial(word) && words[to + 1]?.text === ".") {
      to += 2;
      parts += 1;
      continue;
    }
    if (parts > 0 && locale.particles.has(word.text) && followsCapital(words, to, locale)) {
      to += 1;
      continue;
    }
    if (!isCapitalised(word) || (parts > 0 && isJob(word, locale)) || locale.media.matchAt(words, to) !== undefined)
      break;
    if (parts === 0 && locale.functionWords.has(word)) break;
    if (isGiven(word, locale)) sure = true;
    to += 1;
    parts += 1;
  }
  const last = words[to - 1];
  if (parts < 2 || last === undefined || (last.kind === "mark" && parts < 2)) return undefined;
  const organisation = !titled && last.kind === "word" && headsOrganisation(words.slice(from, to), locale);
  const read = named(text, words, from, to, organisation ? "organisation" : "person", sure && !organisation);
  let next = to;
  while (next < words.length && isJobBehind(words, next, locale)) next += 1;
  return { ...read, next };
}

/** "Pine Harbor Ledger", "Stadtwerke Bonn": a run of capitalised words with the head of an organisation in it. */
function headsOrganisation(words: readonly Word[], locale: Locale): boolean {
  return words.some(({ folded }) => locale.organisationHeads.endWord(folded));
}

function followsCapital(words: readonly Word[], at: number, locale: Locale): boolean {
  const next = words[at + 1];
  return next !== undefined && next.kind === "word" && (isCapitalised(next) || locale.particles.has(next.text));
}

function isInitial(word: Word): boolean {
  return word.text.length === 1 && isUpper(word.text.charCodeAt(0));
}

function isGiven(word: Word, locale: Locale): boolean {
  if (locale.given.has(word.text)) return true;
  const plain = isAllCaps(word) ? word.text.charAt(0) + word.text.slice(1).toLowerCase() : word.text;
  return locale.given.has(plain) || locale.given.has(plain.split("-")[0] ?? "");
}

function isJobBehind(words: readonly Word[], at: number, locale: Locale): boolean {
  const word = words[at];
  return word !== undefined && word.kind === "word" && isJob(word, locale);
}

/** "dmk", "jse", "DM": two to four letters of one case that stand for a writer and are no word of the language. */
function readInitials(words: readonly Word[], at: number, locale: Locale, signed: boolean): Read | undefined {
  const word = words[at];
  if (word === undefined || word.kind !== "word" || word.text.length < 2 || word.text.length > 4) return undefined;
  if (!signed && locale.stopWords.has(word)) return undefined;
  const small = isLower(word.text.charCodeAt(0));
  for (let index = 0; index < word.text.length; index += 1) {
    const code = word.text.charCodeAt(index);
    if (small ? !isLower(code) : !isUpper(code)) return undefined;
  }
  return { name: { start: word.start, end: word.end, name: word.text, type: "initials", sure: false }, next: at + 1 };
}
