import { cueTablesOf } from "../../locale/compile-cues.ts";
import type { Locale } from "../../locale/compile-locale.ts";
import type { Dateline } from "../../model/dateline.ts";
import type { BlockDraft, BlockPassages, BlockSentences, LineWords, QuoteDraft, Trace } from "../layers.ts";
import { detect } from "./detect.ts";
import { readSentence } from "./read-sentence.ts";
import { readBlock } from "./reading.ts";
import { carrySources } from "./refine/carry-sources.ts";
import { dropContained } from "./refine/drop-contained.ts";
import { joinResumed } from "./refine/join-resumed.ts";
import { mergeUnframed } from "./refine/merge-unframed.ts";
import { toDrafts } from "./refine/to-drafts.ts";
import { splitUnits } from "./split-units.ts";
import type { CuedSentence, Statement } from "./statement.ts";
import { traceStatements } from "./trace-statements.ts";

/** What attribution reads. */
interface AttributionInput {
  readonly text: string;
  readonly blocks: readonly BlockDraft[];
  readonly words: LineWords;
  readonly sentences: BlockSentences;
  readonly passages: BlockPassages;
  readonly dateline: Dateline | undefined;
  /** Absent for a text in no known language: there nothing is attributed. */
  readonly locale: Locale | undefined;
  readonly trace: Trace;
}

/** Every statement that the text attributes to somebody, in reading order. */
export function attributeQuotes({
  text,
  blocks,
  words,
  sentences,
  passages,
  dateline,
  locale,
  trace,
}: AttributionInput): QuoteDraft[] {
  const data = locale?.pack.cues;
  if (locale === undefined || data === undefined) return [];
  const tables = cueTablesOf(data);
  const statements: Statement[] = [];
  const read: CuedSentence[] = [];
  let last: Statement | undefined;
  for (const [at, { start, end }] of blocks.entries()) {
    const own = sentences[at];
    if (own === undefined) continue;
    const block = readBlock(text, words[at] ?? [], passages[at] ?? [], tables, locale.given);
    const inside = dateline !== undefined && start <= dateline.span.start && dateline.span.end <= end;
    const head = inside && dateline.form === "wire" ? dateline.span.end : 0;
    for (const unit of splitUnits(block, own, head)) {
      const sentence = readSentence(block, unit, at);
      read.push(sentence);
      if (!sentence.speaks) continue;
      for (const statement of detect(sentence, read.at(-2), last)) {
        statements.push(statement);
        if (statement.doubtful !== true) last = statement;
      }
    }
  }
  const refined = joinResumed(mergeUnframed(text, dropContained(statements)), read);
  const quotes = toDrafts(carrySources(text, refined, read));
  traceStatements(trace, text, statements, quotes);
  return quotes;
}
