import { takes } from "../../../locale/compile-cues.ts";
import { ADVERB, POINTER, SUBJECT_PRONOUN } from "../../../locale/word-flags.ts";
import { has, isStop, type Range } from "../reading.ts";
import { findParties } from "../sources/find-parties.ts";
import { type CuedSentence, cueOf, type Statement, stateWithin } from "../statement.ts";

/**
 * A sentence that attributes the one before it.
 *
 *     Die Brücke bleibt gesperrt. Das teilte die Stadt mit.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^
 */
export function findPointedAt(sentence: CuedSentence, before: CuedSentence | undefined): Statement | undefined {
  const { block, segments, cues } = sentence;
  const [main] = segments;
  if (before === undefined || before.block !== block || main?.kind !== "main") return undefined;
  let pointer = main.first;
  while (pointer < main.finite - 1 && has(block, pointer, ADVERB) && !has(block, pointer, POINTER)) pointer += 1;
  if (!has(block, pointer, POINTER) || pointer + 1 !== main.finite) return undefined;
  const cue = cues.find((one) => one.segment === 0 && takes(one, "plain"));
  if (cue === undefined) return undefined;
  const parties = findParties(sentence, cue);
  if (parties.source === undefined || parties.source.from === pointer) return undefined;
  if (has(block, parties.source.from, SUBJECT_PRONOUN) && parties.source.to - parties.source.from === 1)
    return undefined;
  let to = before.unit.to;
  while (to > before.unit.from + 1 && isStop(block, to - 1)) to -= 1;
  const content: readonly Range[] = [
    { from: before.unit.from, to },
    { from: pointer, to: pointer + 1 },
  ];
  return stateWithin(sentence, {
    kind: "indirect",
    rule: "attribution/pointer",
    content,
    cue: cueOf(cue),
    frame: [{ from: pointer + 1, to: segments.at(-1)?.to ?? main.to }],
    ...parties,
  });
}
