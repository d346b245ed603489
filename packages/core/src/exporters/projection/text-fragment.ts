import { type Span, sliceSpan } from "../../text/span.ts";
import { wellFormed } from "./legal-text.ts";
import { onOneLine } from "./words-of.ts";

/** A passage shorter than this may stand twice on a page: it gets its neighbours as context. In code units. */
const UNMISTAKABLE = 40;
/** A passage longer than this is named by its first and last words. */
const LONGEST_EXACT = 120;
const WORDS_AT_ENDS = 5;
const CONTEXT_WORDS = 3;
/** How far around a passage its context is looked for, in code units. */
const CONTEXT_REACH = 80;

/**
 * The address of a page with a text fragment that leads to these passages and marks them
 * (https://wicg.github.io/scroll-to-text-fragment/). Short passages get their neighbours as context.
 *
 * @example
 * toTextFragment("https://example.org/rat", "Der Rat tagt.", [{ start: 0, end: 7 }]);
 * // "https://example.org/rat#:~:text=Der%20Rat,-tagt."
 */
export function toTextFragment(address: string, text: string, spans: readonly Span[]): string {
  const directives = spans.map((span) => directive(text, span)).filter((one) => one !== "");
  const page = address.replace(/#.*$/s, "");
  return directives.length === 0 ? page : `${page}#:~:${directives.map((one) => `text=${one}`).join("&")}`;
}

function directive(text: string, span: Span): string {
  const words = onOneLine(sliceSpan(text, span));
  if (words === "") return "";
  const passage = (words.length <= LONGEST_EXACT ? [words] : ends(words)).map(encode);
  if (words.length > UNMISTAKABLE) return passage.join(",");
  const prefix = lastWords(text.slice(Math.max(0, span.start - CONTEXT_REACH), span.start));
  const suffix = firstWords(text.slice(span.end, span.end + CONTEXT_REACH));
  return [
    ...(prefix === "" ? [] : [`${encode(prefix)}-`]),
    ...passage,
    ...(suffix === "" ? [] : [`-${encode(suffix)}`]),
  ].join(",");
}

/** Context must stand in the same block as the passage: browsers do not look across. */
function lastWords(before: string): string {
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  return onOneLine(line).split(" ").slice(-CONTEXT_WORDS).join(" ");
}

function firstWords(after: string): string {
  const [line = ""] = after.split(/[\n\r]/, 1);
  return onOneLine(line).split(" ").slice(0, CONTEXT_WORDS).join(" ");
}

function ends(words: string): string[] {
  const all = words.split(" ");
  return all.length <= WORDS_AT_ENDS * 2
    ? [words]
    : [all.slice(0, WORDS_AT_ENDS).join(" "), all.slice(-WORDS_AT_ENDS).join(" ")];
}

/** A hyphen means something in a directive, and `encodeURIComponent` leaves it alone. */
function encode(words: string): string {
  return encodeURIComponent(wellFormed(words)).replaceAll("-", "%2D");
}
