import { lookUpEnding, takes } from "../../../locale/compile-cues.ts";
import {
  ADDRESSEE_PREPOSITION,
  AGENT_PREPOSITION,
  DETERMINER,
  OTHER_DETERMINER,
  OTHER_PRONOUN,
  PREPOSITION,
  REFLEXIVE,
  SOURCE_PLACE,
  SUBJECT_DETERMINER,
} from "../../../locale/word-flags.ts";
import { canBeSubject, isPronounAlone, readNounPhrase } from "../clauses/noun-phrase.ts";
import type { Segment } from "../clauses/segment.ts";
import type { VerbCue } from "../find-cues.ts";
import { type BlockReading, foldedAt, has, isCapital, isNumber, isSmall, type Range, serves } from "../reading.ts";
import { findSubject, isFitSource, type Sentence } from "./find-subject.ts";
import { isTime } from "./is-time.ts";
import { kindOfSource, looksLikeSpeaker } from "./source-kind.ts";

/** Who speaks and who is spoken to. */
export interface Parties {
  readonly source: Range | undefined;
  readonly addressee: Range | undefined;
  /** Who passes on what the source said: the paper that cites it. */
  readonly through?: Range | undefined;
}

/**
 * The source and the addressee of a reporting verb. In a passive the subject is spoken to, and the source stands behind "von" or
 * is not named.
 *
 *     Der Rat bat die Bürger, zu warten.      Ihm wird von Kritikern vorgeworfen, …
 *     source      addressee                   addr.        source
 */
export function findParties(sentence: Sentence, cue: VerbCue): Parties {
  const segment = sentence.segments[cue.segment];
  if (segment === undefined) return { source: undefined, addressee: undefined };
  const subject = findSubject(sentence, segment);
  const { verbFinal } = sentence.block.tables;
  if (cue.passive) {
    const agent = findAgent(sentence.block, segment);
    if (takes(cue, "from") && cue.verb.medium === "thought") return { source: undefined, addressee: agent };
    if (takes(cue, "cites") && subject !== undefined)
      return { source: subject, addressee: undefined, through: agent ?? findPlace(sentence.block, segment, true) };
    return {
      source: agent ?? findPlace(sentence.block, segment, false),
      addressee: takes(cue, "whom") ? subject : undefined,
    };
  }
  const fit = subject !== undefined && (segment.kind === "relative" || isFitSource(sentence.block, subject));
  const cited = takes(cue, "cites") ? findObject(sentence.block, segment, subject) : undefined;
  const speaker = fit ? (speakerBehind(sentence, segment, subject) ?? subject) : undefined;
  const source = cited ?? speaker ?? findPlaceAround(sentence, segment, takes(cue, "place"));
  if (!verbFinal)
    return { source, addressee: findMedialAddressee(sentence.block, segment, cue), through: cited && subject };
  const through = cited !== undefined && fit ? subject : undefined;
  return { source, addressee: findAddressee(sentence.block, segment, cue, source), through };
}

/** "Die Kritik wies der Minister zurück": who can speak and stands right behind the verb, where what stands in front cannot. */
function speakerBehind({ block }: Sentence, segment: Segment, subject: Range): Range | undefined {
  const { kind, finite, to } = segment;
  if (
    !block.tables.verbFinal ||
    kind !== "main" ||
    subject.to > finite ||
    !has(block, subject.from, DETERMINER) ||
    looksLikeSpeaker(block, subject)
  )
    return undefined;
  const at = finite + 1;
  if (!canBeSubject(block, at) || has(block, at, PREPOSITION)) return undefined;
  const behind = { from: at, to: readNounPhrase(block, at, to) };
  return behind.to > at && !isTime(block, behind) && looksLikeSpeaker(block, behind) ? behind : undefined;
}

/** Where the words stand, in the clause or in what a relative clause has cut off from it; or from whom: "hieß es vom Sprecher". */
function findPlaceAround(sentence: Sentence, segment: Segment, any: boolean): Range | undefined {
  const { block, segments } = sentence;
  const own = findPlace(block, segment, any);
  if (own !== undefined || !any) return own;
  const before = segment.finite === segment.first ? segments[segment.index - 2] : undefined;
  if (before?.kind === "piece" && segments[segment.index - 1]?.kind === "relative") {
    const place = findPlace(block, before, any);
    if (place !== undefined) return place;
  }
  for (let at = segment.from; at < segment.to; at += 1) {
    if (!has(block, at, AGENT_PREPOSITION)) continue;
    const end = readNounPhrase(block, at + 1, segment.to);
    if (end > at + 1 && looksLikeSpeaker(block, { from: at + 1, to: end })) return { from: at + 1, to: end };
  }
  return undefined;
}

