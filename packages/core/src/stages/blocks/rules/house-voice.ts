import { ANYWHERE, type Locale } from "../../../locale/compile-locale.ts";
import type { Word } from "../../../text/words.ts";
import type { PageRule } from "../evidence.ts";

const LONGEST = 420;
const SHORTEST = 12;
const BOTH = ANYWHERE.houseVoices | ANYWHERE.houseMatters;
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
export const houseVoice: PageRule = (line, { body, interview, lines, locale }) => {
  // In an interview everybody says "we" and "you".
  if (
    (line.anywhere & BOTH) !== BOTH ||
    interview.size > 0 ||
    line.length > LONGEST ||
    line.length < SHORTEST ||
    !line.complete
  )
    return undefined;
  let addressed = false;
  const matters = new Set<number>();
  for (const word of line.words) {
    if (word.kind === "mark" && QUOTES.includes(word.text)) return undefined;
    const bits = locale.opensAnywhere(word);
    if ((bits & ANYWHERE.houseVoices) !== 0) addressed ||= addresses(word, locale);
    if ((bits & ANYWHERE.houseMatters) !== 0 && matters.size < MOST_MATTERS) matters.add(word.number);
  }
  if (!addressed || matters.size === 0) return undefined;
  const behind = line.index > body.last || line.index >= lines.length - 2;
  const weight = behind ? matters.size * 2.5 : matters.size * 2 - 2.5;
  return weight <= 0 ? undefined : { type: "boilerplate", weight, rule: "blocks/house-voice" };
};

/** "wir" in any case; of "Sie" and "Ihr" only those with a capital. */
function addresses(word: Word, { addressPronouns, houseVoices }: Locale): boolean {
  return houseVoices.has(word.folded) || addressPronouns.has(word.text);
}
