import type { PageRule } from "../evidence.ts";
import type { LineFacts } from "../line-facts.ts";

/** Shorter repeats are crossheads that quote: 6 % of crossheads open with a quotation mark. */
const SHORTEST = 26;
const SHORTEST_PHRASE = 45;
const LONGEST = 300;
/** A page has a few pull quotes; the look-ups stay linear however many lines look like one. */
export const MOST_LOOKED_UP = 60;
const MARKS = '„“”"»«‚‘’›‹';

/**
 * A line that repeats a sentence or a quoted passage of the running text, set apart for display. It must not count as a
 * second statement.
 *
 *     „Wir bauen das wieder auf.“ Ada Beispiel, Landrätin
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^ stands in a paragraph too
 */
export const pullQuote: PageRule = (line, page) => {
  // A quotation in front of the text is its headline, and a short one that is no sentence is a crosshead.
  if (!page.repeatable.has(line.index) || line.index < Math.max(page.body.first, 1)) return undefined;
  if (line.length < SHORTEST_PHRASE && line.ending === "open") return undefined;
  for (const passage of passagesOf(line.text)) {
    if (passage.length >= SHORTEST && standsElsewhere(line, passage)) {
      return { type: "pull-quote", weight: 12, rule: "blocks/pull-quote" };
    }
  }
  return undefined;
};

/** Whether a line could be a pull quote: it opens with a quotation mark or is one short sentence. */
export function mightRepeatText(line: LineFacts): boolean {
  if (line.length < SHORTEST || line.length > LONGEST) return false;
  return MARKS.includes(line.text.charAt(0)) || (line.ending === "stop" && line.inner === 0 && line.length <= 160);
}

/** The whole line without the marks at its ends, and what stands in quotation marks at its start. */
function passagesOf(text: string): string[] {
  const whole = stripMarks(text);
  if (!MARKS.includes(text.charAt(0))) return [whole];
  const closes = [...text].findIndex((char, index) => index > 10 && MARKS.includes(char));
  return closes === -1 ? [whole] : [whole, stripMarks(text.slice(0, closes))];
}

function stripMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARKS.includes(text.charAt(start))) start += 1;
  while (end > start && `${MARKS}.!?…, `.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function standsElsewhere(line: LineFacts, passage: string): boolean {
  const { source } = line;
  const before = source.lastIndexOf(passage, Math.max(0, line.start - 1));
  if (before !== -1 && before + passage.length <= line.start && !fillsLine(source, before, passage)) return true;
  const after = source.indexOf(passage, line.end);
  return after !== -1 && !fillsLine(source, after, passage);
}

/** Two equal lines repeat each other; a pull quote repeats a piece of a longer one. */
function fillsLine(source: string, at: number, passage: string): boolean {
  const lineStart = source.lastIndexOf("\n", at) + 1;
  const found = source.indexOf("\n", at);
  const lineEnd = found === -1 ? source.length : found;
  return lineEnd - lineStart <= passage.length + 6;
}
