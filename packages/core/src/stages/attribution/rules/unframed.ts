import {
  BE,
  CONDITIONAL,
  FIRST_PERSON,
  HAVE,
  HEARSAY,
  INFINITIVE,
  MODAL,
  PARTICIPLE,
  REASON,
} from "../../../locale/word-flags.ts";
import { isReportedMood, type Segment } from "../clauses/segment.ts";
import { type BlockReading, has, isSmall, serves } from "../reading.ts";
import { findSubject } from "../sources/find-subject.ts";
import { type CuedSentence, charAt, covers, type Statement, stateWithin } from "../statement.ts";

/** What stands in front of a sentence without a frame. */
interface Before {
  /** A statement stands right before. */
  readonly follows: boolean;
  /** The sentence before is in reported mood. */
  readonly mooded: boolean;
  /** The statement before is words in marks. */
  readonly words: boolean;
}

/**
 * A sentence in reported mood without a frame; its source stands before it.
 *
 *     Der Rat vertagte sich. Das Geld sei da.      Er soll geflohen sein.
 *                            ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param before what stands in front: "wäre" and "soll" alone are too little.
 */
export function findUnframed(sentence: CuedSentence, { follows, mooded, words }: Before): Statement | undefined {
  const { unit, segments, block } = sentence;
  const main = segments.find(({ kind }) => kind === "main");
  const reported = segments.find((segment) => segment.kind === "main" && isReportedMood(segment));
  if (reported !== undefined) {
    if (isOwnVoice(sentence)) return undefined;
    const sure = reported.mood === "subjunctive" && (reported.finite > reported.first || reported !== segments[0]);
    const likely = follows && (mooded || (!has(block, reported.finite, MODAL) && !isCondition(segments)));
    if (!sure && !likely) return reported === main ? doubtful(sentence, reported.finite) : undefined;
    if (reported !== main && !sure) return undefined;
    const whole = reported === main || main === undefined;
    return stateWithin(sentence, {
      kind: "indirect-free-indirect",
      rule: sure ? "attribution/subjunctive" : "attribution/conditional",
      sign: reported.finite,
      content: [
        whole || (reported.joined && main !== undefined && main.to + 1 >= reported.from)
          ? unit
          : { from: reported.from, to: unit.to },
      ],
    });
  }
  const embedded = segments.find(
    ({ kind, mood, first }) =>
      mood === "subjunctive" && (kind === "relative" || (kind === "adverbial" && serves(block, first, REASON))),
  );
  if (embedded !== undefined && main !== undefined) {
    return stateWithin(sentence, {
      kind: "indirect",
      rule: "attribution/embedded",
      sign: embedded.finite,
      content: [embedded],
      source: findSubject(sentence, main),
    });
  }
  if (main === undefined || !has(block, main.finite, HEARSAY) || has(block, main.finite, CONDITIONAL)) return undefined;
  // Behind words in marks "soll" is rather a plan.
  if ((!follows || words) && !endsInPerfect(block, main.to)) return undefined;
  return stateWithin(sentence, {
    kind: "free-indirect",
    rule: "attribution/hearsay",
    content: [unit],
    sign: main.finite,
  });
}

/** "Ich arbeite mit Freunden und plane einen Film": who speaks of himself reports nobody. */
function isOwnVoice({ block, unit, roles }: CuedSentence): boolean {
  if ((roles & FIRST_PERSON) === 0) return false;
  for (let at = unit.from; at < unit.to; at += 1) {
    if (serves(block, at, FIRST_PERSON) && block.passageAt[at] === -1) return true;
  }
  return false;
}

/** "könnte", "hätte": reported when the sentence behind is. */
function doubtful(sentence: CuedSentence, finite: number): Statement {
  return stateWithin(sentence, {
    kind: "indirect-free-indirect",
    rule: "attribution/conditional",
    content: [sentence.unit],
    doubtful: true,
    sign: finite,
  });
}

/**
 * A main clause in reported mood that reports in its turn: the whole sentence is somebody's, whatever it holds.
 *
 *     Die Stadt wehrt sich. Der Bund habe zugesagt, das Geld zu geben.
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findUnframedAround(sentence: CuedSentence, found: readonly Statement[]): Statement | undefined {
  const { unit, segments, block } = sentence;
  if (found.length === 0) return undefined;
  const main = segments.find(({ kind }) => kind === "main");
  if (main === undefined || main.mood !== "subjunctive" || main.finite === unit.from) return undefined;
  const at = charAt(block, main.finite);
  if (found.some((statement) => covers(statement, at, at + 1) || statement.kind === "direct")) return undefined;
  return stateWithin(sentence, {
    kind: "indirect-free-indirect",
    rule: "attribution/subjunctive",
    content: [unit],
    sign: main.finite,
  });
}

/** "Falls er käme, wäre …": a wish or a guess of the writer. */
function isCondition(segments: readonly Segment[]): boolean {
  return segments.some(({ kind, mood, finite, first }) =>
    kind === "adverbial" ? mood === "conditional" : kind === "main" && finite === first,
  );
}

/** "geflohen sein", "gesagt haben": hearsay, and no duty. */
function endsInPerfect(block: BlockReading, to: number): boolean {
  const last = to - 1;
  if (!has(block, last, HAVE | BE) || !has(block, last, INFINITIVE)) return false;
  return has(block, last - 1, PARTICIPLE) || isSmall(block, last - 1);
}
