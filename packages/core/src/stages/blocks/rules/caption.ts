import { ANYWHERE, type Locale } from "../../../locale/compile-locale.ts";
import { isCapitalised, type Word } from "../../../text/words.ts";
import type { Evidence, LineRule, PageRule } from "../evidence.ts";

const LONGEST = 600;
/** A longer line without any of the marks that captions use is none. */
const PLAIN = 160;
const OPENING_BRACKET = 0x28;
const COPYRIGHT = 0xa9;
/** Brackets and a medium. */
const LONGEST_SOURCE = 6;

/**
 * Text under a picture gives itself away by who took it.
 *
 *     Die Brücke am Morgen. Foto: Ada Beispiel/dpa
 *                           ^^^^^ mark and colon
 *     Jubel im Saal (Bild: imago)
 *                   ^^^^^^ in brackets at the end
 *     Blick über den Fluss. © Ada Beispiel
 *                           ^ sign and a name, no year
 */
export const caption: LineRule = (line, locale) => {
  const { anywhere, tail } = line;
  // Only a picture mark, a picture agency, a hint or the sign of copyright makes a caption.
  const marked = (anywhere & ANYWHERE.pictureMarks) !== 0;
  const named = (anywhere & ANYWHERE.media) !== 0;
  const hinted = (anywhere & ANYWHERE.pictureHints) !== 0;
  const bracketed = line.length <= PLAIN && line.text.endsWith(")") && line.text.includes(":");
  if (line.length > LONGEST || !(marked || named || hinted || bracketed || line.text.includes("©"))) return undefined;
  if (line.length > PLAIN && !/[©:()/]/.test(line.text)) return undefined;
  const evidence: Evidence[] = [];
  const say = (weight: number, rule: string) =>
    evidence.push({ type: "caption", weight, rule: `blocks/caption/${rule}` });
  const mark = marked ? findMark(tail, locale) : undefined;
  if (mark !== undefined) say(mark === "open" ? 7 : 9, "picture-mark");
  if ((named || (line.inner <= 1 && line.length <= PLAIN)) && endsInPictureBrackets(line.text, tail, locale))
    say(8, "picture-brackets");
  if (hasCopyrightName(tail)) say(8, "copyright-name");
  const media = named ? trailingMedium(tail, locale) : undefined;
  if (media === "picture-agency") say(line.length <= 60 && mark === undefined ? 8 : 4, "picture-agency");
  if (hinted && locale.pictureHints.find(line.words) !== undefined) say(line.length > 300 ? 2 : 7, "picture-hint");
  return evidence;
};

/**
 * One sentence with a medium in brackets behind it, in front of the end of the text: there no report is signed.
 *
 *     Wellen schlagen über die Mole. (dpa)
 *                                    ^^^^^
 */
export const captionBySource: PageRule = (line, page) => {
  if ((line.anywhere & ANYWHERE.media) === 0 || line.index >= page.body.last || line.length > PLAIN) return undefined;
  const [open, ...inner] = line.tail
    .slice(-LONGEST_SOURCE)
    .slice(line.tail.slice(-LONGEST_SOURCE).findIndex(({ text }) => text === "("));
  if (open?.text !== "(" || inner.at(-1)?.text !== ")" || line.inner > 0) return undefined;
  const medium = page.locale.media.matchAt(inner, 0);
  if (medium?.length !== inner.length - 1) return undefined;
  return { type: "caption", weight: 8, rule: "blocks/caption/source" };
};

/** "Foto:" anywhere, "(Foto:" or "BILD:" at the start; a mark at the start of a long text may be a word of it. */
function findMark(words: readonly Word[], locale: Locale): "sure" | "open" | undefined {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || (locale.opensAnywhere(word) & ANYWHERE.pictureMarks) === 0) continue;
    const match = locale.pictureMarks.matchAt(words, index);
    if (match === undefined) continue;
    const next = words[index + match.length];
    const before = words[index - 1];
    if (next?.text === ":") return index === 0 && words.length > 14 ? "open" : "sure";
    const bracketed = before?.text === "(" && words.at(-1)?.text === ")" && words.length - index <= 10;
    if (bracketed) return "sure";
  }
  return undefined;
}

/** "© Ada Beispiel", not "© 2024 Kurier" and not "Alle Rechte". */
function hasCopyrightName(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1];
    return (
      word.initial === COPYRIGHT &&
      next !== undefined &&
      next.kind === "word" &&
      isCapitalised(next) &&
      words.length - index <= 14
    );
  });
}

/** "(AP Photo/Ada Beispiel)", "(Ada Beispiel/The Associated Press)": who took it and for whom, in the last brackets. */
function endsInPictureBrackets(text: string, words: readonly Word[], locale: Locale): boolean {
  if (!text.endsWith(")")) return false;
  const open = words.findLastIndex(({ initial }) => initial === OPENING_BRACKET);
  if (open === -1) return false;
  const inner = words.slice(open + 1, -1);
  // "(Landesfunk: Ada Beispiel)": a house and a name.
  const colon = inner.findIndex((word) => word.text === ":");
  if (colon > 0 && colon <= 4 && inner.length - colon <= 5 && inner.every(isNameOrMark)) return true;
  const slashed = inner.some((word) => word.text === "/");
  const medium = inner.findIndex((_word, index) => locale.media.matchAt(inner, index) !== undefined);
  if (medium === -1) return false;
  const pictures = inner.some((_word, index) => locale.media.matchAt(inner, index)?.value === "picture-agency");
  return pictures || (slashed && inner.filter(({ kind }) => kind === "word").length >= 3);
}

function isNameOrMark(word: Word): boolean {
  return word.kind === "mark" || (word.kind === "word" && isCapitalised(word));
}

/** The medium that the line ends with, behind a slash or as the whole line: "…/Getty Images", "imago". */
function trailingMedium(words: readonly Word[], locale: Locale): string | undefined {
  const end = words.at(-1)?.kind === "mark" ? words.length - 1 : words.length;
  const last = words[end - 1];
  if (last === undefined || !locale.mediaEnds.has(last)) return undefined;
  for (let back = 1; back <= 4 && back <= end; back += 1) {
    const match = locale.media.matchAt(words, end - back);
    if (match === undefined || match.length !== back) continue;
    const before = words[end - back - 1];
    if (before === undefined || before.text === "/" || before.text === "(" || before.text === "©") return match.value;
  }
  return undefined;
}
