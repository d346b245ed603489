import type { Locale } from "../../locale/compile-locale.ts";
import { readNameList } from "../../locale/read-names.ts";
import type { Credit } from "../../model/credit.ts";
import type { Word } from "../../text/words.ts";

/** So many words a sign-off may have, the end of the sentence in front included. */
const LONGEST = 14;
const ENDS = new Set([".", "!", "?", "“", "”", '"', "«", "»", "…", "‘", "’"]);

/**
 * The sign-off at the end of the last paragraph: initials or agencies, in brackets or behind a slash.
 *
 *     … hat der Rat beschlossen. (dmk)
 *                                ^^^^^
 *     … hat der Rat beschlossen. dpa/ab
 *                                ^^^^^^
 */
export function readTail(text: string, paragraph: readonly Word[], locale: Locale): Credit | undefined {
  const words = paragraph.slice(-LONGEST);
  const start = words.findLastIndex(({ text: mark }) => ENDS.has(mark)) + 1;
  if (start === 0 || start >= words.length) return undefined;
  const piece = words.slice(start);
  const bracketed = piece[0]?.text === "(" && piece.at(-1)?.text === ")";
  const inner = bracketed ? piece.slice(1, -1) : piece;
  const slash = inner[0]?.text === "/";
  const { names, stop } = readNameList(text, inner, slash ? 1 : 0, locale, bracketed || slash);
  const [first, last] = [piece[0], piece.at(-1)];
  if (stop < inner.length || names.length === 0 || first === undefined || last === undefined) return undefined;
  const signed = names.every(({ type }) => type === "initials" || type === "organisation");
  const agency = names.some(({ type }) => type === "organisation");
  const bare = inner.length === 1;
  if (!signed || !(bracketed || agency || slash || bare)) return undefined;
  const span = { start: first.start, end: last.end };
  const named = (organisation: boolean) =>
    names
      .filter(({ type }) => (type === "organisation") === organisation)
      .map(({ name, start: from, end }) => ({ name, span: { start: from, end } }));
  const people = named(false);
  return {
    text: text.slice(span.start, span.end),
    span,
    role: people.length > 0 ? "author" : "agency",
    people,
    organisations: named(true),
  };
}
