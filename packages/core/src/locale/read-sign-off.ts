import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import type { Locale } from "./compile-locale.ts";
import { type ReadName, readNameList } from "./read-names.ts";

/** Who signed, and where. */
export interface SignOff extends Span {
  /** None for a mere end mark ("-30-", "♦"). */
  readonly names: readonly ReadName[];
}

/** So many words a sign-off may have, the end of the sentence in front included. */
const LONGEST = 14;
const LONGEST_TEXT = 70;
const ENDS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set(["“", "”", '"', "«", "»", "‘", "’", "‹", "›"]);
const END_MARKS = new Set(["♦", "■", "●", "◆", "▪", "□", "#", "###", "30", "ENDS", "Ends"]);

/**
 * The sign-off behind the last sentence of a paragraph: initials or agencies, in brackets, behind a slash or bare; or the
 * mark by which a paper says that the text ends.
 *
 *     … hat der Rat beschlossen. (dmk)
 *                                ^^^^^
 *     … hat der Rat beschlossen. dpa xx/yy
 *                                ^^^^^^^^^
 *     … the council said. -30-
 *                         ^^^^
 *
 * @param paragraph its words, or at least its last ones.
 */
export function readSignOff(text: string, paragraph: readonly Word[], locale: Locale): SignOff | undefined {
  const words = paragraph.slice(-LONGEST);
  const start = words.findLastIndex(isSentenceEnd) + 1;
  const [first, last] = [words[start], words.at(-1)];
  if (start === 0 || first === undefined || last === undefined || last.end - first.start > LONGEST_TEXT)
    return undefined;
  const span = { start: first.start, end: last.end };
  const piece = words.slice(start);
  if (isEndMark(piece)) return { ...span, names: [] };
  const bracketed = first.text === "(" && last.text === ")";
  const inner = bracketed ? piece.slice(1, -1) : piece;
  const slashed = inner.some(({ text: mark }) => mark === "/");
  const led = inner[0]?.text === "/" || inner[0]?.text === "-" || inner[0]?.text === "–";
  const { names, stop } = readNameList(text, inner, 0, locale, bracketed || slashed || led);
  const rest = inner.slice(stop);
  if (names.length === 0 || !names.every(isSigned) || !(rest.length === 0 || isPlace(rest, locale))) return undefined;
  const agency = names.some(({ type }) => type === "organisation");
  return bracketed || agency || slashed || led || inner.length === 1 || rest.length > 0
    ? { ...span, names }
    : undefined;
}

/** A stop, perhaps behind a closing mark, with a blank behind it: "13.30" and "ORF.at" end nothing. */
function isSentenceEnd(word: Word, at: number, words: readonly Word[]): boolean {
  if (word.kind !== "mark") return false;
  const next = words[at + 1];
  if (next === undefined || next.start === word.end) return false;
  return ENDS.has(word.text) || (CLOSERS.has(word.text) && ENDS.has(words[at - 1]?.text ?? ""));
}

function isEndMark(piece: readonly Word[]): boolean {
  const said = piece.filter(({ text: mark }) => mark !== "-" && mark !== "–");
  return piece.length <= 3 && said.length === 1 && END_MARKS.has(said[0]?.text ?? "");
}

function isSigned({ type }: ReadName): boolean {
  return type === "initials" || type === "organisation";
}

/** "ku Frankfurt": from where. */
function isPlace(words: readonly Word[], locale: Locale): boolean {
  return locale.places.matchAt(words, 0)?.length === words.length;
}
