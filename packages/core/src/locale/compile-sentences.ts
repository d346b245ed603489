import { foldWord } from "../text/words.ts";
import { AbbreviationTree } from "./abbreviation-tree.ts";
import type { CalendarData, SentenceData } from "./locale-pack.ts";

/** The sentence data of one pack, ready to be asked. */
export interface SentenceTables {
  /** Abbreviations, months and weekdays cut short ("Okt", "Di"), endings of compounds cut short. */
  readonly abbreviations: AbbreviationTree;
  /** As they stand at the start of a sentence: "Über", "ÜBER". Asking without folding first is several times faster. */
  readonly openers: ReadonlySet<string>;
  readonly ordinalStop: boolean;
  readonly countedNouns: ReadonlySet<string>;
  /** Nouns that an ordinal stands in front of, the months among them. */
  readonly rankedNouns: ReadonlySet<string>;
  readonly namesWithMarks: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
}

/** Turns the sentence data of a pack into tables. Done once per pack; the tables hold no state. */
export function compileSentences(data: SentenceData, calendar: CalendarData): SentenceTables {
  return {
    abbreviations: growAbbreviations(data, calendar),
    openers: new Set(data.openers.flatMap(asWritten)),
    ordinalStop: data.ordinalStop,
    countedNouns: new Set(data.countedNouns.map(foldWord)),
    rankedNouns: new Set([...data.rankedNouns, ...calendar.months.flat()].map(foldWord)),
    namesWithMarks: new Set(data.namesWithMarks.map(foldWord)),
    speechVerbs: new Set(data.speechVerbs.map(foldWord)),
  };
}

function growAbbreviations(data: SentenceData, calendar: CalendarData): AbbreviationTree {
  const tree = new AbbreviationTree();
  const spellings = new Map<string, Set<string>>();
  for (const spelling of data.spellings) {
    const key = foldWord(spelling);
    spellings.set(key, (spellings.get(key) ?? new Set<string>()).add(spelling));
  }
  const lists = [
    ["never-ends", data.neverEnd],
    ["may-end", data.mayEnd],
    ["before-number", data.beforeNumber],
  ] as const;
  for (const [kind, entries] of lists) {
    for (const entry of entries) {
      const known = spellings.get(entry);
      tree.add(entry, kind, known === undefined ? {} : { spellings: known });
    }
  }
  for (const name of [...calendar.months, ...calendar.weekdays].flatMap(shortForms)) {
    tree.add(name, "may-end", { spellings: new Set([name]) });
  }
  for (const suffix of data.mayEndSuffixes) tree.add(suffix, "may-end", { suffix: true });
  return tree;
}

/** A word with a capital and all in capitals, composed and decomposed. */
function asWritten(word: string): string[] {
  const forms = [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
  return forms.flatMap((form) => [form, form.normalize("NFD")]);
}

/** The names that are another name of the list cut short: "Okt" of "Oktober", but neither "Jänner" nor "Mai". */
function shortForms(names: readonly string[]): string[] {
  return names.filter((name) => names.some((full) => full.length > name.length && full.startsWith(name)));
}
