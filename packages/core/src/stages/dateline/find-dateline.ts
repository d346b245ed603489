import type { Locale } from "../../locale/compile-locale.ts";
import type { Dateline } from "../../model/dateline.ts";
import type { BlockDraft, LineWords } from "../layers.ts";
import { readProseDateline } from "./prose-dateline.ts";
import { readWireDateline } from "./wire-dateline.ts";

/** A dateline stands in the first words of a paragraph. */
const REACH = 36;
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
export function findDateline(
  text: string,
  blocks: readonly BlockDraft[],
  blockWords: LineWords,
  locale: Locale,
): Dateline | undefined {
  let paragraphs = 0;
  for (const [index, { type }] of blocks.entries()) {
    if (type !== "dateline" && type !== "paragraph") continue;
    const words = (blockWords[index] ?? []).slice(0, REACH);
    const alone = type === "dateline";
    const prose = alone ? undefined : readProseDateline(text, words, locale);
    const found = prose ?? readWireDateline({ text, words, locale, alone, lead: paragraphs === 0 });
    if (found !== undefined) return found;
    if (!alone) paragraphs += 1;
    if (paragraphs === PARAGRAPHS) break;
  }
  return undefined;
}
