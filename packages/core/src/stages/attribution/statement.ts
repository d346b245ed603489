import type { QuoteKind, QuoteSource } from "../../model/quote.ts";
import type { Span } from "../../text/span.ts";
import type { VerbCue } from "./find-cues.ts";
import { type BlockReading, type Range, rangesOf, spanOf, spansOf } from "./reading.ts";
import type { Sentence } from "./sources/find-subject.ts";
import { kindOfSource } from "./sources/source-kind.ts";

/** A sentence with its reporting verbs, as rules see it. */
export interface CuedSentence extends Sentence {
  readonly cues: readonly VerbCue[];
  /** Index of the block. */
  readonly at: number;
  /** All that any of its words can be to a statement. */
  readonly roles: number;
  /** Whether a passage in marks stands in it. */
  readonly marked: boolean;
  /** Whether anything in it can be somebody's at all. */
  readonly speaks: boolean;
}

/** What a rule found; ids, kinds of sources and parents come later. */
export interface Statement {
  readonly kind: QuoteKind;
  readonly rule: string;
  readonly content: readonly Span[];
  readonly source: readonly Span[] | undefined;
  readonly sourceKind: QuoteSource["kind"];
  /** Who passes the statement on: the paper that cites the minister. */
  readonly through?: { readonly source: readonly Span[]; readonly sourceKind: QuoteSource["kind"] } | undefined;
  readonly cue: { readonly spans: readonly Span[]; readonly lemma: string } | undefined;
  readonly frame: readonly Span[] | undefined;
  readonly addressee: readonly Span[] | undefined;
  readonly fragment: boolean;
  /** Taken over from another sentence: the source is implied. */
  readonly implied: boolean;
  /** Counts only when the sentence behind it is reported for sure. */
  readonly doubtful?: boolean;
  /** The word that gives it away where there is no cue: the verb in reported mood. */
  readonly sign?: Span;
  readonly block: number;
}

/** The parts of a statement as runs of words of its sentence. */
export interface StatementParts {
  readonly kind: QuoteKind;
  readonly rule: string;
  readonly content: readonly Range[];
  readonly source?: Range | undefined;
  readonly through?: Range | undefined;
  readonly cue?: { readonly words: readonly number[]; readonly lemma: string } | undefined;
  readonly frame?: readonly Range[] | undefined;
  readonly addressee?: Range | undefined;
  readonly fragment?: boolean;
  readonly doubtful?: boolean;
  readonly sign?: number;
}

/** A statement whose parts all stand in one sentence. */
export function stateWithin({ block, at }: CuedSentence, parts: StatementParts): Statement {
  const { rule, source, through, cue, frame, addressee } = parts;
  const marked = parts.kind === "indirect" && isMarked(block, parts.content);
  return {
    kind: marked ? "direct" : parts.kind,
    rule,
    content: spansOf(block, parts.content),
    source: source && spansOf(block, [source]),
    sourceKind: source === undefined ? "unknown" : kindOfSource(block, source),
    through: through && { source: spansOf(block, [through]), sourceKind: kindOfSource(block, through) },
    cue: cue && { spans: spansOf(block, rangesOf(cue.words)), lemma: cue.lemma },
    frame: frame && frame.length > 0 ? spansOf(block, frame) : undefined,
    addressee: addressee && spansOf(block, [addressee]),
    fragment: parts.fragment ?? false,
    implied: false,
    ...(parts.doubtful === true ? { doubtful: true } : {}),
    ...(parts.sign === undefined ? {} : { sign: spanOf(block, { from: parts.sign, to: parts.sign + 1 }) }),
    block: at,
  };
}

/** Whether the content is one marked passage: then its words are meant as spoken, whatever introduces them. */
function isMarked(block: BlockReading, [first, second]: readonly Range[]): boolean {
  if (first === undefined || second !== undefined) return false;
  const passage = block.passages[block.passageAt[first.from] ?? -1];
  return passage !== undefined && passage.open === first.from && passage.close + 1 === first.to;
}

/** The cue as a statement has it. */
export function cueOf(cue: VerbCue): { readonly words: readonly number[]; readonly lemma: string } {
  return { words: cue.words, lemma: cue.verb.lemma };
}

/** First character of the content. */
export function startOf({ content }: Statement): number {
  return content[0]?.start ?? 0;
}

/** Behind the last character of the content. */
export function endOf({ content }: Statement): number {
  return content.at(-1)?.end ?? 0;
}

/** Whether a place in the text lies in the content. */
export function covers({ content }: Statement, start: number, end: number): boolean {
  for (const span of content) if (span.start <= start && end <= span.end) return true;
  return false;
}

/** The first character of a word. */
export function charAt(block: BlockReading, at: number): number {
  return block.words[at]?.start ?? 0;
}
