import { ANYWHERE } from "../../../locale/compile-locale.ts";
import { readNameList } from "../../../locale/read-names.ts";
import { isCapitalised, type Word } from "../../../text/words.ts";
import type { Evidence, LineRule, PageRule } from "../evidence.ts";

/**
 * A line that says who reported, edited, translated or supplied the text.
 *
 *     Quelle: dpa
 *     ^^^^^^^^ opens
 *     Ada Beispiel und Bo Muster haben zu diesem Bericht beigetragen.
 *                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ holds
 */
export const creditPhrase: LineRule = (line, locale) => {
  const { words } = line;
  const start = words[0]?.kind === "mark" && words[0].text !== "(" && words[0].text !== "©" ? 1 : 0;
  const evidence: Evidence[] = [];
  const whole = locale.credits.whole.matchAt(words, start);
  if (whole !== undefined && words.slice(start + whole.length).every(({ kind }) => kind === "mark")) {
    evidence.push({ type: "credit", weight: 6, rule: `blocks/credit/${whole.value}/whole` });
  }
  const opens = locale.credits.opens.matchAt(words, start);
  if (opens !== undefined) {
    const proven = line.ending !== "stop" || isProven(line.words, start, start + opens.length);
    const weight = !proven ? 1 : line.length > 320 ? 6 : 9;
    evidence.push({ type: "credit", weight, rule: `blocks/credit/${opens.value}/opens` });
  }
  const mayHold = (line.anywhere & ANYWHERE.credits) !== 0;
  const holds = mayHold ? locale.credits.holds.find(words) : undefined;
  if (holds !== undefined) evidence.push({ type: "credit", weight: 9, rule: `blocks/credit/${holds.value}/holds` });
  return evidence;
};

/** Openings of so many words are statements by themselves: "Dieser Text wurde im Original …". */
const TELLING = 5;

/**
 * "Mit Material von der Baustelle bauten sie …" is a sentence: in a line that ends with a full stop a name must follow the
 * opening, or the opening must be a label or a statement of its own.
 */
function isProven(words: readonly Word[], start: number, end: number): boolean {
  if (words[end - 1]?.text === ":" || end - start >= TELLING) return true;
  const next = words[end];
  return next === undefined || isCapitalised(next) || '„“"»«‚‘.'.includes(next.text);
}

/**
 * A line of nothing but initials, agencies and slashes, at the end of the body (in front of it, it is a byline).
 *
 *     sak/Reuters
 *     (dmk)
 *     red, ORF.at/Agenturen
 */
export const signature: PageRule = (line, page) => {
  if (line.length > 60 || !line.complete || line.words.length > 14) return undefined;
  const bracketed = line.text.startsWith("(") && line.text.endsWith(")");
  const slashed = line.text.includes("/") && !line.text.includes(" ");
  const small = line.length <= 4 && line.opensLower;
  const agency = (line.anywhere & ANYWHERE.media) !== 0 || line.text.includes(".");
  if (!(bracketed || slashed || small || agency)) return undefined;
  const { names, stop } = readNameList(line.source, line.words, 0, page.locale, bracketed);
  if (names.length === 0) return undefined;
  if (stop < line.words.length) {
    const [sign] = names;
    const signed = names.length === 1 && sign?.type === "initials" && ",/".includes(line.words[1]?.text ?? " ");
    if (signed && line.index > page.body.last && line.words.length <= 8)
      return { type: "credit", weight: 8, rule: "blocks/credit/signature" };
    const dated = bracketed && names.length > 0 && line.words.slice(stop).every((word) => word.kind !== "word");
    const below = line.index >= page.body.last && line.index > 0;
    return dated && below ? { type: "credit", weight: 10, rule: "blocks/credit/signature" } : undefined;
  }
  if (names.every(({ medium }) => medium === "picture-agency")) return undefined;
  const medium = names.some(({ type, sure }) => type === "organisation" && sure);
  const initials = names.every(({ type, sure }) => type === "initials" || (type === "organisation" && sure));
  if (!initials || !(medium || bracketed || slashed || small)) return undefined;
  const early = line.index <= page.body.first;
  return early
    ? { type: "byline", weight: 8, rule: "blocks/byline/signature" }
    : { type: "credit", weight: line.index >= page.body.last - 1 ? 10 : 6, rule: "blocks/credit/signature" };
};

/** "Zusätzliche Recherche" has two words, "Idee und Regie" three. */
const LONGEST_LABEL = 3;

/**
 * Below the text, a label and nothing but names behind it: whoever they are, they took part.
 *
 *     Schnitt: Ada Beispiel, Bo Muster
 *            ^ ^^^^^^^^^^^^  ^^^^^^^^^
 */
export const labelledNames: PageRule = (line, page) => {
  if (line.index <= page.body.last || line.length > 120 || !line.complete) return undefined;
  const colon = line.words.findIndex(({ text }) => text === ":");
  if (colon < 1 || colon > LONGEST_LABEL || line.words.slice(0, colon).some(({ kind }) => kind !== "word"))
    return undefined;
  const { names, stop } = readNameList(line.source, line.words, colon + 1, page.locale);
  const people = names.filter(({ type, sure }) => type === "person" && sure);
  if (people.length === 0 || stop < line.words.length) return undefined;
  return { type: "credit", weight: 8, rule: "blocks/credit/labelled-names" };
};
