import type { Locale } from "../../../locale/compile-locale.ts";
import type { Word } from "../../../text/words.ts";
import type { PageRule } from "../evidence.ts";

const LONGEST = 420;
/** So many different words of the house in one line are counted. */
const MOST_MATTERS = 4;
const QUOTES = '„“”"»«';

/**
 * The house speaks to its readers: a pronoun of the house or of the reader, and words of the house's business.
 *
 *     Hinweise nehmen wir per E-Mail entgegen.
 *     ^^^^^^^^        ^^^     ^^^^^^
 *     We ask readers to keep comments civil.
 *     ^^     ^^^^^^^         ^^^^^^^^
 *
 * Inside the running text an article may speak so too; there it takes more of such words than behind it.
 */
export const houseVoice: PageRule = (line, page) => {
  if (line.length > LONGEST || !line.complete || line.length < 12) return undefined;
  let addressed = false;
  const matters = new Set<number>();
  for (const word of line.words) {
    if (QUOTES.includes(word.text)) return undefined;
    addressed ||= addresses(word, page.locale);
    if (page.locale.houseMatters.has(word) && matters.size < MOST_MATTERS) matters.add(word.number);
  }
  if (!addressed || matters.size === 0) return undefined;
  const behind = line.index > page.body.last || line.index >= page.lines.length - 2;
  const weight = matters.size * (behind ? 2.5 : 2) - (behind ? 0.5 : 2.5);
  return weight <= 0 ? undefined : { type: "boilerplate", weight, rule: "blocks/house-voice" };
};

function addresses(word: Word, locale: Locale): boolean {
  return locale.houseVoices.has(word) || locale.addressPronouns.has(word.text);
}
