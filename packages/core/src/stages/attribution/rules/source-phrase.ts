import { lookUpEnding } from "../../../locale/compile-cues.ts";
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SOURCE_ADVERB,
  SOURCE_BEFORE,
  SOURCE_BEHIND,
  SOURCE_RELATIVE,
  SOURCE_TAG,
  SOURCE_WITH_NOUN,
} from "../../../locale/word-flags.ts";
import { readNounPhrase } from "../clauses/noun-phrase.ts";
import type { Segment } from "../clauses/segment.ts";
import {
  type BlockReading,
  foldedAt,
  has,
  isCapital,
  isMark,
  isSmall,
  type Range,
  serves,
  textAt,
} from "../reading.ts";
import { kindOfSource } from "../sources/source-kind.ts";
import { type CuedSentence, type Statement, type StatementParts, stateWithin } from "../statement.ts";

/** A phrase that names a source: its words, the cue among them, the source. */
export interface SourcePhrase extends Range {
  readonly cue: number;
  /** Behind the cue: that of "according to" has two words. */
  readonly cueTo?: number;
  readonly source: Range;
  readonly segment: number;
  readonly rule: string;
}

const ANY = SOURCE_BEFORE | SOURCE_BEHIND | SOURCE_WITH_NOUN | SOURCE_TAG | SOURCE_ADVERB | SOURCE_RELATIVE;

/**
 * Phrases that name a source without a verb.
 *
 *     Nach Angaben der Polizei war …     chinesischen Daten zufolge     …, so der Sprecher.     Demnach ist …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^      ^^^^^^^
 */
export function findSourcePhrases({ block, segments, roles }: CuedSentence): SourcePhrase[] {
  const found: SourcePhrase[] = [];
  if ((roles & ANY) === 0) return found;
  for (const segment of segments) {
    if (segment.kind === "words") continue;
    for (let at = segment.from; at < segment.to; at += 1) {
      if (!serves(block, at, ANY) || block.passageAt[at] !== -1) continue;
      const phrase = readPhrase(block, at, segment, segments);
      if (phrase !== undefined) found.push({ ...phrase, segment: segment.index });
    }
  }
  return found;
}

type Phrase = Omit<SourcePhrase, "segment">;

function readPhrase(
  block: BlockReading,
  at: number,
  segment: Segment,
  segments: readonly Segment[],
): Phrase | undefined {
  const { from, to, first } = segment;
  if (serves(block, at, SOURCE_ADVERB) && (at === first || at === from)) {
    if (serves(block, at, SOURCE_RELATIVE) && segment.mark === "," && at === first && segment.kind !== "main") {
      return { from: at, to: at + 1, cue: at, source: { from: at, to: at + 1 }, rule: "source-relative" };
    }
    return { from: at, to: at + 1, cue: at, source: { from: at, to: at + 1 }, rule: "source-adverb" };
  }
  if (serves(block, at, SOURCE_RELATIVE) && at === first && segment.mark !== "") {
    return { from: at, to: at + 1, cue: at, source: { from: at, to: at + 1 }, rule: "source-relative" };
  }
  if (serves(block, at, SOURCE_BEFORE) && !block.tables.capitalNouns) return beforeSmall(block, at, segment, segments);
  if (serves(block, at, SOURCE_BEFORE)) return before(block, at, segment, segments, "source-before");
  if (serves(block, at, SOURCE_BEHIND)) return behind(block, at, segment, false);
  if (serves(block, at, SOURCE_WITH_NOUN)) {
    const phrase = before(block, at, segment, segments, "source-noun");
    if (phrase !== undefined && holdsSourceNoun(block, phrase.source)) return phrase;
    return behind(block, at, segment, true);
  }
  const parted = segment.mark !== "" || segments[segment.index - 1]?.kind === "words";
  if (serves(block, at, SOURCE_TAG) && at === from && parted && segment.finite < 0) {
    const end = readNounPhrase(block, at + 1, to, { wide: false });
    if (end === at + 1 || has(block, at + 1, PREPOSITION | CONJUNCTION)) return undefined;
    const source = withApposition(block, { from: at + 1, to: end }, segment, segments);
    return { from: at, to: Math.max(source.to, end), cue: at, source, rule: "source-tag" };
  }
  return undefined;
}

function before(
  block: BlockReading,
  at: number,
  segment: Segment,
  segments: readonly Segment[],
  rule: string,
): Phrase | undefined {
  const from = behindCue(block, at);
  if (from < 0 || (has(block, from, PREPOSITION) && !isCapital(block, from))) return undefined;
  const end = Math.min(readNounPhrase(block, from, segment.to), behindOwned(block, from));
  if (end === from) return undefined;
  const source = withApposition(block, { from, to: end }, segment, segments);
  return { from: at, to: source.to, cue: at, cueTo: from, source, rule };
}

