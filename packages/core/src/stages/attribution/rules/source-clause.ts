import { SOURCE_CLAUSE } from "../../../locale/word-flags.ts";
import { type Range, serves, textAt } from "../reading.ts";
import { findParties } from "../sources/find-parties.ts";
import { type CuedSentence, type Statement, stateWithin } from "../statement.ts";

/**
 * A clause that names the source of the rest.
 *
 *     Wie die Polizei mitteilte, war die Straße gesperrt.      Die Straße war, wie sie sagte, gesperrt.
 *                                ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^               ^^^^^^^^
 */
export function findSourceClauses(sentence: CuedSentence): Statement[] {
  const { block, segments, cues } = sentence;
  const found: Statement[] = [];
  for (const cue of cues) {
    const segment = segments[cue.segment];
    if (segment === undefined || !serves(block, segment.first, SOURCE_CLAUSE)) continue;
    if (segment.kind !== "adverbial" && segment.kind !== "question") continue;
    const before = segments[segment.index - 1];
    const after = segments[segment.index + 1];
    const words =
      before?.kind === "words" ? before : segment.index === 0 && after?.kind === "words" ? after : undefined;
    const content: Range[] = [];
    if (words !== undefined) content.push(words);
    else {
      let first = segment.index;
      while (
        first > 0 &&
        segments[first]?.mark !== ":" &&
        segments[first]?.mark !== ";" &&
        segments[first - 1]?.kind !== "words"
      )
        first -= 1;
      if (before !== undefined && first < segment.index)
        content.push({ from: segments[first]?.from ?? 0, to: before.to });
      let last = segment.index;
      while (last + 1 < segments.length && segments[last + 1]?.kind !== "words" && segments[last + 1]?.mark !== ";")
        last += 1;
      if (after !== undefined && last > segment.index)
        content.push({ from: after.from, to: segments[last]?.to ?? after.to });
    }
    const parties = findParties(sentence, cue);
    if (content.length === 0 || (parties.source === undefined && !block.tables.verbFinal)) continue;
    const comma = segment.index > 0 && textAt(block, segment.from - 1) === "," ? 1 : 0;
    const closing = textAt(block, segment.to) === "," && comma === 0 ? 1 : 0;
    found.push(
      stateWithin(sentence, {
        kind: words === undefined ? "indirect" : "direct",
        rule: "attribution/source-clause",
        content,
        cue: { words: [segment.first, ...cue.words], lemma: cue.verb.lemma },
        frame: [{ from: segment.from - comma, to: segment.to + closing }],
        ...parties,
      }),
    );
  }
  return found;
}
