import type { SentenceTables } from "../../locale/compile-sentences.ts";
import { isDigit } from "../../text/letters.ts";
import type { MarkContext, SentenceState } from "./mark-context.ts";
import { startOfWord } from "./reach.ts";
import { readFollower } from "./read-follower.ts";
import { CLOSING_BRACKET, isApostrophe, isBlank, QUOTE, STOP, signOf, TERMINAL } from "./signs.ts";

const ELLIPSIS = 0x2026;
const OPENING_GUILLEMET = 0xab;

/** Reads what rules ask about the mark at `at`. Every character around it is read a bounded number of times. */
export function readMark(
  text: string,
  at: number,
  end: number,
  sentence: Readonly<SentenceState>,
  tables: SentenceTables,
): MarkContext {
  const to = endOfMarks(text, at, end);
  let closed = to;
  let closesQuote = false;
  let closesBracket = false;
  for (; closed < end; closed += 1) {
    const sign = signOf(text.charCodeAt(closed));
    if (sign === QUOTE) closesQuote = true;
    else if (sign === CLOSING_BRACKET) closesBracket = true;
    else break;
  }
  const detached = behindDetachedQuote(text, closed, end);
  const behind = detached > closed ? detached : behindFootnote(text, closed, end);
  return {
    text,
    end,
    tables,
    sentence,
    at,
    to,
    behind,
    kind: kindOfMarks(text, at, to),
    joined: behind < end && !isBlank(text.charCodeAt(behind)),
    closesQuote: closesQuote || detached > closed,
    closesBracket,
    after: readFollower(text, behind, end),
    wordStart: startOfWord(text, at, sentence.start),
  };
}

/** Marks in a row count as one, and so do the dots of ". . .". */
function endOfMarks(text: string, at: number, end: number): number {
  let to = at + 1;
  while (to < end) {
    const code = text.charCodeAt(to);
    if (signOf(code) === TERMINAL) to += 1;
    else if (isBlank(code) && isSpacedDot(text, to, end)) to += 2;
    else break;
  }
  return to;
}

function isSpacedDot(text: string, blank: number, end: number): boolean {
  return (
    blank + 1 < end &&
    text.charCodeAt(blank + 1) === STOP &&
    text.charCodeAt(blank - 1) === STOP &&
    !(blank + 2 < end && isDigit(text.charCodeAt(blank + 2)))
  );
}

function kindOfMarks(text: string, at: number, to: number): MarkContext["kind"] {
  let kind: MarkContext["kind"] = to - at === 1 ? "stop" : "pause";
  for (let index = at; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (code === ELLIPSIS) kind = "pause";
    else if (code !== STOP && !isBlank(code)) return "strong";
  }
  return kind;
}

/** The place behind a closing quote with a blank in front of it, as in « Non. »: it has a blank behind it as well. */
function behindDetachedQuote(text: string, at: number, end: number): number {
  if (at + 1 >= end || !isBlank(text.charCodeAt(at))) return at;
  const code = text.charCodeAt(at + 1);
  // « alone opens; the others open only where a word follows.
  const closes = signOf(code) === QUOTE && code !== OPENING_GUILLEMET && !isApostrophe(code);
  return closes && (at + 2 >= end || isBlank(text.charCodeAt(at + 2))) ? at + 2 : at;
}

/** The place behind "[12]" when it stands right here. */
function behindFootnote(text: string, at: number, end: number): number {
  if (at >= end || text.charCodeAt(at) !== 0x5b) return at;
  let index = at + 1;
  while (index < end && index < at + 4 && isDigit(text.charCodeAt(index))) index += 1;
  return index > at + 1 && index < end && text.charCodeAt(index) === 0x5d ? index + 1 : at;
}
