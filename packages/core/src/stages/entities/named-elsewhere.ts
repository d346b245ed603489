import type { Locale } from "../../locale/compile-locale.ts";
import type { Byline } from "../../model/byline.ts";
import type { Credit } from "../../model/credit.ts";
import type { Dateline } from "../../model/dateline.ts";
import { isUpper } from "../../text/letters.ts";
import { lastStartingAt, type Span } from "../../text/span.ts";
import type { BlockDraft, LineWords } from "../layers.ts";
import type { Candidate } from "./candidate.ts";
import { type EntitySentence, readSentence } from "./sentence.ts";

/** What other stages have read already. */
export interface NamedElsewhere {
  readonly blocks: readonly BlockDraft[];
  readonly words: LineWords;
  readonly dateline: Dateline | undefined;
  readonly byline: Byline | undefined;
  readonly credits: readonly Credit[];
}

/** Places and agencies of the dateline, authors of the byline, people and organisations of credits, as candidates that always win. */
export function namedElsewhere(
  { blocks, words: blockWords, dateline, byline, credits }: NamedElsewhere,
  sentences: readonly EntitySentence[],
  locale: Locale,
): Candidate[] {
  const named: readonly (readonly [Span | undefined, Candidate["type"], rule: string])[] = [
    ...(dateline?.places ?? []).map(({ span }) => [span, "place", "entities/dateline"] as const),
    ...(dateline?.agencies ?? []).map(({ span }) => [span, "organisation", "entities/dateline"] as const),
    ...(byline?.authors ?? []).map(({ span }) => [span, "person", "entities/byline"] as const),
    ...credits.flatMap(({ people }) => people.map(({ span }) => [span, "person", "entities/credit"] as const)),
    ...credits.flatMap(({ organisations }) =>
      organisations.map(({ span }) => [span, "organisation", "entities/credit"] as const),
    ),
  ];
  if (named.length === 0) return [];
  const starts = sentences.map(({ words: [first] }) => ({ start: first?.start ?? 0, end: 0 }));
  return named.flatMap(([span, type, rule]) => {
    const block = span === undefined ? -1 : lastStartingAt(blocks, span.start);
    if (span === undefined || block < 0) return [];
    const around = sentences[lastStartingAt(starts, span.start)];
    const sentence = around?.block === block ? around : outside(block, blockWords[block] ?? [], locale);
    const from = lastStartingAt(sentence.words, span.start);
    const to = lastStartingAt(sentence.words, span.end - 1) + 1;
    // Initials in small letters ("abc") are a sign and "Redaktion Wirtschaft" is a desk: nobody's name.
    const words = sentence.words.slice(Math.max(from, 0), to);
    const nobody =
      type === "person" &&
      (!isUpper(words[0]?.initial ?? 0) || words.some(({ folded }) => locale.jobs.endWord(folded)));
    return from < 0 || from >= to || nobody ? [] : [toCandidate({ sentence, from, to, rule, type }, span, locale)];
  });
}

/** A line that is no sentence: nothing else is looked for in it. */
function outside(block: number, words: EntitySentence["words"], locale: Locale): EntitySentence {
  return readSentence({ index: -1 - block, block, words, title: true }, locale);
}

function toCandidate(
  found: Pick<Candidate, "sentence" | "from" | "to" | "rule" | "type">,
  span: Span,
  locale: Locale,
): Candidate {
  const { sentence, from, to, type } = found;
  const match = locale.entities.known.matchAt(sentence.words, from);
  const known =
    match !== undefined && match.length === to - from && match.value.type !== "person" ? match.value : undefined;
  const first = sentence.words[from]?.text ?? "";
  const form = to - from === 1 && type === "person" ? "other" : "full";
  return {
    ...found,
    type: known?.type ?? type,
    form,
    score: 2,
    span: { start: span.start, end: span.end },
    ...(known === undefined ? {} : { known }),
    ...(type === "person"
      ? { given: Math.max(form === "other" ? 1 : 0, to - from - 1), gender: locale.given.get(first) }
      : {}),
  };
}
