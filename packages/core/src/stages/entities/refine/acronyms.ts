import { ACRONYM } from "../../../locale/name-flags.ts";
import type { Candidate } from "../candidate.ts";
import { has } from "../word-facts.ts";

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
    const short = sentence.words[to + 1];
    if (form === "acronym" || short === undefined || !has(sentence, to + 1, ACRONYM)) return candidate;
    const introduced = sentence.words[to]?.text === "(" && sentence.words[to + 2]?.text === ")";
    return introduced ? { ...candidate, acronym: text.slice(short.start, short.end) } : candidate;
  });
}
