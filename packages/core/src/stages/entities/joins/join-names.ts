import type { Locale } from "../../../locale/compile-locale.ts";
import { type Candidate, spanOf } from "../candidate.ts";
import { fromCapitals, withoutGenitive, withoutLegalForm } from "../word-facts.ts";
import type { Cluster } from "./cluster.ts";

/**
 * Organisations, places, documents and events: one entity for each name. Entries of the lists bring their other names along;
 * a genitive joins the bare name where the article has that too, and an acronym the name that it was introduced with.
 */
export function joinNames(text: string, candidates: readonly Candidate[], locale: Locale): Cluster[] {
  const things = candidates.filter(({ type }) => type !== "person");
  const written = new Set(things.map((candidate) => nameOf(text, candidate)));
  const introduced = new Map<string, string>();
  for (const candidate of things) {
    if (candidate.acronym !== undefined) introduced.set(candidate.acronym, keyOf(text, candidate, written, locale));
  }
  const clusters = new Map<string, Cluster>();
  for (const candidate of things) {
    const own = keyOf(text, candidate, written, locale);
    const key = introduced.get(nameOf(text, candidate)) ?? own;
    // Every paper is one of its own: "Bericht" here and "Bericht" there need not be the same.
    const place = candidate.type === "document" ? `${key} ${spanOf(candidate).start}` : `${candidate.type} ${key}`;
    let cluster = clusters.get(place);
    if (cluster === undefined) {
      const { type, known } = candidate;
      cluster = { type, known, mentions: [], descriptions: [], gender: undefined, surname: "", given: [] };
      clusters.set(place, cluster);
    }
    const { start, end } = spanOf(candidate);
    const name = nameOf(text, candidate);
    const acronym = introduced.has(name) && candidate.form === "full" ? "acronym" : candidate.form;
    cluster.mentions.push({
      start,
      end,
      form: acronym,
      sentence: candidate.sentence.index,
      name: plainOf(name, written, locale),
    });
  }
  return [...clusters.values()];
}

function nameOf(text: string, candidate: Candidate): string {
  const { start, end } = spanOf(candidate);
  return text.slice(start, end);
}

function keyOf(text: string, candidate: Candidate, written: ReadonlySet<string>, locale: Locale): string {
  if (candidate.known !== undefined) return candidate.known.key;
  const plain = plainOf(nameOf(text, candidate), written, locale);
  return candidate.type === "organisation" ? withoutLegalForm(plain, locale) : plain;
}

/** The name without its genitive, where the article writes it so elsewhere. */
function plainOf(name: string, written: ReadonlySet<string>, locale: Locale): string {
  const ordinary = fromCapitals(name);
  if (ordinary !== name && written.has(ordinary)) return ordinary;
  const plain = withoutGenitive(name, locale);
  return plain !== name && (written.has(plain) || locale.entities.knownWords.has(plain)) ? plain : name;
}
