import { takes } from "../../../locale/compile-cues.ts";
import { findParties } from "../sources/find-parties.ts";
import { type CuedSentence, type Statement, stateWithin } from "../statement.ts";

/**
 * A sentence that sums up what somebody said.
 *
 *     Die Union fordert niedrigere Steuern.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findSummary(sentence: CuedSentence): Statement | undefined {
  const { segments, cues, unit } = sentence;
  for (const cue of cues) {
    const segment = segments[cue.segment];
    if (segment?.kind !== "main" || !takes(cue, "report")) continue;
    const { source, addressee } = findParties(sentence, cue);
    // "Als Grund wurde Nebel genannt": somebody said so who is not named.
    if (source === undefined && !(cue.passive && takes(cue, "place"))) continue;
    return stateWithin(sentence, {
      kind: "reported",
      rule: "attribution/summary",
      content: [unit],
      source,
      addressee,
      sign: cue.words[0] ?? segment.finite,
    });
  }
  return undefined;
}
