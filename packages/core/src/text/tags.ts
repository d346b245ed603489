import { isDigit, isLetter } from "./letters.ts";

/** A longer one is text with a sign in it. */
const LONGEST_TAG = 300;
/** So many are looked through at the end of a line. */
const MOST_TAGS = 8;

/** A tag of HTML that plain text was left with. */
export interface Tag {
  /** In lower case, without the slash. */
  readonly name: string;
  readonly end: number;
}

/**
 * The tag that opens at a place, such as `<p>`, `</b>` or `<a href="…">`; none for "< 5" and "<3".
 *
 * @param end where the stretch of text ends.
 */
export function tagAt(text: string, at: number, end: number): Tag | undefined {
  if (text.charCodeAt(at) !== 0x3c) return undefined;
  const from = text.charCodeAt(at + 1) === 0x2f ? at + 2 : at + 1;
  let to = from;
  while (to < end && (isLetter(text.charCodeAt(to)) || isDigit(text.charCodeAt(to)))) to += 1;
  if (to === from || !isLetter(text.charCodeAt(from)) || !" />".includes(text.charAt(to))) return undefined;
  const limit = Math.min(end, at + LONGEST_TAG);
  while (to < limit && text.charCodeAt(to) !== 0x3e) to += 1;
  return to === limit
    ? undefined
    : { name: text.slice(from, to).split(/[ />]/, 1)[0]?.toLowerCase() ?? "", end: to + 1 };
}

/** Where a line ends without the tags at its end: "… Stock.</p>" ends at its stop. */
export function beforeClosingTags(text: string, start: number, end: number): number {
  let at = end;
  for (let tags = 0; tags < MOST_TAGS && at > start && text.charCodeAt(at - 1) === 0x3e; tags += 1) {
    const from = Math.max(start, at - LONGEST_TAG);
    const opens = text.slice(from, at).lastIndexOf("<") + from;
    if (opens < from || tagAt(text, opens, at)?.end !== at) break;
    at = opens;
    while (at > start && text.charCodeAt(at - 1) === 0x20) at -= 1;
  }
  return at === start ? end : at;
}
