import type { SearchLanguage } from "./compile-search.ts";
import { findTokens } from "./find-tokens.ts";
import { searchLanguageOf } from "./languages.ts";
import { splitCompound } from "./split-compound.ts";
import { stemTerm } from "./stem-term.ts";

/**
 * Words to hand to a search engine that knows neither compounds nor strong verbs nor folded names, so that it finds a text by
 * them: "Straßenbahnlinie" gives "bahnlinie" and "linie", "beschließt" gives "beschlossen", "Yıldız" gives "yildiz". Each
 * once, sorted; words of the text itself are left out.
 *
 * @param language BCP 47 tag of the text.
 * @example
 * searchAliases("Die Straßenbahnlinie", "de"); // ["bahn", "bahnlinie", "linie", "strassen", …]
 */
export function searchAliases(text: string, language: string): string[] {
  const rules = searchLanguageOf(language);
  const aliases = new Set<string>();
  const written = new Set<string>();
  for (const { term, start, end } of findTokens(text)) {
    const word = text.slice(start, end).toLowerCase();
    if (written.has(word)) continue;
    written.add(word);
    aliases.add(term);
    if (rules === undefined) continue;
    for (const piece of splitCompound(term, rules)) aliases.add(piece);
    for (const form of otherForms(term, rules)) aliases.add(form);
  }
  return [...aliases].filter((alias) => !written.has(alias)).sort();
}

const formsByStem = new WeakMap<SearchLanguage, ReadonlyMap<string, readonly string[]>>();

/** The irregular forms of the same word: "sprach" and "gesprochen" for "spricht", behind what the verb takes in front too. */
function otherForms(term: string, language: SearchLanguage): string[] {
  const stem = stemTerm(term, language);
  const forms = irregularForms(language);
  const own = forms.get(stem);
  if (own !== undefined) return [...own];
  const prefix = language.verbPrefixes.find((one) => stem.startsWith(one) && forms.has(stem.slice(one.length)));
  return prefix === undefined ? [] : (forms.get(stem.slice(prefix.length)) ?? []).map((form) => prefix + form);
}

function irregularForms(language: SearchLanguage): ReadonlyMap<string, readonly string[]> {
  const known = formsByStem.get(language);
  if (known !== undefined) return known;
  const forms = new Map<string, string[]>();
  for (const [form, stem] of language.irregular) forms.set(stem, [...(forms.get(stem) ?? []), form]);
  formsByStem.set(language, forms);
  return forms;
}
