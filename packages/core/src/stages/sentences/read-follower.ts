import { isDigit, isLetter, isLower, isWordPart } from "../../text/letters.ts";
import type { Follower } from "./mark-context.ts";
import { CLOSING_BRACKET, DASH, isBlank, isQuote, OPENING_BRACKET, signOf, TERMINAL } from "./signs.ts";

/** Signs that go with what stands before them. */
const BINDING = ",:;&%/=";
/** More opening signs than this in a row are no text. */
const MOST_OPENING_SIGNS = 4;

/** Reads what comes behind a mark and its closing signs. */
export function readFollower(text: string, from: number, end: number): Follower {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  let word = at;
  let opensQuote = false;
  let opensBracket = false;
  let dash = false;
  for (let signs = 0; signs < MOST_OPENING_SIGNS && word < end; signs += 1) {
    const code = text.charCodeAt(word);
    const sign = signOf(code);
    if (isQuote(code)) opensQuote = true;
    else if (sign === OPENING_BRACKET) opensBracket = true;
    else if (sign === DASH) dash = true;
    else if (!isInvisible(code)) break;
    word += 1;
    if (sign === DASH && word < end && isBlank(text.charCodeAt(word))) word += 1;
  }
  const kind = kindOf(text, word, end, opensQuote || opensBracket);
  return { word, kind, opensQuote, opensBracket, dash };
}

/** Soft hyphens, joiners and the like, which may stand in front of a word unseen. */
function isInvisible(code: number): boolean {
  return isWordPart(code) && !isLetter(code) && !isDigit(code);
}

function kindOf(text: string, at: number, end: number, opens: boolean): Follower["kind"] {
  if (at >= end) return "none";
  const code = text.charCodeAt(at);
  if (isLower(code)) return "lower";
  if (isLetter(code)) return "upper";
  if (isDigit(code)) return "number";
  const sign = signOf(code);
  // An ellipsis may open a quotation or stand in brackets; in front of anything else it goes with what was said.
  if (sign === TERMINAL) return opens ? "other" : "mark";
  if (sign === CLOSING_BRACKET || BINDING.includes(String.fromCharCode(code))) return "mark";
  return "other";
}
