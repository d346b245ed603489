import type { Locale } from "../../locale/compile-locale.ts";
import { findNames } from "../../locale/find-names.ts";
import { readNameList } from "../../locale/read-names.ts";
import type { Credit } from "../../model/credit.ts";
import type { Word } from "../../text/words.ts";

/** The maker of a picture stands in the last words of its caption. */
const REACH = 36;

/**
 * Who took the picture: what stands behind "Foto:", behind "©", or in the last brackets of a caption.
 *
 *     Die Brücke am Morgen. Foto: Ada Beispiel/dpa
 *                           ^^^^^^^^^^^^^^^^^^^^^^
 */
export function readPictureCredit(text: string, caption: readonly Word[], locale: Locale): Credit | undefined {
  const words = caption.slice(-REACH);
  const at = creditStart(words, locale);
  if (at === undefined) return undefined;
  const piece = words.slice(at.from);
  const closing =
    piece.at(-1)?.text === ")" && !piece.some(({ text: mark }) => mark === "(") ? piece.length - 1 : piece.length;
  const used = piece.slice(0, closing);
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const list = readNameList(text, used, at.names - at.from, locale);
  const names = list.stop >= used.length ? list.names : findNames(text, used, at.names - at.from, locale);
  const pick = (organisation: boolean) =>
    names
      .filter(({ type }) => (type === "organisation") === organisation)
      .map(({ name, start, end }) => ({ name, span: { start, end } }));
  const span = { start: first.start, end: last.end };
  return {
    text: text.slice(span.start, span.end),
    span,
    role: "photo",
    people: pick(false),
    organisations: pick(true),
  };
}

/** Where the credit starts and where its names do. */
function creditStart(words: readonly Word[], locale: Locale): { from: number; names: number } | undefined {
  for (let index = 0; index < words.length; index += 1) {
    if (words[index]?.text === "©") return { from: index, names: index + 1 };
    const match = locale.pictureMarks.matchAt(words, index);
    if (match === undefined) continue;
    const next = index + match.length;
    if (words[next]?.text === ":") return { from: index, names: next + 1 };
    if (words[index - 1]?.text === "(" && words.at(-1)?.text === ")") return { from: index, names: next };
  }
  const bracket = words.findLastIndex(({ text }) => text === "(");
  if (bracket !== -1 && words.at(-1)?.text === ")" && hasMedium(words, bracket, locale)) {
    return { from: bracket + 1, names: bracket + 1 };
  }
  return hasMedium(words, 0, locale) && words.length <= 12 ? { from: 0, names: 0 } : undefined;
}

function hasMedium(words: readonly Word[], from: number, locale: Locale): boolean {
  for (let index = from; index < words.length; index += 1)
    if (locale.media.matchAt(words, index) !== undefined) return true;
  return false;
}
