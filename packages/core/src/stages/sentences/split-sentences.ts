import type { SentenceTables } from "../../locale/compile-sentences.ts";
import { isWordPart } from "../../text/letters.ts";
import { type Span, trimSpan } from "../../text/span.ts";
import type { MarkContext, SentenceState, Verdict } from "./mark-context.ts";
import { readMark } from "./read-mark.ts";
import { abbreviation } from "./rules/abbreviation.ts";
import { dashPair } from "./rules/dash-pair.ts";
import { ellipsis } from "./rules/ellipsis.ts";
import { initial } from "./rules/initial.ts";
import { innerBracket } from "./rules/inner-bracket.ts";
import { itemNumber } from "./rules/item-number.ts";
import { joined } from "./rules/joined.ts";
import { lowerCase } from "./rules/lower-case.ts";
import { markInBrackets } from "./rules/mark-in-brackets.ts";
import { nameWithMark } from "./rules/name-with-mark.ts";
import { noContent } from "./rules/no-content.ts";
import { ordinal } from "./rules/ordinal.ts";
import { romanNumeral } from "./rules/roman-numeral.ts";
import { speechFrame } from "./rules/speech-frame.ts";
import { CLOSING_BRACKET, DASH, isBlank, OPENING_BRACKET, signOf, TERMINAL } from "./signs.ts";

/** What the neighbouring characters tell overrules every word list. */
function askNeighbours(mark: MarkContext): Verdict {
  return noContent(mark) ?? joined(mark) ?? markInBrackets(mark) ?? lowerCase(mark);
}

/** What a mark that is louder than a full stop may belong to: a frame of speech, a remark between dashes or in brackets. */
function askInsertions(mark: MarkContext): Verdict {
  return speechFrame(mark) ?? dashPair(mark) ?? innerBracket(mark);
}

/**
 * The rules for each kind of mark in the order in which they are asked; the first that knows decides, and where none knows
 * the sentence ends. An item number is asked before the lists: "S. 1" is a page, but a line that opens with "S." counts.
 * Plain calls, not an array: the engine then inlines the rules, which makes the stage a tenth faster.
 */
function askRules(mark: MarkContext): Verdict {
  if (mark.kind === "stop") {
    return (
      askNeighbours(mark) ??
      itemNumber(mark) ??
      abbreviation(mark) ??
      initial(mark) ??
      ordinal(mark) ??
      romanNumeral(mark)
    );
  }
  if (mark.kind === "pause") return askNeighbours(mark) ?? askInsertions(mark) ?? ellipsis(mark);
  return askNeighbours(mark) ?? askInsertions(mark) ?? nameWithMark(mark);
}

/**
 * Splits a stretch of normalised text into sentences: trimmed, in order, together covering every character that is not
 * blank. A line feed is a blank like any other; whoever wants sentences to end with lines passes one line at a time.
 *
 * Linear in the stretch: one forward scan, and a bounded number of looks at what stands around each mark.
 *
 * @example
 * const text = "Dr. Lenz kam am 3. Mai. Sie blieb.";
 * splitSentences(text, 0, text.length, tables); // [{ start: 0, end: 23 }, { start: 24, end: 34 }]
 */
export function splitSentences(text: string, start: number, end: number, tables: SentenceTables): Span[] {
  const spans: Span[] = [];
  const sentence: SentenceState = { start, content: start, bracket: -1, dashOpen: false };
  let at = nextSign(text, start, end);
  while (at < end) {
    const sign = signOf(text.charCodeAt(at));
    if (sign !== TERMINAL) {
      note(sentence, text, at, end, sign);
      at = nextSign(text, at + 1, end);
      continue;
    }
    advanceContent(sentence, text, at);
    const mark = readMark(text, at, end, sentence, tables);
    if (mark.after.kind !== "none" && askRules(mark) !== "goes-on") {
      spans.push(trimSpan(text, sentence.start, mark.behind));
      sentence.start = mark.behind;
      sentence.content = mark.behind;
      sentence.dashOpen = false;
      if (mark.closesBracket) sentence.bracket = -1;
      at = nextSign(text, mark.behind, end);
    } else at = nextSign(text, mark.to, end);
  }
  advanceContent(sentence, text, end);
  finish(spans, sentence, text, end);
  return spans;
}

/** The next character that is not a letter, a digit or a blank to the splitter. */
function nextSign(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && signOf(text.charCodeAt(at)) === 0) at += 1;
  return at;
}

/** Moves the start of the content on to the first letter or digit. It never moves back, so all its moves are linear. */
function advanceContent(sentence: SentenceState, text: string, to: number): void {
  while (sentence.content < to && !isWordPart(text.charCodeAt(sentence.content))) sentence.content += 1;
}

/** Remembers brackets and dashes. A dash counts between blanks only, and not at the start of a sentence. */
function note(sentence: SentenceState, text: string, at: number, end: number, sign: number): void {
  if (sign === OPENING_BRACKET) sentence.bracket = at;
  else if (sign === CLOSING_BRACKET) sentence.bracket = -1;
  else if (sign === DASH && at > sentence.start && at + 1 < end) {
    if (!isBlank(text.charCodeAt(at - 1)) || !isBlank(text.charCodeAt(at + 1))) return;
    advanceContent(sentence, text, at);
    if (sentence.content < at) sentence.dashOpen = !sentence.dashOpen;
  }
}

/** The rest is a sentence too; without a letter or digit in it, it goes with the sentence before. */
function finish(spans: Span[], sentence: SentenceState, text: string, end: number): void {
  const rest = trimSpan(text, sentence.start, end);
  if (rest.start === rest.end) return;
  const last = spans.at(-1);
  if (last === undefined || sentence.content < end) spans.push(rest);
  else spans[spans.length - 1] = { start: last.start, end: rest.end };
}
