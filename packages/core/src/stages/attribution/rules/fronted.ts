import { takes } from "../../../locale/compile-cues.ts";
import { isReportedMood, type Segment } from "../clauses/segment.ts";
import { isTail } from "../clauses/tail.ts";
import type { VerbCue } from "../find-cues.ts";
import { medialContentEnd } from "../medial/content-end.ts";
import type { Range } from "../reading.ts";
import { findParties, type Parties } from "../sources/find-parties.ts";
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
    const behind = segments[cue.last + 1];
    // „Wenn es hält“, sagte sie, „öffnen wir.“
    const cut = behind?.kind === "words" && behind.mark === ",";
    const content = cut ? [before, behind] : [before];
    return [stateWithin(sentence, { kind: "direct", rule: "attribution/words-before-verb", content, ...shared })];
  }
  if (segment.kind === "tail") return readAroundTail(sentence, cue, segment, parties);
  if (!sentence.block.tables.verbFinal) return [];
  const start = startOfContent(segments, segment.index);
  if (start < 0) return [];
  const main = segments.slice(start, segment.index).find(({ kind }) => kind === "main");
  const fits = main === undefined ? takes(cue, "that") : takes(cue, isReportedMood(main) ? "bare" : "plain");
  // "Sollte es regnen, sagt er ab": a condition is no statement.
  if (main?.finite === main?.first && main?.index === 0) return [];
  // "Es sei kalt, hieß es.": the verb says that nobody is named.
  const nameless = takes(cue, "place") && cue.words.length > 1;
  if (!fits || (parties.source === undefined && !nameless)) return [];
  // "Sie sagte, es gebe Geld, wollte aber nicht verraten, wie viel": the subject stands in front of all.
  if ((parties.source?.to ?? segment.to) <= before.from) return [];
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

/** "The vaccine, researchers say, works in older patients too.": the clause may close before the tail or go on behind it. */
function readAroundTail(sentence: CuedSentence, cue: VerbCue, tail: Segment, parties: Parties): Statement[] {
  const { segments, cues, unit } = sentence;
  let start = tail.index;
  while (start > 0 && segments[start - 1]?.kind !== "words" && segments[start - 1]?.kind !== "tail") {
    start -= 1;
    const { mark } = segments[start] ?? tail;
    if (mark === ":" || mark === ";") break;
  }
  const before = segments[tail.index - 1];
  const behind = segments[tail.index + 1];
  if (before === undefined || start === tail.index || !takes(cue, "plain") || parties.source === undefined) return [];
  const whole = segments.slice(start, tail.index).some(({ kind }) => kind === "main");
  const goesOn = behind !== undefined && behind.mark === "," && isGoingOn(behind, whole);
  if (!whole && !goesOn) return [];
  const content: Range[] = [{ from: segments[start]?.from ?? unit.from, to: before.to }];
  if (goesOn) {
    const end = medialContentEnd(segments, behind.index, cues);
    const reports = behind.joined && cues.some(({ segment }) => segment === behind.index);
    if (!reports) content.push({ from: behind.from, to: segments[end - 1]?.to ?? behind.to });
  }
  const frame: Range = { from: before.to, to: content.length > 1 && behind !== undefined ? behind.from : tail.to };
  return [
    stateWithin(sentence, {
      kind: "indirect",
      rule: "attribution/around-tail",
      content,
      cue: cueOf(cue),
      frame: [frame],
      ...parties,
    }),
  ];
}

/** The rest of a clause that the tail cut, or one joined to it. */
function isGoingOn({ kind, joined, finite, first }: Segment, whole: boolean): boolean {
  if (kind !== "main") return !whole && kind === "piece";
  return joined || (finite >= 0 && finite === first);
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
