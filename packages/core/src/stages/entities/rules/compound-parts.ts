import type { Candidate, Look } from "../candidate.ts";

/**
 * Listed names in the parts of a compound: mentions of them, in the manner of an adjective.
 *
 *     die US-Politik; der EU-Gipfel; die China-Russland-Beziehungen
 *         ^^              ^^             ^^^^^ ^^^^^^^^
 */
export function findCompoundParts({ sentence, words, locale }: Look, at: number, found: Candidate[]): void {
  const word = words[at];
  if (word === undefined) return;
  const { text } = word;
  let start = 0;
  for (let end = text.indexOf("-"); end >= 0; end = text.indexOf("-", start)) {
    const known = end - start < 2 ? undefined : locale.entities.knownWords.get(text.slice(start, end));
    if (known !== undefined) {
      found.push({
        sentence,
        from: at,
        to: at + 1,
        type: known.type,
        form: "adjective",
        score: 0.9,
        rule: "entities/compound",
        known,
        inside: true,
        span: { start: word.start + start, end: word.start + end },
      });
    }
    start = end + 1;
  }
}
