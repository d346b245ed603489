import type { Locale } from "../../locale/compile-locale.ts";
import type { Dateline } from "../../model/dateline.ts";
import { splitWords } from "../../text/words.ts";
import type { BlockDraft } from "../layers.ts";
import { readProseDateline } from "./prose-dateline.ts";
import { readWireDateline } from "./wire-dateline.ts";

/** A dateline stands in the first words of a paragraph. */
const REACH = 180;
/** Some pages put it after the lead. */
const PARAGRAPHS = 2;

/**
 * Finds the dateline: on a line of its own, or in the opening of the first paragraphs.
 *
 *     Berlin (dpa) - Der Bund will …            wire
 *     ^^^^^^^^^^^^^^
 *     Aus Hongkong berichtet CNN, dass …        prose
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findDateline(text: string, blocks: readonly BlockDraft[], locale: Locale): Dateline | undefined {
  const own = blocks.find(({ type }) => type === "dateline");
  if (own !== undefined) {
    const words = splitWords(text, own.start, own.end);
    const read = readWireDateline({ text, words, locale, alone: true, lead: true });
    if (read !== undefined) return read;
  }
  const paragraphs = blocks.filter(({ type }) => type === "paragraph").slice(0, PARAGRAPHS);
  for (const [index, { start, end }] of paragraphs.entries()) {
    const words = splitWords(text, start, Math.min(end, start + REACH));
    const found =
      readProseDateline(text, words, locale) ?? readWireDateline({ text, words, locale, alone: false, lead: index === 0 });
    if (found !== undefined) return found;
  }
  return undefined;
}
