import type { Locale } from "../../locale/compile-locale.ts";
import type { KnownBlock } from "../../model/known-block.ts";
import type { BlockDraft, Line, LineWords, Trace } from "../layers.ts";
import { Ballot, type Count } from "./ballot.ts";
import { BallotBox } from "./ballot-box.ts";
import { type Evidence, isList, type Testimony } from "./evidence.ts";
import { heedLayout } from "./heed-layout.ts";
import { LineFacts } from "./line-facts.ts";
import type { PageFacts } from "./page-facts.ts";
import { furnitureByPlace } from "./rules/place-on-page.ts";
import { lineRules, pageRules } from "./rules.ts";
import type { Verdict } from "./settle/verdict.ts";
import { settle } from "./settle.ts";
import { surveyPage } from "./survey-page.ts";

/** A lead of fewer points than this over the next best type leaves the type `implied`. */
const CLEAR_LEAD = 1.5;
/** Of more lines than any article has, the votes are not kept between the two looks but asked for again: memory is dearer. */
const MOST_KEPT = 20_000;

export interface BlocksInput {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly words: LineWords;
  readonly locale: Locale;
  readonly headline: string | undefined;
  readonly layout: readonly KnownBlock[] | undefined;
  readonly trace: Trace;
}

/**
 * Says for every line what it is, by weighing evidence:
 *
 * 1. each line is looked at by itself,
 * 2. the page is surveyed: where the running text stands, what repeats, what counts on, who asks whom,
 * 3. each line is looked at in its place, and the votes are counted,
 * 4. `settle` puts right what only neighbours can tell: one headline, crossheads with text below, related links,
 * 5. what the caller knows from markup stands above all of it.
 */
export function classifyBlocks({ text, lines, words, locale, headline, layout, trace }: BlocksInput): BlockDraft[] {
  const facts = lines.map((line, index) => new LineFacts(text, line, index, words[index] ?? [], locale));
  const spoken: Evidence[][] | undefined = trace === undefined ? undefined : lines.map(() => []);
  const ballot = new Ballot();
  const box = facts.length <= MOST_KEPT || spoken !== undefined ? new BallotBox() : undefined;
  const look = (line: LineFacts) => {
    for (const rule of lineRules) hear(ballot, rule(line, locale), spoken?.[line.index]);
  };
  const firstLook = facts.map((line) => {
    ballot.clear();
    look(line);
    box?.put(ballot);
    return ballot.count().candidate.type;
  });
  const page = surveyPage(facts, firstLook, locale, headline);
  const verdicts = facts.map((line) => {
    ballot.clear();
    if (box === undefined) look(line);
    else box.take(line.index, ballot);
    for (const rule of pageRules) hear(ballot, rule(line, page), spoken?.[line.index]);
    return decide(line, page, ballot.count());
  });
  const settled = heedLayout(settle(verdicts, page), layout);
  if (trace !== undefined && spoken !== undefined) report(trace, facts, spoken, settled);
  return settled.map(toDraft);
}

/** Counts what a rule says, and writes it down when somebody asked for the trace. */
function hear(ballot: Ballot, testimony: Testimony, minutes: Evidence[] | undefined): void {
  if (testimony === undefined) return;
  if (!isList(testimony)) {
    ballot.add(testimony);
    minutes?.push(testimony);
    return;
  }
  for (const evidence of testimony) ballot.add(evidence);
  minutes?.push(...testimony);
}

function decide(
  line: LineFacts,
  page: PageFacts,
  { candidate: { type, kind }, rule, lead, furniture }: Count,
): Verdict {
  const certainty = lead >= CLEAR_LEAD ? "written" : "implied";
  if (kind !== undefined) return { line, type, kind, certainty, rule };
  const doubt = furniture - furnitureByPlace(line, page);
  return doubt > 0 ? { line, type, certainty, rule, doubt } : { line, type, certainty, rule };
}

function toDraft({ line: { start, end }, type, kind, certainty, rule }: Verdict): BlockDraft {
  return kind === undefined ? { start, end, type, certainty, rule } : { start, end, type, kind, certainty, rule };
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
