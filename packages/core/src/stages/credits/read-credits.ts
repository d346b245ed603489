import type { Locale } from "../../locale/compile-locale.ts";
import { findNames } from "../../locale/find-names.ts";
import { type ReadName, readNameList } from "../../locale/read-names.ts";
import type { Credit, CreditRole } from "../../model/credit.ts";
import type { Span } from "../../text/span.ts";
import { isCapitalised, type Word } from "../../text/words.ts";
import type { BlockDraft, LineWords } from "../layers.ts";
import { readPictureCredit } from "./picture-credit.ts";
import { readTail } from "./tail.ts";

/** Longer credit lines are read up to here, in words. */
const REACH = 200;

/**
 * Reads who contributed what: from credit lines, from captions (who took the picture) and from the tail of the last
 * paragraph ("… beschlossen. (dmk)").
 */
export function readCredits(
  text: string,
  blocks: readonly BlockDraft[],
  blockWords: LineWords,
  locale: Locale,
): Credit[] {
  const lastParagraph = blocks.findLast(({ type }) => type === "paragraph");
  const credits: Credit[] = [];
  for (const [index, block] of blocks.entries()) {
    const words = blockWords[index] ?? [];
    if (block.type === "credit") credits.push(...readLine(text, block, words.slice(0, REACH), locale));
    else if (block.type === "caption") {
      const picture = readPictureCredit(text, words, locale);
      if (picture !== undefined) credits.push(picture);
    } else if (block === lastParagraph) {
      const tail = readTail(text, words, locale);
      if (tail !== undefined) credits.push(tail);
    }
  }
  return credits;
}

/** One line may hold several credits: "(Reporting by A; Editing by B)". */
function readLine(text: string, block: BlockDraft, words: readonly Word[], locale: Locale): Credit[] {
  const openings: { at: number; role: CreditRole; length: number }[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (index > 0 && !startsClause(words[index - 1], words[index])) continue;
    const match = locale.credits.opens.matchAt(words, index) ?? locale.credits.whole.matchAt(words, index);
    if (match === undefined) continue;
    openings.push({ at: index, role: match.value, length: match.length });
    index += match.length - 1;
  }
  const [only] = openings;
  if (only === undefined || (openings.length === 1 && only.at <= 1)) {
    const role = only?.role ?? locale.credits.holds.find(words)?.value ?? roleOfSignature(text, words, locale);
    const from = only === undefined ? 0 : openerEnd(only, words);
    return [
      toCredit(
        text,
        block,
        role,
        role === "source" ? sourcesIn(text, words, from, locale) : namesIn(text, words, from, locale),
      ),
    ];
  }
  return openings.map((opening, index) => {
    const to = openings[index + 1]?.at ?? words.length;
    const piece = trimMarks(words.slice(opening.at, to));
    const span = { start: piece[0]?.start ?? block.start, end: piece.at(-1)?.end ?? block.end };
    return toCredit(text, span, opening.role, namesIn(text, piece, openerEnd({ ...opening, at: 0 }, piece), locale));
  });
}

/** A second credit in a line starts behind a semicolon, a full stop or a bracket, or with a capital after a name. */
function startsClause(before: Word | undefined, word: Word | undefined): boolean {
  return (
    "-–—".includes(before?.text ?? " ") ||
    before?.text === ";" ||
    before?.text === "." ||
    before?.text === "(" ||
    before?.text === ")" ||
    before?.text === "|" ||
    word?.text === "Editing" ||
    word?.text === "Writing"
  );
}

/** Phrases with a gap ("… wurde von … unterstützt") hold the names; then reading starts at the front. */
function openerEnd(opening: { at: number; length: number }, words: readonly Word[]): number {
  const end = opening.at + opening.length;
  const gapless =
    words.slice(opening.at, end).every(({ kind, text }) => kind === "mark" || text.length < 22) && opening.length <= 5;
  return gapless ? end : opening.at;
}

function trimMarks(words: readonly Word[]): readonly Word[] {
  let end = words.length;
  while (end > 0 && ";,()|.–—-".includes(words[end - 1]?.text ?? " ")) end -= 1;
  return words.slice(0, end);
}

/** Names in list form right behind the opener, else names anywhere in the sentence. */
function namesIn(text: string, words: readonly Word[], from: number, locale: Locale): readonly ReadName[] {
  const list = readNameList(text, words, from, locale);
  return list.names.length > 0 && list.stop >= words.length ? list.names : findNames(text, words, from, locale);
}

/**
 * Behind "Quelle:" stand institutions, media and reports. What no list vouches for is taken for an institution when it comes
 * first, and left unnamed further back ("Quelle: Deutscher Bundestag, Stenographischer Bericht").
 */
function sourcesIn(text: string, words: readonly Word[], from: number, locale: Locale): readonly ReadName[] {
  const names = namesIn(text, words, from, locale).filter(({ sure, type }) => sure || type === "organisation");
  // A word right behind the opener names the source; an opener with a gap was read over, and its own words are none.
  if (from === 0) return names;
  let to = from;
  while (isName(words[to])) to += 1;
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined || to === from || names.some(({ start }) => start < last.end))
    return names;
  const name = {
    start: first.start,
    end: last.end,
    name: text.slice(first.start, last.end),
    type: "organisation" as const,
    sure: false,
  };
  return [name, ...names];
}

/** "sak/Reuters" names an agency, "(dmk)" a writer. */
function roleOfSignature(text: string, words: readonly Word[], locale: Locale): CreditRole {
  const { names } = readNameList(text, words, 0, locale);
  return names.some(({ type }) => type === "organisation") ? "agency" : "author";
}

function toCredit(text: string, { start, end }: Span, role: CreditRole, names: readonly ReadName[]): Credit {
  const named = (types: readonly ReadName["type"][]) =>
    names
      .filter(({ type }) => types.includes(type))
      .map((name) => ({ name: name.name, span: { start: name.start, end: name.end } }));
  const people = named(["person", "initials"]);
  const organisations = named(["organisation"]);
  // "Additional reporting from PA" names nobody who contributed, but an agency that supplied.
  const supplied = role === "contributor" && people.length === 0 && organisations.length > 0;
  return {
    text: text.slice(start, end),
    span: { start, end },
    role: supplied ? "agency" : role,
    people,
    organisations,
  };
}

function isName(word: Word | undefined): boolean {
  return word !== undefined && word.kind === "word" && isCapitalised(word);
}
