import { takes } from "../../../locale/compile-cues.ts";
import { FINITE } from "../../../locale/word-flags.ts";
import { isLower } from "../../../text/letters.ts";
import type { Span } from "../../../text/span.ts";
import type { Segment } from "../clauses/segment.ts";
import type { VerbCue } from "../find-cues.ts";
import { type BlockReading, has, isCapital, isMark, isSmall, type Range, spanOf, textAt } from "../reading.ts";
import { findParties } from "../sources/find-parties.ts";
import { findSubject } from "../sources/find-subject.ts";
import { looksLikeSpeaker } from "../sources/source-kind.ts";
import { type CuedSentence, covers, cueOf, endOf, type Statement, startOf, stateWithin } from "../statement.ts";

/** Words from which on a passage is somebody's even where no verb says so. */
const LONG = 5;

/**
 * Pieces of a sentence in marks, told from titles, names and doubted words by small weights.
 *
 *     Er nannte den Plan „einen schweren Fehler“.      Die „Neue Presse“ lobte ihn.
 *                        ^^^^^^^^^^^^^^^^^^^^^^             no
 */
export function findFragments(sentence: CuedSentence, statements: readonly Statement[]): Statement[] {
  const { block, unit, segments } = sentence;
  const found: Statement[] = [];
  for (let at = unit.from; at < unit.to; at += 1) {
    const passage = block.passages[block.passageAt[at] ?? -1];
    if (passage === undefined) continue;
    at = passage.close;
    if (!passage.closed || passage.open < unit.from || passage.close >= unit.to) continue;
    const range: Range = { from: passage.open, to: passage.close + 1 };
    if (segments.some(({ kind, from, to }) => kind === "words" && from <= range.from && range.to <= to)) continue;
    const span = spanOf(block, range);
    const parent = innermost(statements, span);
    const segment = segments.find(({ from, to }) => from <= range.from && range.to <= to);
    const cue = segment && cueOfFragment(sentence, segment);
    const beside = parent ?? statements.findLast((one) => one.source !== undefined && startOf(one) < span.start);
    const { weight, words } = weigh(block, range, beside !== undefined, cue);
    if (weight < 0) continue;
    if (parent !== undefined) {
      found.push({
        ...parent,
        ...sourceAround(block, statements, parent, span),
        kind: "direct",
        rule: "attribution/fragment-inside",
        content: [span],
        fragment: true,
      });
      continue;
    }
    if (cue === undefined && beside !== undefined) {
      found.push({
        ...beside,
        kind: "direct",
        rule: "attribution/fragment-beside",
        content: [span],
        fragment: true,
      });
      continue;
    }
    if (cue === undefined) {
      if (words < LONG || weight < 2) continue;
      const main = sentence.cues.find((one) => segments[one.segment]?.kind === "main");
      const subject = main ? findParties(sentence, main).source : segment && findSubject(sentence, segment);
      found.push(
        stateWithin(sentence, {
          kind: "direct",
          rule: "attribution/fragment-alone",
          content: [range],
          source: subject && looksLikeSpeaker(block, subject) ? subject : undefined,
          fragment: true,
        }),
      );
      continue;
    }
    const parties = findParties(sentence, cue);
    // A name in marks that speaks is nobody's words.
    if (parties.source !== undefined && parties.source.from <= range.from && range.to <= parties.source.to) continue;
    found.push(
      stateWithin(sentence, {
        kind: "direct",
        rule: "attribution/fragment-of-clause",
        content: [range],
        cue: cueOf(cue),
        frame: [{ from: unit.from, to: range.from }],
        fragment: true,
        ...parties,
      }),
    );
  }
  return found;
}

/** The smallest statement that holds the span. */
function innermost(statements: readonly Statement[], { start, end }: Span): Statement | undefined {
  let found: Statement | undefined;
  for (const statement of statements) {
    if (!covers(statement, start, end)) continue;
    if (found === undefined || endOf(statement) - startOf(statement) < endOf(found) - startOf(found)) found = statement;
  }
  return found;
}

/** "Die Stadt sagt, sie wisse, dass es „nicht reicht“": who says "sie" says the words in marks. */
function sourceAround(
  { text }: BlockReading,
  statements: readonly Statement[],
  parent: Statement,
  { start, end }: Span,
): Partial<Statement> {
  const [own] = parent.source ?? [];
  if (own === undefined || !isPronoun(text, own)) return {};
  const outer = statements.find((one) => one !== parent && covers(one, own.start, own.end) && covers(one, start, end));
  return outer === undefined ? {} : { source: outer.source, sourceKind: outer.sourceKind };
}

/** One small word: "sie". */
function isPronoun(text: string, { start, end }: Span): boolean {
  return isLower(text.charCodeAt(start)) && !text.slice(start, end).includes(" ");
}

/** The reporting verb of the clause that holds the fragment; that of the clause before when it only stands in a piece. */
function cueOfFragment({ cues, segments }: CuedSentence, segment: Segment): VerbCue | undefined {
  const own = cues.find((one) => one.segment === segment.index && takes(one, "words"));
  if (own !== undefined || segment.kind !== "piece") return own;
  for (let index = segment.index - 1; index >= 0; index -= 1) {
    const before = cues.find((one) => one.segment === index && takes(one, "words"));
    if (before !== undefined || segments[index]?.kind === "main") return before;
  }
  return undefined;
}

/** Above zero for somebody's words, below for a title or name. */
function weigh(
  block: BlockReading,
  range: Range,
  inside: boolean,
  cue: VerbCue | undefined,
): { weight: number; words: number } {
  const { words, small, finite } = countWords(block, range);
  const first = range.from + 1;
  const before = range.from - 1;
  let weight = -2;
  if (words >= 3) weight += 1;
  if (words >= 5) weight += 1;
  if (small === 0) weight -= 2;
  if (isSmall(block, first)) weight += 2;
  if (finite) weight += 1;
  if (inside) weight += 1;
  if (cue !== undefined) weight += takes(cue, "label") ? 3 : 1;
  // "die Zeitschrift „Kurier“", "das Motto „Weiter so“": a name behind its noun.
  if (isCapital(block, before) && !isSmall(block, first)) weight -= words < 6 ? 2 : 1;
  if (textAt(block, before) === ",") weight += 0.5;
  return { weight, words };
}

function countWords(block: BlockReading, { from, to }: Range): { words: number; small: number; finite: boolean } {
  let words = 0;
  let small = 0;
  let finite = false;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (isMark(block, at)) continue;
    words += 1;
    if (!isSmall(block, at)) continue;
    small += 1;
    finite ||= has(block, at, FINITE);
  }
  return { words, small, finite };
}
