import type { Locale } from "../../locale/compile-locale.ts";
import { readNameList } from "../../locale/read-names.ts";
import type { Author, Byline } from "../../model/byline.ts";
import type { Word } from "../../text/words.ts";
import type { BlockDraft, LineWords } from "../layers.ts";

/**
 * Reads the authors out of the byline blocks: people, initials and desks. Agencies are no authors; a line that names only an
 * agency is a byline without authors. A byline may go over lines ("Von" / "Ada Beispiel").
 */
export function readByline(
  text: string,
  blocks: readonly BlockDraft[],
  blockWords: LineWords,
  locale: Locale,
): Byline | undefined {
  const first = blocks.findIndex(({ type }) => type === "byline");
  if (first === -1) return undefined;
  const authors: Author[] = [];
  let last = first;
  for (let index = first; blocks[index]?.type === "byline"; index += 1) {
    last = index;
    authors.push(...authorsOf(text, blockWords[index] ?? [], locale, authors.length > 0));
  }
  const span = { start: blocks[first]?.start ?? 0, end: blocks[last]?.end ?? 0 };
  return { text: text.slice(span.start, span.end), span, authors };
}

/** On a second line only people count: a desk or job there belongs to the names above. */
function authorsOf(text: string, words: readonly Word[], locale: Locale, second: boolean): Author[] {
  const from = words[0]?.text === "(" ? 1 : 0;
  const opener = locale.bylineOpeners.matchAt(words, from)?.length ?? 0;
  return readNameList(text, words, from + opener, locale)
    .names.filter(({ type }) => type !== "organisation" && !(second && type === "desk"))
    .map(({ name, start, end }) => ({ name, span: { start, end } }));
}
