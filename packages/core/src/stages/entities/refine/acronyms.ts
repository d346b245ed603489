import { ACRONYM } from "../../../locale/name-flags.ts";
import type { Candidate } from "../candidate.ts";
import { has } from "../word-facts.ts";

/**
 * A short form in brackets right behind an organisation or an event belongs to it, and is a mention of it.
 *
 *     der Verband Beispielhafter Vereine (VBV); Internationaler Währungsfonds (IWF)
 *                                         ^^^                                  ^^^
 */
export function introduceAcronyms(text: string, candidates: readonly Candidate[]): Candidate[] {
  const told: Candidate[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { sentence, to, type, form } = candidate;
    const short = sentence.words[to + 1];
    const introduced =
      (type === "organisation" || type === "event") &&
      (form === "full" || form === "role") &&
      short !== undefined &&
      has(sentence, to + 1, ACRONYM) &&
      sentence.words[to]?.text === "(" &&
      sentence.words[to + 2]?.text === ")";
    if (!introduced) {
      told.push(candidate);
      continue;
    }
    told.push({ ...candidate, acronym: text.slice(short.start, short.end) });
    const next = candidates[index + 1];
    if (next === undefined || next.sentence !== sentence || next.from !== to + 1) {
      told.push({ sentence, from: to + 1, to: to + 2, type, form: "acronym", score: 0.9, rule: "entities/acronym-of" });
    }
  }
  return told;
}
