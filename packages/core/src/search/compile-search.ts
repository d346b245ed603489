import type { EndingRule, SearchData } from "../locale/search-data.ts";

/** An ending with its rule, taken apart. */
export interface Ending {
  readonly ending: string;
  readonly to: string;
  readonly rest: number;
  readonly after: readonly string[];
  readonly notAfter: readonly string[];
  readonly needsVowel: boolean;
}

/** Search data made ready for look-ups; made once per language. */
export interface SearchLanguage {
  readonly code: string;
  readonly steps: readonly (readonly Ending[])[];
  readonly halvesConsonants: boolean;
  /** Stem by irregular form. */
  readonly irregular: ReadonlyMap<string, string>;
  readonly verbPrefixes: readonly string[];
  /** Every form in which a noun stands at the end of a compound or inside one. */
  readonly compoundForms: ReadonlySet<string>;
  readonly compoundLinks: readonly string[];
  /** Stems of words seen lately; emptied when it grows, so that a server's memory does not. */
  readonly stems: Map<string, string>;
}

const compiled = new WeakMap<SearchData, SearchLanguage>();

/** Makes search data ready, once; the second call for the same data costs nothing. */
export function compileSearch(data: SearchData): SearchLanguage {
  const known = compiled.get(data);
  if (known !== undefined) return known;
  const links = split(data.compoundLinks);
  const language: SearchLanguage = {
    code: data.code,
    steps: data.steps.map((rules) => rules.flatMap(toEndings)),
    halvesConsonants: data.halvesConsonants,
    irregular: readIrregular(data.irregular),
    verbPrefixes: split(data.verbPrefixes),
    compoundForms: new Set(split(data.compoundNouns).flatMap((noun) => [noun, ...links.map((link) => noun + link)])),
    compoundLinks: links,
    stems: new Map(),
  };
  compiled.set(data, language);
  return language;
}

function toEndings({ endings, to = "", rest, after = "", notAfter = "", needsVowel }: EndingRule): Ending[] {
  return split(endings).map((ending) => ({
    ending,
    to,
    rest,
    after: split(after),
    notAfter: split(notAfter),
    needsVowel: needsVowel === true,
  }));
}

function readIrregular(lines: string): Map<string, string> {
  const stemByForm = new Map<string, string>();
  for (const line of lines.split("\n")) {
    const [stem = "", forms = ""] = line.split(":");
    for (const form of split(forms)) stemByForm.set(form, stem.trim());
  }
  return stemByForm;
}

function split(list: string): string[] {
  return list.split(/\s+/).filter((one) => one !== "");
}
