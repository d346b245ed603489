import { takes } from "../../../locale/compile-cues.ts";
import { isReportedMood, type Segment } from "../clauses/segment.ts";
import { isTail } from "../clauses/tail.ts";
import type { VerbCue } from "../find-cues.ts";
import type { Range } from "../reading.ts";
import { findParties } from "../sources/find-parties.ts";
import { type CuedSentence, cueOf, type Statement, stateWithin } from "../statement.ts";

/**
 * What is said, and then the verb with its subject; it may go on behind them.
 *
 *     Es sei kalt, sagte der Wirt, und der Wind nehme zu.      „Wir kommen“, sagte sie.
 *     ^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^
 */
export function findFronted(sentence: CuedSentence): Statement[] {
  const found: Statement[] = [];
  for (const cue of sentence.cues) {
    const segment = sentence.segments[cue.segment];
    if (segment === undefined || !isTail(sentence.block, segment)) continue;
    found.push(...readFronted(sentence, cue, segment));
  }
  return found;
}

function readFronted(sentence: CuedSentence, cue: VerbCue, segment: Segment): Statement[] {
  const { segments } = sentence;
  const before = segments[segment.index - 1];
  if (before === undefined || before.mark === ";") return [];
  const parties = findParties(sentence, cue);
  const tail: Range = { from: before.to, to: segments[cue.last]?.to ?? segment.to };
  const shared = { cue: cueOf(cue), frame: [tail], ...parties };
  if (before.kind === "words") {
    if (!takes(cue, "words")) return [];
    return [
      stateWithin(sentence, { kind: "direct", rule: "attribution/words-before-verb", content: [before], ...shared }),
    ];
  }
  const start = startOfContent(segments, segment.index);
  if (start < 0) return [];
  const main = segments.slice(start, segment.index).find(({ kind }) => kind === "main");
  const fits = main === undefined ? takes(cue, "that") : takes(cue, isReportedMood(main) ? "bare" : "plain");
  // "Sollte es regnen, sagt er ab": a condition is no statement.
  if (main?.finite === main?.first && main?.index === 0) return [];
  if (!fits || parties.source === undefined) return [];
  const from = segments[start]?.from ?? before.from;
  return [
    stateWithin(sentence, {
      kind: "indirect",
      rule: "attribution/fronted",
      content: [{ from, to: before.to }, ...contentBehind(sentence, cue)],
      ...shared,
    }),
  ];
}

/** The first segment of what is said in front of the verb, or -1 when there is no clause. */
function startOfContent(segments: readonly Segment[], tail: number): number {
  let start = tail;
  let clause = false;
  for (let index = tail - 1; index >= 0; index -= 1) {
    const segment = segments[index];
    if (segment === undefined || segment.kind === "words") break;
    if (segment.kind === "main") clause = true;
    if (index === 0 && (segment.kind === "that" || segment.kind === "question") && tail === 1) clause = true;
    start = index;
    if (segment.mark === ":" || segment.mark === ";") break;
  }
  return clause ? start : -1;
}

/** A clause in reported mood behind the tail. */
function contentBehind({ segments }: CuedSentence, cue: VerbCue): Range[] {
  let at = cue.last + 1;
  while (segments[at]?.kind === "piece" || segments[at]?.kind === "relative") at += 1;
  const next = segments[at];
  if (next === undefined || next.kind !== "main" || !isReportedMood(next)) return [];
  let end = at;
  while (end + 1 < segments.length) {
    const following = segments[end + 1];
    if (following === undefined || following.kind === "words") break;
    if (following.kind === "main" && !isReportedMood(following)) break;
    end += 1;
  }
  return [{ from: next.from, to: segments[end]?.to ?? next.to }];
}
