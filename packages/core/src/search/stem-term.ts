import type { Ending, SearchLanguage } from "./compile-search.ts";

const MOST_REMEMBERED = 20_000;

/**
 * The stem under which the forms of a word meet. Not a word: "minist" stands for "Minister" and "Ministerinnen".
 *
 * @param term a folded word.
 * @example
 * stemTerm(foldTerm("Häuser"), german) === stemTerm(foldTerm("Haus"), german); // true
 */
export function stemTerm(term: string, language: SearchLanguage): string {
  const known = language.stems.get(term);
  if (known !== undefined) return known;
  const stem = irregularStem(term, language) ?? cutEndings(term, language);
  if (language.stems.size >= MOST_REMEMBERED) language.stems.clear();
  language.stems.set(term, stem);
  return stem;
}

/** "sprachen" by itself, and "besprachen" behind what a verb takes in front. */
function irregularStem(term: string, { irregular, verbPrefixes }: SearchLanguage): string | undefined {
  const own = irregular.get(term);
  if (own !== undefined) return own;
  for (const prefix of verbPrefixes) {
    if (!term.startsWith(prefix)) continue;
    const verb = irregular.get(term.slice(prefix.length));
    if (verb !== undefined) return prefix + verb;
  }
  return undefined;
}

function cutEndings(term: string, { steps, halvesConsonants }: SearchLanguage): string {
  let stem = term;
  for (const step of steps) {
    const fitting = step.find((ending) => fits(stem, ending));
    if (fitting === undefined) continue;
    stem = stem.slice(0, stem.length - fitting.ending.length) + fitting.to;
    if (halvesConsonants && fitting.needsVowel) stem = halve(stem);
  }
  return stem;
}

function fits(word: string, { ending, rest, after, notAfter, needsVowel }: Ending): boolean {
  const left = word.length - ending.length;
  if (left < rest || !word.endsWith(ending)) return false;
  const front = word.slice(0, left);
  if (after.length > 0 && !after.some((end) => front.endsWith(end))) return false;
  if (notAfter.some((end) => front.endsWith(end))) return false;
  return !needsVowel || /[aeiouy]/.test(front);
}

/** "runn" to "run"; "fall", "pass" and "buzz" keep theirs. */
function halve(stem: string): string {
  const last = stem.at(-1);
  return last === stem.at(-2) && last !== undefined && !"aeioulsz".includes(last) ? stem.slice(0, -1) : stem;
}
