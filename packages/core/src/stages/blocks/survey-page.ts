import type { Locale } from "../../locale/compile-locale.ts";
import type { BlockType } from "../../model/block.ts";
import type { Word } from "../../text/words.ts";
import type { LineFacts } from "./line-facts.ts";
import type { PageFacts, RunKind } from "./page-facts.ts";
import { MOST_LOOKED_UP, mightRepeatText } from "./rules/pull-quote.ts";

/** What the page as a whole says, from the lines and what each was taken for by itself. */
export function surveyPage(
  lines: readonly LineFacts[],
  firstLook: readonly BlockType[],
  locale: Locale,
  headlineGiven: string | undefined,
): PageFacts {
  return {
    lines,
    locale,
    firstLook,
    headlineGiven,
    body: findBody(lines, firstLook, locale),
    copies: countCopies(lines),
    runs: findRuns(lines, firstLook, locale),
    interview: findInterview(lines, firstLook, locale),
    repeatable: new Set(
      lines
        .filter(mightRepeatText)
        .slice(0, MOST_LOOKED_UP)
        .map(({ index }) => index),
    ),
  };
}

/**
 * The densest run of running text: the stretch of lines whose worths add up highest. A paragraph is worth its length up
 * to 400 characters, everything else costs a little, furniture more. One pass (Kadane).
 */
function findBody(lines: readonly LineFacts[], firstLook: readonly BlockType[], locale: Locale): PageFacts["body"] {
  let best = { first: 0, last: -1, worth: 0 };
  let from = 0;
  let worth = 0;
  for (const line of lines) {
    worth += worthOf(line, firstLook[line.index]);
    if (worth <= 0) {
      worth = 0;
      from = line.index + 1;
    } else if (worth > best.worth) best = { first: from, last: line.index, worth };
  }
  return { first: best.first, last: throughCrossheads(best.last, lines, firstLook, locale) };
}

/** So much furniture may stand between the body and one more crosshead with its text. */
const WIDEST_GAP = 3;
/** A teaser below its headline is shorter. */
const SHORTEST_TEXT = 110;
/** Two sentences may be shorter. */
const SHORTEST_PAIR = 80;

/** Furniture in front of the last sections outweighs them when they are short: a crosshead with text below goes on. */
function throughCrossheads(
  last: number,
  lines: readonly LineFacts[],
  firstLook: readonly BlockType[],
  locale: Locale,
): number {
  let end = last;
  for (let at = last + 1; last >= 0 && at <= end + 1 + WIDEST_GAP && at + 1 < lines.length; at += 1) {
    const below = lines[at + 1];
    // Below "Auch interessant" stands the headline of another article, and perhaps its teaser.
    if (locale.boilerplate.whole.matchAt(lines[at - 1]?.words ?? [], 0)?.value === "related") break;
    if (firstLook[at] !== "crosshead" || firstLook[at + 1] !== "paragraph" || below === undefined) continue;
    const text = below.length >= SHORTEST_TEXT || (below.inner > 0 && below.length >= SHORTEST_PAIR);
    if (below.ending === "stop" && text) end = at + 1;
  }
  return end;
}

function worthOf(line: LineFacts, type: BlockType | undefined): number {
  switch (type) {
    case "paragraph":
      return 0.3 + Math.min(line.length, 400) / 130;
    case "list-item":
      return 0.2;
    case "crosshead":
    case "divider":
      return -0.3;
    default:
      return -1;
  }
}

function countCopies(lines: readonly LineFacts[]): Map<string, number> {
  const copies = new Map<string, number>();
  for (const { text, length } of lines) if (length <= 200) copies.set(text, (copies.get(text) ?? 0) + 1);
  return copies;
}

const LONGEST_CROSSHEAD = 140;
const SHORTEST_RUN = 3;

