import { takes } from "../../../locale/compile-cues.ts";
import { CONJUNCTION, DETERMINER } from "../../../locale/word-flags.ts";
import { readNounPhrase } from "../clauses/noun-phrase.ts";
import type { Segment } from "../clauses/segment.ts";
import { type BlockReading, has, isCapital, type Range } from "../reading.ts";
import { findParties } from "../sources/find-parties.ts";
import { findSubject } from "../sources/find-subject.ts";
import { looksLikeSpeaker } from "../sources/source-kind.ts";
import { type CuedSentence, cueOf, type Statement, startOf, stateWithin } from "../statement.ts";

/**
 * Words in marks that no verb of the lexicon introduces: behind a colon the clause before it is the frame; else the source
 * stands in another sentence.
 *
 *     Der Trainer war zufrieden: „Das war gut.“      „Wir kommen wieder.“
 *                                ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^
 */
export function findWordsAlone(sentence: CuedSentence, framed: readonly Statement[]): Statement[] {
  const { block, segments, unit, cues } = sentence;
  const found: Statement[] = [];
  for (const segment of segments) {
    if (segment.kind !== "words") continue;
    const start = block.words[segment.from]?.start ?? 0;
    if (framed.some((statement) => statement.kind === "direct" && startOf(statement) === start)) continue;
    if (segment.index > 0 && segment.mark === ":") {
      const before = cues.filter(({ segment: at }) => at < segment.index);
      const cue =
        before.findLast((one) => takes(one, "words") && segments[one.segment]?.kind === "main") ?? before.at(-1);
      found.push(
        stateWithin(sentence, {
          kind: "direct",
          rule: "attribution/words-behind-colon",
          content: [segment],
          source: (cue && findParties(sentence, cue).source) ?? sourceInFront(sentence, segment),
          cue: cue && cueOf(cue),
          frame: [{ from: unit.from, to: segment.from }],
        }),
      );
      continue;
    }
    const rule = "attribution/words-alone";
    found.push(
      stateWithin(sentence, { kind: "direct", rule, content: [segment], source: sourceBehind(sentence, segment) }),
    );
  }
  return found;
}

/** „Da bin ich wieder“, mit diesen Worten betrat er den Saal: the subject of the clause behind. */
function sourceBehind(sentence: CuedSentence, { index }: Segment): Range | undefined {
  const { block, segments } = sentence;
  const next = segments[index + 1];
  if (next === undefined || next.kind !== "main" || next.mark !== "," || !block.tables.verbFinal) return undefined;
  const subject = findSubject(sentence, next);
  return subject !== undefined && looksLikeSpeaker(block, subject) ? subject : undefined;
}

/** "Beispiel" in "Im Rat warb Beispiel mit den Worten: …" */
function isOneName(block: BlockReading, { from, to }: Range): boolean {
  return to - from === 1 && isCapital(block, from) && !has(block, from, DETERMINER);
}

/** The subject of the clause before the colon, or the name that stands there alone: "Beispiel wörtlich:". */
function sourceInFront(sentence: CuedSentence, words: Segment): Range | undefined {
  const { block, segments } = sentence;
  const main = segments.findLast(({ index, kind }) => index < words.index && kind === "main");
  if (main !== undefined) {
    // "Das Geld sei da: „…“": who says the one says the other.
    if (main.mood === "subjunctive") return undefined;
    const subject = findSubject(sentence, main);
    return subject !== undefined && (looksLikeSpeaker(block, subject) || isOneName(block, subject))
      ? subject
      : undefined;
  }
  for (let index = 0; index < words.index; index += 1) {
    const piece = segments[index];
    if (piece?.kind !== "piece" || has(block, piece.first, CONJUNCTION)) continue;
    const end = readNounPhrase(block, piece.first, piece.to, { wide: true });
    if (end > piece.first) return { from: piece.first, to: end };
  }
  return undefined;
}
