import type { Locale } from "../../../locale/compile-locale.ts";
import { GIVEN } from "../../../locale/name-flags.ts";
import type { Candidate } from "../candidate.ts";
import { has, withoutGenitive } from "../word-facts.ts";

/**
 * Words that the article knows as surnames of several people make no new name, however much they look like one.
 *
 *     Ida Muster traf Bo Beispiel. Seit Musters Rede sieht Beispiel Muster anders.
 *                                       ^^^^^^^            ^^^^^^^^ ^^^^^^
 */
export function partSurnames(candidates: readonly Candidate[], locale: Locale): Candidate[] {
  const surnames = new Set<string>();
  const fullNames = new Set<string>();
  for (const candidate of candidates) {
    if (!isFullName(candidate) || !isVouchedFor(candidate)) continue;
    const { sentence, from, to, given = 0 } = candidate;
    const last = sentence.words[to - 1]?.text ?? "";
    surnames.add(withoutGenitive(last, locale)).add(last);
    fullNames.add(nameOf(candidate, locale));
    // East Asian names put the surname first.
    if (given > 0 && !has(sentence, from, GIVEN)) surnames.add(sentence.words[from]?.text ?? "");
  }
  if (surnames.size === 0) return [...candidates];
  return candidates.flatMap((candidate) => {
    if (!isFullName(candidate) || isVouchedFor(candidate) || candidate.to - candidate.from !== 2) return [candidate];
    if (fullNames.has(nameOf(candidate, locale))) return [candidate];
    const { sentence, from, to } = candidate;
    const [first = "", second = ""] = sentence.words.slice(from, to).map(({ text }) => text);
    const plain = withoutGenitive(first, locale);
    const owned = plain !== first && surnames.has(plain);
    const both = surnames.has(plain) && surnames.has(withoutGenitive(second, locale)) && plain !== second;
    if (!owned && !both) return [candidate];
    const part = (at: number): Candidate => ({ ...candidate, from: at, to: at + 1, form: "surname", given: 0 });
    return both ? [part(from), part(from + 1)] : [part(from)];
  });
}

function nameOf({ sentence, from, to }: Candidate, locale: Locale): string {
  return withoutGenitive(
    sentence.words
      .slice(from, to)
      .map(({ text }) => text)
      .join(" "),
    locale,
  );
}

function isFullName({ type, form, from, to }: Candidate): boolean {
  return type === "person" && form === "full" && to - from > 1;
}

/** A given name, a role in front, or another stage says that this is somebody's name. */
function isVouchedFor({ sentence, from, description, score }: Candidate): boolean {
  return has(sentence, from, GIVEN) || description !== undefined || score > 1;
}
