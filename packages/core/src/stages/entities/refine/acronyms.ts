import type { Candidate } from "../candidate.ts";
import { isAcronym } from "../word-facts.ts";

/**
 * A short form in brackets right behind an organisation or an event belongs to it.
 *
 *     der Verband Beispielhafter Vereine (VBV); Internationaler Währungsfonds (IWF)
 *                                         ^^^                                  ^^^
 */
export function introduceAcronyms(text: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const { sentence, to, type, form } = candidate;
    if (type !== "organisation" && type !== "event") return candidate;
    const [opening, short, closing] = sentence.words.slice(to, to + 3);
    const introduced = form !== "acronym" && opening?.text === "(" && isAcronym(short) && closing?.text === ")";
    return introduced ? { ...candidate, acronym: text.slice(short.start, short.end) } : candidate;
  });
}
