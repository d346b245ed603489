import type { Span } from "@news/core";
import type { Article } from "@news/core/model";
import { type Statement, type StatementGroup, statementsOf } from "./statements.ts";

/** How much of the running text rests on what, in whole per cent that add up to a hundred. */
export type SourceBalance = Readonly<Record<StatementGroup | "unattributed", number>>;

/** The sentences for which the text names no source: no part of them belongs to a statement or its frame. */
export function unattributedSentences(article: Article): readonly Span[] {
  const covered = article.quotes
    .flatMap(({ spans, frame, source, cue }) => [
      ...spans,
      ...(frame ?? []),
      ...(source?.spans ?? []),
      ...(cue?.spans ?? []),
    ])
    .sort((one, other) => one.start - other.start);
  let at = 0;
  let reach = -1;
  return sentencesOf(article).filter(({ start, end }) => {
    while (at < covered.length && (covered[at]?.start ?? end) < end) {
      reach = Math.max(reach, covered[at]?.end ?? 0);
      at += 1;
    }
    return reach <= start;
  });
}

/** Shares of the running text by what stands behind it; undefined without running text. */
export function sourceBalance(article: Article): SourceBalance | undefined {
  const total = sentencesOf(article).reduce((sum, { start, end }) => sum + end - start, 0);
  if (total === 0) return undefined;
  const statements = statementsOf(article);
  const lengthOf = ({ quote }: Statement) => quote.spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const lengths: Record<StatementGroup, number> = { direct: 0, indirect: 0, attributed: 0 };
  for (const statement of statements) {
    lengths[statement.group] += lengthOf(statement);
    // Words of a statement inside another one rest on the inner one alone.
    const outer = statements.find(({ quote }) => quote.id === statement.quote.parent);
    if (outer !== undefined) lengths[outer.group] -= lengthOf(statement);
  }
  const per = (length: number) => Math.round((100 * Math.max(0, length)) / total);
  const shares = { direct: per(lengths.direct), indirect: per(lengths.indirect), attributed: per(lengths.attributed) };
  return { ...shares, unattributed: Math.max(0, 100 - shares.direct - shares.indirect - shares.attributed) };
}

function sentencesOf({ blocks }: Article): readonly Span[] {
  return blocks.flatMap(({ type, sentences }) =>
    type === "paragraph" || type === "list-item" ? (sentences ?? []) : [],
  );
}
