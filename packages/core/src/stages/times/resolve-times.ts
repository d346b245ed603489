import type { Locale } from "../../locale/compile-locale.ts";
import type { Time } from "../../model/time.ts";
import { isBody, isTitle } from "../body.ts";
import type { BlockDraft, BlockSentences, LineWords, Trace } from "../layers.ts";
import type { Expression } from "./expression.ts";
import { openPage, type Page, type Rule } from "./find/page.ts";
import { figureRules, mixedRules, phraseRules, rulesFor } from "./find/rules.ts";
import { joinAmounts } from "./refine/join-amounts.ts";
import { joinRanges } from "./refine/join-ranges.ts";
import { openEnds } from "./refine/open-ends.ts";
import { settleOverlaps } from "./refine/settle-overlaps.ts";
import { toAnchor } from "./resolve/anchor.ts";
import type { Memory } from "./resolve/memory.ts";
import { resolveExpressions } from "./resolve/resolve-expressions.ts";
import { toTime } from "./to-time.ts";

/** What the resolution of times reads. */
interface TimeInput {
  readonly text: string;
  readonly blocks: readonly BlockDraft[];
  readonly words: LineWords;
  readonly sentences: BlockSentences;
  /** ISO date or date-time that relative expressions count from. */
  readonly publishedAt: string | undefined;
  /** IANA name of the zone that the text's dates are meant in. */
  readonly timeZone: string | undefined;
  readonly locale: Locale | undefined;
  readonly trace: Trace;
}

/**
 * Every time expression of the article, in reading order, never overlapping.
 *
 * What the words say by themselves ("24. Februar 2022") is resolved always; what counts from the day of publication only
 * with an anchor. Without one it keeps its span, its type and the open TIMEX3 value ("XXXX-WXX-2"). A date in running text
 * never becomes the anchor.
 *
 * @example
 * // "Der Rat hat am Dienstag getagt", published 2025-01-22: [Dienstag] is 2025-01-21, direction past
 */
export function resolveTimes({
  text,
  blocks,
  words,
  sentences,
  publishedAt,
  timeZone,
  locale,
  trace,
}: TimeInput): Time[] {
  if (locale === undefined) return [];
  const anchor = toAnchor(publishedAt, timeZone);
  const memory: Memory = { focus: undefined, focusDay: undefined, story: undefined, storyEnd: 0 };
  const times: Time[] = [];
  const names = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (!isBody(block.type) && !isTitle(block.type)) continue;
    const page = openPage({ text, words: words[index] ?? [], sentences: sentences[index] ?? [], names, locale });
    if (page.heads.length === 0) continue;
    const settled = settleOverlaps(findExpressions(page), (loser) => record(trace, loser, "dropped"));
    const found = settled.filter(({ meaning }) => meaning.kind !== "none");
    const refined = openEnds(page, joinRanges(page, joinAmounts(page, found)));
    for (const expression of refined) record(trace, expression, "kept");
    for (const resolved of resolveExpressions(page, refined, anchor, memory)) times.push(toTime(text, resolved));
  }
  return times;
}

function findExpressions(page: Page): Expression[] {
  const found: Expression[] = [];
  const emit = (expression: Expression) => found.push(expression);
  for (const at of page.heads) {
    for (const rule of rulesAt(page, at)) rule(page, at, emit);
    if (page.phrases.has(at)) for (const rule of phraseRules) rule(page, at, emit);
  }
  return found;
}

function rulesAt({ words, tags, phrases }: Page, at: number): readonly Rule[] {
  const word = words[at];
  if (tags[at] !== undefined) return rulesFor(tags[at]);
  if (word?.kind === "number") return figureRules;
  return phrases.has(at) ? [] : mixedRules;
}

function record(trace: Trace, { start, end, meaning, rule }: Expression, outcome: "kept" | "dropped"): void {
  trace?.push({ stage: "times", span: { start, end }, candidate: meaning.kind, rule, weight: 1, outcome });
}