/** Finds lines that count on ("1.", "2.", "3.") or tell the time ("12.31 Uhr:") and says what such a run is. */
function findRuns(lines: readonly LineFacts[], firstLook: readonly BlockType[], locale: Locale): Map<number, RunKind> {
  const runs = new Map<number, RunKind>();
  for (const run of figureRuns(lines, firstLook)) for (const line of run) runs.set(line.index, "figures");
  for (const run of numberedRuns(lines)) {
    const kind = hasTextBetween(run, lines) ? "numbered-crossheads" : "numbered-list";
    const short = run.filter((line) => line.length <= LONGEST_CROSSHEAD).length;
    if (kind === "numbered-crossheads" && short < run.length) continue;
    for (const line of run) runs.set(line.index, kind);
  }
  const dated = lines.filter((line) => isDated(line, locale));
  const yearless = dated.every(({ words }) => !words.some(isYear));
  // A page has two date lines at its head; three dates with a year are a chronicle.
  if (dated.length >= (yearless ? 2 : SHORTEST_RUN) && hasTextBetween(dated, lines))
    for (const line of dated) runs.set(line.index, "timed-crossheads");
  const timed = lines.filter((line) => isTimed(line, locale));
  if (timed.length >= 2) {
    const spread = hasTextBetween(timed, lines);
    for (const line of timed) {
      if (line.length > LONGEST_CROSSHEAD || line.inner > 0) runs.set(line.index, "timed-paragraphs");
      else if (spread && hasWords(line, locale)) runs.set(line.index, "timed-crossheads");
    }
  }
  return runs;
}

/** Stretches of at least three short lines with a figure in each: results, line-ups, tables. */
function figureRuns(lines: readonly LineFacts[], firstLook: readonly BlockType[]): LineFacts[][] {
  const found: LineFacts[][] = [];
  let run: LineFacts[] = [];
  for (const line of lines) {
    const type = firstLook[line.index];
    const figures =
      line.length <= LONGEST_CROSSHEAD &&
      line.ending !== "stop" &&
      (type === "crosshead" || type === "paragraph") &&
      line.words.some(({ kind }) => kind === "number") &&
      line.words.some(({ kind }) => kind === "word");
    if (figures) run.push(line);
    if (!figures || line.index === lines.length - 1) {
      if (run.length >= SHORTEST_RUN) found.push(run);
      run = [];
    }
  }
  return found;
}

/** Stretches of at least three lines whose leading numbers go up or down by one. */
function numberedRuns(lines: readonly LineFacts[]): LineFacts[][] {
  const found: LineFacts[][] = [];
  let run: LineFacts[] = [];
  let last = 0;
  let step = 0;
  const close = () => {
    if (run.length >= SHORTEST_RUN || (run.length === 2 && step === 1 && leadingNumber(run[0]) === 1)) found.push(run);
    run = [];
    step = 0;
  };
  for (const line of lines) {
    const number = leadingNumber(line);
    if (number === undefined) continue;
    const difference = number - last;
    if (run.length > 0 && Math.abs(difference) === 1 && (step === 0 || step === difference)) step = difference;
    else if (run.length > 0) close();
    run.push(line);
    last = number;
  }
  close();
  return found;
}

/** The number of "3. Mehr Licht" or "3) Mehr Licht"; not of "3. Oktober", whose run would have to count on as well. */
function leadingNumber(line: LineFacts | undefined): number | undefined {
  const [number, mark, next] = line?.words ?? [];
  if (number?.kind !== "number" || number.text.length > 3 || !/^\d+$/.test(number.text)) return undefined;
  if ((mark?.text !== "." && mark?.text !== ")") || mark.start !== number.end || next === undefined) return undefined;
  return next.start > mark.end ? Number(number.text) : undefined;
}

/** "12.31 Uhr: Die Feuerwehr rückt an", "21:00 Der Rat tagt", "9.15 a.m.: …". */
function isTimed(line: LineFacts, locale: Locale): boolean {
  const at = line.words.findIndex(({ kind }) => kind !== "mark");
  const [clock, next] = [line.words[at], line.words[at + 1]];
  if (clock?.kind !== "number" || !/^\d{1,2}(?:[.:]\d{2})?$/.test(clock.text)) return false;
  if (locale.clockWords.has(next?.text ?? "") || locale.clockWords.has(`${next?.text}.${line.words[3]?.text}`))
    return true;
  return /^\d{1,2}[.:]\d{2}$/.test(clock.text) && (clock.text.includes(":") || next?.text === ":");
}

function isYear({ text }: Word): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}