/** "nach seinen Angaben Beamte": whose they are is said, so the noun ends the phrase. */
function behindOwned(block: BlockReading, from: number): number {
  if (!block.tables.capitalNouns || !serves(block, from, POSSESSIVE)) return block.words.length;
  const noun = isCapital(block, from + 1) ? from + 1 : from + 2;
  return lookUpEnding(block.tables.sourceNouns, foldedAt(block, noun)) === true ? noun + 1 : block.words.length;
}

/** Behind a preposition of one word or two ("aus Sicht"); -1 when the second is missing. */
function behindCue(block: BlockReading, at: number): number {
  const second = block.tables.secondWords.get(foldedAt(block, at));
  if (second === undefined) return at + 1;
  return foldedAt(block, at + 1) === second ? at + 2 : -1;
}

/** "according to a survey by the college": behind the clause all of its rest, in front of it one phrase. */
function beforeSmall(
  block: BlockReading,
  at: number,
  segment: Segment,
  segments: readonly Segment[],
): Phrase | undefined {
  const from = behindCue(block, at);
  if (from < 0) return undefined;
  const end = readNounPhrase(block, from, segment.to, { wide: true });
  if (end === from) return undefined;
  const bare = !has(block, from, DETERMINER | PRONOUN) && !isCapital(block, from);
  if (bare && kindOfSource(block, { from, to: end }) === "unknown") return undefined;
  const source = withApposition(block, { from, to: end }, segment, segments);
  return { from: at, to: source.to, cue: at, cueTo: from, source, rule: "source-before" };
}

/** "des Direktors, Ada Beispiel," */
function withApposition(block: BlockReading, source: Range, segment: Segment, segments: readonly Segment[]): Range {
  if (source.to < segment.to) return source;
  const next = segments[segment.index + 1];
  const after = segments[segment.index + 2];
  if (next === undefined || next.kind !== "piece" || next.mark !== "," || (after === undefined && segment.index > 0))
    return source;
  if (has(block, next.from, PREPOSITION | ADVERB | CONJUNCTION)) return source;
  const end = readNounPhrase(block, next.from, next.to);
  return end === next.to ? { from: source.from, to: end } : source;
}

/** "chinesischen Daten zufolge", "seiner Meinung nach": the phrase in front of the word. */
function behind(block: BlockReading, at: number, segment: Segment, withNoun: boolean): Phrase | undefined {
  let from = at;
  let opened = false;
  while (from > segment.from) {
    const before = from - 1;
    if (block.passageAt[before] !== -1) {
      from = before;
      continue;
    }
    if (isMark(block, before)) {
      if (textAt(block, before) !== "." && textAt(block, before) !== ")") break;
      from = before;
      continue;
    }
    if (isSmall(block, before) && has(block, before, FINITE) && !has(block, before, DETERMINER)) break;
    if (has(block, before, ADVERB | PRONOUN) && !has(block, before, DETERMINER)) break;
    if (has(block, before, PREPOSITION) && !isCapital(block, from)) break;
    if (opened && !has(block, before, DETERMINER | PREPOSITION) && !isCapital(block, before)) break;
    from = before;
    opened ||= has(block, before, DETERMINER);
  }
  if (segment.kind === "relative" && from === segment.first && from + 1 < at) from += 1;
  if (from === at || (withNoun && from !== segment.from && !has(block, from - 1, FINITE | ADVERB | CONJUNCTION)))
    return undefined;
  const source: Range = { from, to: at };
  if (withNoun && !holdsSourceNoun(block, source)) return undefined;
  if (withNoun && !has(block, at + 1, FINITE) && at + 1 < segment.to && isCapital(block, at + 1)) return undefined;
  return { from, to: at + 1, cue: at, source, rule: "source-behind" };
}

/** Whether the first noun of the phrase is one of sources: "Angaben der Polizei", not "Beginn der Angaben". */
function holdsSourceNoun(block: BlockReading, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) {
    if (!isCapital(block, at)) continue;
    if (has(block, at, DETERMINER | PREPOSITION) && at === from) continue;
    if (lookUpEnding(block.tables.sourceNouns, foldedAt(block, at)) === true) return true;
    // "nach Angaben", but also "nach New-York-Times-Angaben" and names in front of the noun.
    if (at + 1 < to && isCapital(block, at + 1)) continue;
    return false;
  }
  return false;
}

