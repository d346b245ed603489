import type { Locale } from "../../locale/compile-locale.ts";
import type { Time } from "../../model/time.ts";
import { isBody, isTitle } from "../body.ts";
import type { BlockDraft, LineWords, Trace } from "../layers.ts";
import type { Expression } from "./expression.ts";
import { openPage, type Page } from "./find/page.ts";
import { rules } from "./find/rules.ts";
import { joinRanges } from "./refine/join-ranges.ts";
import { openEnds } from "./refine/open-ends.ts";
import { settleOverlaps } from "./refine/settle-overlaps.ts";
import { toAnchor } from "./resolve/anchor.ts";
import { type Memory, resolveExpressions } from "./resolve/resolve-expressions.ts";
import { toTime } from "./to-time.ts";

/** What the resolution of times reads. */
interface TimeInput {
  readonly text: string;
  readonly blocks: readonly BlockDraft[];
  readonly words: LineWords;
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
export function resolveTimes({ text, blocks, words, publishedAt, timeZone, locale, trace }: TimeInput): Time[] {
  if (locale === undefined) return [];
  const anchor = toAnchor(publishedAt, timeZone);
  const memory: Memory = { focus: undefined, focusDay: undefined, story: undefined, storyEnd: 0 };
  return blocks.flatMap((block, index) => {
    if (!isBody(block.type) && !isTitle(block.type)) return [];
    const page = openPage(text, words[index] ?? [], locale);
    if (page.heads.length === 0) return [];
    const found = settleOverlaps(findExpressions(page), (loser) => record(trace, loser, "dropped"));
    const refined = openEnds(page, joinRanges(page, found));
    for (const expression of refined) record(trace, expression, "kept");
    return resolveExpressions(page, refined, anchor, memory).map((resolved) => toTime(text, resolved));
  });
}

function findExpressions(page: Page): Expression[] {
  const found: Expression[] = [];
  const emit = (expression: Expression) => found.push(expression);
  for (const at of page.heads) for (const rule of rules) rule(page, at, emit);
  return found;
}

function record(trace: Trace, { start, end, meaning, rule }: Expression, outcome: "kept" | "dropped"): void {
  trace?.push({ stage: "times", span: { start, end }, candidate: meaning.kind, rule, weight: 1, outcome });
}