/** "in einem Bericht heißt es", "wie aus der Mitteilung hervorgeht": where the words stand. */
function findPlace(block: BlockReading, { from, to }: Range, any: boolean): Range | undefined {
  for (let at = from; at < to; at += 1) {
    if (!serves(block, at, SOURCE_PLACE) || block.passageAt[at] !== -1) continue;
    const end = readNounPhrase(block, at + 1, to);
    if (any && end > at + 1 && !isTime(block, { from: at + 1, to: end })) return { from: at + 1, to: end };
    for (let noun = at + 1; noun < end; noun += 1) {
      if (
        (isCapital(block, noun) || !block.tables.capitalNouns) &&
        lookUpEnding(block.tables.nounKinds, foldedAt(block, noun)) === "document"
      ) {
        return { from: at + 1, to: end };
      }
    }
  }
  return undefined;
}

/** "von Kritikern" in a passive. */
function findAgent(block: BlockReading, { from, to }: Range): Range | undefined {
  let doubtful: Range | undefined;
  for (let at = from; at < to; at += 1) {
    if (!has(block, at, AGENT_PREPOSITION) || block.passageAt[at] !== -1) continue;
    // "die Führung von Ada Beispiel": that goes with its noun.
    const behindNoun = block.tables.capitalNouns && at > from && (isCapital(block, at - 1) || isNumber(block, at - 1));
    const agent = { from: at + 1, to: readNounPhrase(block, at + 1, to) };
    // "von 1,4 Milliarden ausgegangen"
    if (agent.to === agent.from || isNumber(block, at + 1)) continue;
    if (!behindNoun) return agent;
    // "Der Plan wird vom Rat gelobt", and behind a noun "wird das Fest vom Rat gelobt".
    if (isBodyOrGroup(block, agent)) doubtful = agent;
  }
  return doubtful;
}

function isBodyOrGroup(block: BlockReading, range: Range): boolean {
  const kind = kindOfSource(block, range);
  return kind === "organisation" || kind === "group";
}

/** "Der Sender zitierte den Minister mit den Worten": whose words they are. */
function findObject(block: BlockReading, { finite, to }: Segment, subject: Range | undefined): Range | undefined {
  for (let at = finite + 1; at < to; at += 1) {
    if (subject !== undefined && at >= subject.from && at < subject.to) continue;
    if (has(block, at, PREPOSITION)) return undefined;
    const end = readNounPhrase(block, at, to);
    if (end > at) return { from: at, to: end };
  }
  return undefined;
}

/** "told the club", "said to reporters": right behind the verb. */
function findMedialAddressee(block: BlockReading, { to }: Segment, cue: VerbCue): Range | undefined {
  const from = (cue.words.at(-1) ?? 0) + 1;
  const at = serves(block, from, ADDRESSEE_PREPOSITION) ? from + 1 : from;
  if (at === from && !takes(cue, "whom")) return undefined;
  // "told about 200 people"
  const first = isNumber(block, at + 1) ? at + 1 : at;
  const end = readNounPhrase(block, first, to);
  const range = { from: at, to: end };
  return end > first && !isTime(block, range) ? range : undefined;
}

function findAddressee(
  block: BlockReading,
  { from, to, finite }: Segment,
  cue: VerbCue,
  source: Range | undefined,
): Range | undefined {
  for (let at = from; at < to; at += 1) {
    if (!serves(block, at, ADDRESSEE_PREPOSITION) || block.passageAt[at] !== -1) continue;
    const end = readNounPhrase(block, at + 1, to);
    if (end > at + 1 && (foldedAt(block, at) === "gegenüber" || isCapital(block, end - 1)))
      return { from: at + 1, to: end };
  }
  if (takes(cue, "from")) {
    const agent = findAgent(block, { from, to });
    if (agent !== undefined) return agent;
  }
  const whom = takes(cue, "whom");
  for (let at = Math.max(finite, from); at < to; at += 1) {
    if (source !== undefined && at >= source.from && at < source.to) {
      at = source.to - 1;
      continue;
    }
    if (!isSmall(block, at) || has(block, at, REFLEXIVE)) continue;
    const dative = has(block, at, OTHER_DETERMINER | OTHER_PRONOUN);
    const object = dative || (whom && has(block, at, SUBJECT_DETERMINER));
    if (!object || isBehindPreposition(block, at)) continue;
    const end = readNounPhrase(block, at, to);
    if (end === at || (!whom && !isDative(block, at) && !isPronounAlone(block, at, to))) continue;
    return { from: at, to: end };
  }
  return undefined;
}

function isBehindPreposition(block: BlockReading, at: number): boolean {
  return has(block, at - 1, PREPOSITION);
}

function isDative(block: BlockReading, at: number): boolean {
  const folded = foldedAt(block, at);
  return folded.endsWith("m") || folded === "den" || folded.endsWith("er") || folded.endsWith("en");
}
