import { foldPassage, mightRepeatText } from "../quotable.ts";
import type { PageRule } from "../evidence.ts";

/**
 * A line that repeats a sentence or a quoted passage of the running text, set apart for display. It must not count as a
 * second statement.
 *
 *     „Wir bauen das wieder auf.“ Ada Beispiel, Landrätin
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^ stands in a paragraph too
 */
export const pullQuote: PageRule = (line, page) => {
  if (!mightRepeatText(line)) return undefined;
  for (const passage of passagesOf(line.text)) {
    const origin = page.quotable.get(foldPassage(passage));
    if (origin !== undefined && origin !== line.index) return { type: "pull-quote", weight: 12, rule: "blocks/pull-quote" };
  }
  return undefined;
};

/** The whole line, and what stands in quotation marks at its start. */
function passagesOf(text: string): string[] {
  const first = text.charAt(0);
  if (!"„“\"»«‚‘”›‹".includes(first)) return [text];
  const closes = [...text].findIndex((char, index) => index > 10 && "“”\"«»‘’‹›".includes(char));
  return closes === -1 ? [text] : [text, text.slice(1, closes)];
}
