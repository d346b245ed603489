import type { Locale } from "../../locale/compile-locale.ts";
import type { Dateline } from "../../model/dateline.ts";
import type { Headline } from "../../model/headline.ts";
import { beforeClosingTags, tagAt } from "../../text/tags.ts";
import { isRunning } from "../body.ts";
import type { BlockDraft, BlockSentences } from "../layers.ts";
import { deriveHeadline } from "./derive-headline.ts";

export interface HeadlineInput {
  readonly text: string;
  readonly given: string | undefined;
  readonly blocks: readonly BlockDraft[];
  readonly sentences: BlockSentences;
  readonly dateline: Dateline | undefined;
  readonly locale: Locale | undefined;
}

/** The headline written in the text, else the caller's, else one derived from the lead; none for a text that is nothing but furniture. */
export function chooseHeadline({
  text,
  given,
  blocks,
  sentences,
  dateline,
  locale,
}: HeadlineInput): Headline | undefined {
  const block = blocks.find(({ type }) => type === "headline");
  if (block !== undefined) {
    const span = withoutMarkup(text, block);
    return { text: text.slice(span.start, span.end), span, certainty: "written" };
  }
  if (given !== undefined) return { text: given, certainty: "written" };
  const lead = blocks.findIndex(({ type }) => type === "paragraph");
  // Without a paragraph any other running text will do; furniture of the page names nothing.
  const fallback = blocks[lead] ?? blocks.find(({ type }) => isRunning(type));
  const first = sentences[lead]?.[0] ?? fallback;
  // A dateline of its own ("Hagen.") is a sentence; the headline comes from the next.
  const second = sentences[lead]?.[1];
  const opening =
    first !== undefined && dateline !== undefined && second !== undefined && first.end <= dateline.span.end
      ? second
      : first;
  const derived = opening === undefined ? undefined : deriveHeadline(text, opening, dateline, locale);
  return derived === undefined ? undefined : { text: derived, certainty: "implied" };
}

/** "# Titel" and "<h1>Titel</h1>" without their signs. */
function withoutMarkup(text: string, { start, end }: BlockDraft): { start: number; end: number } {
  let at = start;
  while (text.charAt(at) === "#") at += 1;
  for (let tag = tagAt(text, at, end); tag !== undefined && tag.end < end; tag = tagAt(text, at, end)) at = tag.end;
  while (at > start && text.charAt(at) === " ") at += 1;
  const stop = beforeClosingTags(text, at, end);
  return { start: at < stop ? at : start, end: at < stop ? stop : end };
}
