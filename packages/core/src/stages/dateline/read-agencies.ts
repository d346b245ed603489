import type { Locale } from "../../locale/compile-locale.ts";
import type { NamedSpan } from "../../model/span.ts";
import type { Word } from "../../text/words.ts";

/** A bracket longer than this is no list of agencies. */
const LONGEST = 12;
const LONGEST_CODE = 6;

/**
 * The agencies in brackets: "(dpa)", "(AFP/Reuters)", "(dpa/lno)", "(The Associated Press)". A single code that no list knows is
 * taken for an agency, because nothing else stands there; of several, only the known ones are named.
 */
export function readAgencies(
  text: string,
  words: readonly Word[],
  at: number,
  locale: Locale,
): { agencies: NamedSpan[]; next: number } | undefined {
  if (words[at]?.text !== "(") return undefined;
  const agencies: NamedSpan[] = [];
  let index = at + 1;
  const codes: NamedSpan[] = [];
  while (index < words.length && index - at <= LONGEST) {
    const word = words[index];
    if (word === undefined) return undefined;
    if (word.text === ")") {
      if (agencies.length === 0 && codes.length === 0) return undefined;
      return { agencies: agencies.length === 0 && codes.length === 1 ? codes : agencies, next: index + 1 };
    }
    const known = locale.media.matchAt(words, index);
    const last = words[index + (known?.length ?? 1) - 1];
    if (known !== undefined && last !== undefined) {
      const span = { start: word.start, end: last.end };
      agencies.push({ name: text.slice(span.start, span.end), span });
      index += known.length;
      continue;
    }
    if (word.kind === "word" && word.text.length > LONGEST_CODE) return undefined;
    if (word.kind === "word") codes.push({ name: word.text, span: { start: word.start, end: word.end } });
    index += 1;
  }
  return undefined;
}

/** "TREUENFELDE taz | Um sieben …": a known medium in front of a bar, without brackets. */
export function readBarredAgency(
  text: string,
  words: readonly Word[],
  at: number,
  locale: Locale,
): { agencies: NamedSpan[]; next: number } | undefined {
  const known = locale.media.matchAt(words, at);
  const [first, last] = [words[at], words[at + (known?.length ?? 0) - 1]];
  if (known === undefined || first === undefined || last === undefined) return undefined;
  if (words[at + known.length]?.text !== "|") return undefined;
  const span = { start: first.start, end: last.end };
  return { agencies: [{ name: text.slice(span.start, span.end), span }], next: at + known.length };
}
