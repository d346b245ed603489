import { isCapitalised, type Word } from "../text/words.ts";
import type { Locale } from "./compile-locale.ts";
import { type ReadName, readMedium, readPerson, readQuotedTitle } from "./read-names.ts";

/**
 * Names anywhere in a credit written as a sentence: known media, and runs of two or more capitalised words that a given name
 * vouches for or that stand in the middle of the sentence.
 *
 *     Die Berichterstattung von CNN über den Gipfel wurde von Ada Beispiel unterstützt.
 *                               ^^^                           ^^^^^^^^^^^^
 */
export function findNames(text: string, words: readonly Word[], from: number, locale: Locale): ReadName[] {
  const names: ReadName[] = [];
  let at = from;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const medium = readMedium(text, words, at, locale) ?? readQuotedTitle(text, words, at);
    if (medium?.name !== undefined) {
      names.push(medium.name);
      at = medium.next;
      continue;
    }
    const person = readPerson(text, words, at, locale);
    const believable =
      person?.name !== undefined &&
      (person.name.sure || person.name.type === "organisation" || (at > 0 && !isPlace(words, at, person.next, locale)));
    if (person?.name !== undefined && believable) {
      names.push(person.name.type === "organisation" ? withArticle(text, words[at - 1], person.name) : person.name);
      at = person.next;
      continue;
    }
    at = person?.next ?? at + 1;
  }
  return names;
}

/** "The Millbrook Review": a capitalised article right in front is part of a paper's name. */
function withArticle(text: string, before: Word | undefined, name: ReadName): ReadName {
  const article = before !== undefined && before.kind === "word" && isCapitalised(before) && before.text.length === 3;
  if (!article || before.end + 1 !== name.start) return name;
  return { ...name, start: before.start, name: text.slice(before.start, name.end) };
}

function isPlace(words: readonly Word[], from: number, to: number, locale: Locale): boolean {
  return locale.places.matchAt(words, from)?.length === to - from;
}
