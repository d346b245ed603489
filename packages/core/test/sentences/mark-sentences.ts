import type { SentenceTables } from "../../src/locale/compile-sentences.ts";
import { normaliseText } from "../../src/stages/normalise/normalise-text.ts";
import { splitSentences } from "../../src/stages/sentences/split-sentences.ts";

/** The text of a case without its boundaries: every "‖" goes, with the one space behind it. */
export function plainText(marked: string): string {
  return marked.replace(/‖ /g, "");
}

/** Splits a text and draws the boundaries in, in the form of the case tables. */
export function markSentences(text: string, tables: SentenceTables): string {
  const spans = splitSentences(normaliseText(text), 0, text.length, tables);
  const starts = spans.slice(1).map((span) => span.start);
  return starts.reduceRight((marked, start) => `${marked.slice(0, start)}‖ ${marked.slice(start)}`, text);
}

/** The sentences of a text as words. */
export function cut(text: string, tables: SentenceTables): string[] {
  const normal = normaliseText(text);
  return splitSentences(normal, 0, normal.length, tables).map(({ start, end }) => normal.slice(start, end));
}