/** The statements that source phrases attribute: what stands around them. */
export function stateSourcePhrases(sentence: CuedSentence, phrases: readonly SourcePhrase[]): Statement[] {
  const found: Statement[] = [];
  for (const phrase of phrases) {
    const content = contentOf(sentence, phrase);
    if (content.length === 0) continue;
    const words = content.length === 1 && isMarkedWords(sentence, content[0]);
    found.push(
      stateWithin(sentence, {
        kind: words ? "direct" : "indirect",
        rule: `attribution/${phrase.rule}`,
        content,
        source: phrase.source,
        cue: cueOf(sentence.block, phrase),
        frame: [frameOf(sentence, phrase)],
      }),
    );
  }
  return found;
}

function cueOf(block: BlockReading, { cue, cueTo = cue + 1 }: SourcePhrase): NonNullable<StatementParts["cue"]> {
  const words = cueTo > cue + 1 ? [cue, cue + 1] : [cue];
  return { words, lemma: words.map((at) => foldedAt(block, at)).join(" ") };
}

function isMarkedWords({ segments }: CuedSentence, range: Range | undefined): boolean {
  return segments.some(({ kind, from, to }) => kind === "words" && from === range?.from && to === range.to);
}

/** The phrase; a tag behind a comma has that too. */
function frameOf({ block, unit }: CuedSentence, { from, to, rule }: SourcePhrase): Range {
  if (rule === "source-relative") return { from: unit.from, to };
  return rule === "source-tag" && textAt(block, from - 1) === "," ? { from: from - 1, to } : { from, to };
}

function contentOf(sentence: CuedSentence, phrase: SourcePhrase): Range[] {
  const { block, segments, unit } = sentence;
  const own = segments[phrase.segment];
  if (own === undefined) return [];
  if (phrase.rule === "source-tag") {
    const before = segments[phrase.segment - 1];
    if (before?.kind === "words") return [before];
  }
  const scope = scopeOf(segments, own);
  let to = scope.to;
  let from = scope.from;
  while (from < to && (has(block, from, CONJUNCTION) || textAt(block, from) === ",") && from < phrase.from) from += 1;
  const ranges: Range[] = [];
  if (phrase.from > from) ranges.push({ from, to: withoutMark(block, phrase.from) });
  let after = behindRelative(segments, own, phrase.to);
  while (after < to && isMark(block, after) && block.passageAt[after] === -1) after += 1;
  while (to > after && isMark(block, to - 1) && block.passageAt[to - 1] === -1 && textAt(block, to - 1) !== ")")
    to -= 1;
  if (after < to) ranges.push({ from: after, to });
  return ranges.filter((range) => range.to > range.from && range.from >= unit.from);
}

/** "Laut einem Gutachten, das vorliegt, fehlt Geld": the relative clause goes with the source. */
function behindRelative(segments: readonly Segment[], own: Segment, to: number): number {
  const next = segments[own.index + 1];
  const goesWith = to === own.to && own.kind === "piece" && next?.kind === "relative" && next.mark === ",";
  return goesWith && segments[own.index + 2] !== undefined ? next.to : to;
}

function withoutMark(block: BlockReading, at: number): number {
  return textAt(block, at - 1) === "," || textAt(block, at - 1) === "–" ? at - 1 : at;
}

/** A phrase in a clause that depends speaks for that clause and what hangs on it; one in a main clause for the sentence. */
function scopeOf(segments: readonly Segment[], own: Segment): Range {
  const last = segments.at(-1) ?? own;
  const first = segments[0] ?? own;
  if (own.kind === "main" || own.kind === "piece") {
    let from = own.index;
    while (from > 0) {
      const segment = segments[from];
      const before = segments[from - 1];
      if (segment === undefined || before === undefined) break;
      if (segment.mark === ":" || segment.mark === ";" || before.kind === "words") break;
      if (segment.joined && segment.finite >= 0 && before.kind === "main") break;
      from -= 1;
    }
    let to = own.index;
    while (to + 1 < segments.length) {
      const next = segments[to + 1];
      if (next === undefined || next.kind === "words" || next.mark === ";" || next.mark === ":") break;
      to += 1;
    }
    return { from: segments[from]?.from ?? first.from, to: segments[to]?.to ?? last.to };
  }
  let to = own.index;
  while (to + 1 < segments.length) {
    const next = segments[to + 1];
    if (next === undefined || next.kind === "main" || next.kind === "words") break;
    to += 1;
  }
  return { from: own.from, to: segments[to]?.to ?? own.to };
}
