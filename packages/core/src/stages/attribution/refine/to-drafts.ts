import { type CueTables, lookUpEnding, type SourceNounKind } from "../../../locale/compile-cues.ts";
import type { Locale } from "../../../locale/compile-locale.ts";
import type { QuoteSource } from "../../../model/quote.ts";
import type { Span } from "../../../text/span.ts";
import { isCapitalised, splitWords } from "../../../text/words.ts";
import type { QuoteDraft } from "../../layers.ts";
import { endOf, type Statement, startOf } from "../statement.ts";

/** Statements in reading order, each with the one it stands in. */
export function toDrafts(
  text: string,
  statements: readonly Statement[],
  tables: CueTables,
  locale: Locale,
): QuoteDraft[] {
  const sorted = [...statements].sort((one, other) => startOf(one) - startOf(other) || endOf(other) - endOf(one));
  const open: number[] = [];
  return sorted.map((statement, index) => {
    const start = startOf(statement);
    while (open.length > 0 && endOf(sorted[open.at(-1) ?? 0] ?? statement) <= start) open.pop();
    const parent = open.findLast((one) => contains(sorted[one], statement));
    open.push(index);
    return {
      kind: statement.kind,
      spans: statement.content,
      fragment: statement.fragment,
      source: statement.source && { spans: statement.source, kind: kindOf(text, statement.source, tables, locale) },
      cue: statement.cue,
      frame: statement.frame,
      addressee: statement.addressee && { spans: statement.addressee },
      parent,
      certainty: statement.implied ? "implied" : "written",
      rule: statement.rule,
    };
  });
}

function contains(outer: Statement | undefined, inner: Statement): boolean {
  if (outer === undefined) return false;
  return inner.content.every(({ start, end }) => outer.content.some((span) => span.start <= start && end <= span.end));
}

/** What the head noun of a source says it is; a given name makes it a person. */
function kindOf(text: string, spans: readonly Span[], tables: CueTables, locale: Locale): QuoteSource["kind"] {
  const first = spans[0];
  if (first === undefined) return "unknown";
  let found: SourceNounKind | undefined;
  for (const word of splitWords(text, first.start, first.end)) {
    if (word.kind !== "word") continue;
    if (isCapitalised(word) && locale.given.has(word.text)) return "person";
    found ??= lookUpEnding(tables.nounKinds, word.folded);
    if (found === "document" || found === "person") return found;
  }
  return found ?? "unknown";
}
