import { BE, CONDITIONAL, HAVE, HEARSAY, INFINITIVE, PARTICIPLE } from "../../../locale/word-flags.ts";
import { isReportedMood } from "../clauses/segment.ts";
import { type BlockReading, has, isSmall } from "../reading.ts";
import { type CuedSentence, type Statement, stateWithin } from "../statement.ts";

/**
 * A sentence in reported mood without a frame; its source stands before it.
 *
 *     Der Rat vertagte sich. Das Geld sei da.      Er soll geflohen sein.
 *                            ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param follows whether a statement stands shortly before: "wäre" and "soll" alone are too little.
 */
export function findUnframed(sentence: CuedSentence, follows: boolean): Statement | undefined {
  const { unit, segments, block } = sentence;
  const main = segments.find(({ kind }) => kind === "main");
  if (main === undefined) return undefined;
  const reported = segments.find((segment) => segment.kind === "main" && isReportedMood(segment));
  if (reported !== undefined) {
    const sure = reported.mood === "subjunctive" && reported.finite > reported.first;
    if (!sure && !follows) return undefined;
    if (reported !== main && !sure) return undefined;
    return stateWithin(sentence, {
      kind: "indirect-free-indirect",
      rule: sure ? "attribution/subjunctive" : "attribution/conditional",
      content: [unit],
    });
  }
  if (main.finite < 0 || !has(block, main.finite, HEARSAY) || has(block, main.finite, CONDITIONAL)) return undefined;
  if (!follows && !endsInPerfect(block, main.to)) return undefined;
  return stateWithin(sentence, { kind: "free-indirect", rule: "attribution/hearsay", content: [unit] });
}

/** "geflohen sein", "gesagt haben": hearsay, and no duty. */
function endsInPerfect(block: BlockReading, to: number): boolean {
  const last = to - 1;
  if (!has(block, last, HAVE | BE) || !has(block, last, INFINITIVE)) return false;
  return has(block, last - 1, PARTICIPLE) || isSmall(block, last - 1);
}
