import { findSubject } from "../sources/find-subject.ts";
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
    const before = segments[segment.index - 1];
    if (before !== undefined && segment.mark === ":") {
      const cue = cues.findLast(({ segment: at }) => at < segment.index);
      const main = segments.findLast(({ index, kind }) => index < segment.index && kind === "main");
      found.push(
        stateWithin(sentence, {
          kind: "direct",
          rule: "attribution/words-behind-colon",
          content: [segment],
          source: main && findSubject(sentence, main),
          cue: cue && cueOf(cue),
          frame: [{ from: unit.from, to: segment.from }],
        }),
      );
      continue;
    }
    found.push(stateWithin(sentence, { kind: "direct", rule: "attribution/words-alone", content: [segment] }));
  }
  return found;
}
