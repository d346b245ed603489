import type { Locale } from "../../locale/compile-locale.ts";
import type { BlockDraft, Line, LineWords, Trace } from "../layers.ts";
import { collect, type Evidence, type Tally, tallyEvidence } from "./evidence.ts";
import { gatherLineFacts, type LineFacts } from "./line-facts.ts";
import { lineRules, pageRules } from "./rules.ts";
import type { Verdict } from "./settle/verdict.ts";
import { settle } from "./settle.ts";
import { surveyPage } from "./survey-page.ts";

/** A lead of fewer points than this over the next best type leaves the type `implied`. */
const CLEAR_LEAD = 1.5;

export interface BlocksInput {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly words: LineWords;
  readonly locale: Locale;
  readonly headline: string | undefined;
  readonly trace: Trace;
}

/**
 * Says for every line what it is, by weighing evidence:
 *
 * 1. each line is looked at by itself,
 * 2. the page is surveyed: where the running text stands, what repeats, what counts on, who asks whom,
 * 3. each line is looked at in its place, and the votes are counted,
 * 4. `settle` puts right what only neighbours can tell: one headline, crossheads with text below, related links.
 */
export function classifyBlocks({ text, lines, words, locale, headline, trace }: BlocksInput): BlockDraft[] {
  const facts = lines.map((line, index) => gatherLineFacts(text, line, index, words[index] ?? []));
  const ballots: Evidence[][] = facts.map((line) => {
    const evidence: Evidence[] = [];
    for (const rule of lineRules) collect(evidence, rule(line, locale));
    return evidence;
  });
  const firstLook = ballots.map((evidence) => tallyEvidence(evidence)[0]);
  const page = surveyPage(facts, firstLook, locale, headline);
  const verdicts = facts.map((line, index) => {
    const evidence = ballots[index] ?? [];
    for (const rule of pageRules) collect(evidence, rule(line, page));
    return decide(line, tallyEvidence(evidence));
  });
  const settled = settle(verdicts, page);
  if (trace !== undefined) report(trace, facts, ballots, settled);
  return settled.map(toDraft);
}

function decide(line: LineFacts, [best, next]: readonly [Tally, ...Tally[]]): Verdict {
  const clear = next === undefined || best.weight - next.weight >= CLEAR_LEAD;
  const { type, kind, rule } = best;
  return { line, type, ...(kind === undefined ? {} : { kind }), rule, certainty: clear ? "written" : "implied" };
}

function toDraft({ line, type, kind, certainty, rule }: Verdict): BlockDraft {
  return { start: line.start, end: line.end, type, ...(kind === undefined ? {} : { kind }), certainty, rule };
}

function report(
  trace: NonNullable<Trace>,
  facts: readonly LineFacts[],
  ballots: readonly (readonly Evidence[])[],
  settled: readonly Verdict[],
): void {
  for (const line of facts) {
    const verdict = settled[line.index];
    const span = { start: line.start, end: line.end };
    const won = (type: string, kind?: string) =>
      verdict?.type === type && (kind === undefined || verdict.kind === kind);
    for (const { type, kind, weight, rule } of ballots[line.index] ?? []) {
      const candidate = kind === undefined ? type : `${type}/${kind}`;
      trace.push({ stage: "blocks", span, candidate, rule, weight, outcome: won(type, kind) ? "kept" : "dropped" });
    }
    if (verdict?.settledBy !== undefined) {
      const candidate = verdict.kind === undefined ? verdict.type : `${verdict.type}/${verdict.kind}`;
      trace.push({ stage: "blocks", span, candidate, rule: verdict.settledBy, weight: 0, outcome: "kept" });
    }
  }
}