/** "Montag, 6. Mai", "March 3", "Juli 2019": a day or a month and nothing else, no clock. */
function isDated(line: LineFacts, locale: Locale): boolean {
  if (line.length > 40 || line.words.length > 7) return false;
  const words = line.words.filter(({ kind }) => kind !== "mark");
  const named = words.some(({ text }) => locale.months.has(text) || locale.weekdays.has(text));
  const plain = words.every((word) =>
    word.kind === "number"
      ? word.text.length <= 2 || isYear(word)
      : locale.months.has(word.text) || locale.weekdays.has(word.text),
  );
  return named && plain;
}

/** Whether anything but the clock time is said: a bare "21:00" is a stamp. */
function hasWords(line: LineFacts, locale: Locale): boolean {
  return line.words.filter(({ kind, text }) => kind === "word" && !locale.clockWords.has(text)).length >= 2;
}

/** Whether running text stands below most items of a run. */
function hasTextBetween(run: readonly LineFacts[], lines: readonly LineFacts[]): boolean {
  const items = new Set(run);
  const spread = run.filter(({ index }) => {
    const below = lines[index + 1];
    return below !== undefined && !items.has(below) && (below.length > 60 || below.ending === "stop");
  });
  return spread.length * 3 >= run.length * 2;
}

/**
 * Interviews: lines that open with one of two or three labels in turn ("Kurier:", "Muster:"), or questions that speak to
 * somebody ("Sie", "you") with text below each.
 */
function findInterview(lines: readonly LineFacts[], firstLook: readonly BlockType[], locale: Locale): Set<number> {
  const interview = new Set<number>();
  const labelled = new Map<string, number[]>();
  const questions: number[] = [];
  let addressed = 0;
  let spokenTo = false;
  for (const line of lines) {
    const label = speakerLabel(line);
    if (label !== undefined) {
      const turns = labelled.get(label);
      if (turns === undefined) labelled.set(label, [line.index]);
      else turns.push(line.index);
    }
    if (line.ending === "question" && line.length <= 300 && isAnswered(line, lines, firstLook)) {
      questions.push(line.index);
      const personal = line.words.some(({ text }) => locale.addressPronouns.has(text));
      if (personal) addressed += 1;
      spokenTo ||= callsByName(line, locale) || (personal && line.words.some(({ text }) => locale.vocatives.has(text)));
    }
  }
  const turns = [...labelled.values()].filter((indexes) => indexes.length >= 2);
  const asked = questions.filter((index) => speakerLabel(lines[index]) !== undefined).length;
  if (turns.length >= 2 || asked >= 2)
    for (const indexes of labelled.values()) for (const index of indexes) interview.add(index);
  const personal = spokenTo || (addressed >= 2 && addressed * 5 >= questions.length * 2);
  if (personal) for (const index of questions) interview.add(index);
  return interview;
}

/** "Frau Muster, wie …?", "Herr Dr. Muster, …": opens with somebody's name and a comma. */
function callsByName({ words }: LineFacts, locale: Locale): boolean {
  if (!locale.vocatives.has(words[0]?.text ?? "")) return false;
  return words.slice(2, 6).some(({ text }) => text === ",");
}

/** An answer may end with a question too; the next question is shorter. */
const SHORTEST_ASKING_ANSWER = 80;

/** Whether running text that is not the next question stands below. */
function isAnswered(line: LineFacts, lines: readonly LineFacts[], firstLook: readonly BlockType[]): boolean {
  const below = lines[line.index + 1];
  return (
    below !== undefined &&
    (below.ending !== "question" || below.length >= SHORTEST_ASKING_ANSWER) &&
    (firstLook[below.index] === "paragraph" || below.ending === "stop")
  );
}

const MOST_LABEL_WORDS = 3;
const COLON = 0x3a;

/** "Kurier:" or "Ada Muster:" with words behind it; up to three words before the colon. */
function speakerLabel(line: LineFacts | undefined): string | undefined {
  if (line === undefined) return undefined;
  let colon = 0;
  while (colon <= MOST_LABEL_WORDS && line.words[colon]?.initial !== COLON) colon += 1;
  if (colon < 1 || colon > MOST_LABEL_WORDS || colon >= line.words.length - 1) return undefined;
  const label = line.words.slice(0, colon);
  return label.every(({ kind }) => kind === "word") ? label.map(({ text }) => text).join(" ") : undefined;
}
