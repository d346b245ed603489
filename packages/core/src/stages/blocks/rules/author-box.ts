import { readPerson } from "../../../locale/read-names.ts";
import type { PageRule } from "../evidence.ts";

/** So many lines from the end of the page an author box may stand. */
const REACH = 6;
/** The job is named close behind the author's name. */
const NEAR = 12;

/**
 * A sentence about the author below the text: the name that stood in the byline, or a job right behind a name.
 *
 *     Ada Beispiel ist Redakteurin im Ressort Lokales.
 *     ^^^^^^^^^^^^     ^^^^^^^^^^^
 *     Ada Beispiel schreibt hier jeden Montag über Gärten.
 *     ^^^^^^^^^^^^ stood in the byline
 */
export const authorBox: PageRule = (line, page) => {
  if (line.index < page.lines.length - REACH || line.index <= page.body.first) return undefined;
  const person = readPerson(line.source, line.words, 0, page.locale);
  if (person?.name === undefined) return undefined;
  const near = line.words.slice(person.next, person.next + NEAR);
  const job = near.some(({ folded }) => page.locale.jobs.endWord(folded));
  const { name, sure } = person.name;
  const signed = page.lines
    .slice(0, page.body.first + 2)
    .some(({ text, length, index }) => index !== line.index && length < 160 && text.includes(name));
  if (!(job ? signed || sure : signed && line.ending === "stop")) return undefined;
  if (line.words[person.next]?.text === ":") return undefined;
  // Whoever the story is about was named before; an author's name comes up here for the first time.
  const mentioned = line.source.indexOf(name) < line.start;
  const weight = signed ? (job ? 13 : 9) : mentioned ? 2 : 8;
  return { type: "boilerplate", kind: "other", weight, rule: "blocks/author-box" };
};
