import { compilePhrases, type PhraseFinder } from "../text/phrases.ts";
import { vocabulary } from "../text/vocabulary.ts";
import { foldWord } from "../text/words.ts";
import type { CalendarData } from "./locale-pack.ts";
import type { DayPart, TimeData, TimeModifier, TimeUnit } from "./time-data.ts";
import { type Amount, isHead, type Shift, type TimeWord } from "./time-word.ts";

/** What a listed phrase stands for. */
export type TimePhrase =
  | { readonly reference: string }
  | { readonly feast: string }
  | { readonly minutes: number }
  | { readonly half: number }
  | { readonly zone: string };

/** The time data of one pack, ready to be asked. */
export interface TimeTables {
  readonly data: TimeData;
  /**
   * By the word's number in the vocabulary: its place in `roles`, where the first is empty, plus `OPENS_PHRASE` where it
   * opens a listed phrase.
   */
  readonly places: Uint16Array;
  readonly roles: readonly (TimeWord | undefined)[];
  /** By the folded word. */
  readonly words: ReadonlyMap<string, TimeWord>;
  readonly phrases: PhraseFinder<TimePhrase>;
  readonly dayAfterMonth: boolean;
  /** What adjectives may end with. */
  readonly endings: readonly string[];
  readonly ordinalMarks: ReadonlySet<string>;
  readonly decadeEndings: ReadonlySet<string>;
  /** What the forms of verbs end with, and the words that are none. */
  readonly verbs: {
    readonly second: boolean;
    readonly past: readonly string[];
    readonly present: readonly string[];
    readonly none: ReadonlySet<string>;
  };
  /** The marks of the two halves of the day with the minutes at which these begin. */
  readonly halfDays: ReadonlyMap<string, number>;
  readonly slashDates: CalendarData["slashDates"];
}

/** Marks the place of a word that opens a phrase; a pack has far fewer words. */
export const OPENS_PHRASE = 0x8000;

/** Turns the time data of a pack into tables. Done once per pack; the tables hold no state. */
export function compileTimes(data: TimeData, calendar: CalendarData): TimeTables {
  const lists = new WordLists();
  addCalendar(lists, calendar, data);
  addPeriods(lists, data);
  addAmounts(lists, data);
  addSmallWords(lists, data);
  const words = lists.finish(data.ambiguous);
  const phrases = compilePhrases(phrasesOf(data));
  const numbers = [...words.keys()].map((key) => vocabulary.add(key));
  // Small on purpose: every word of every text asks it.
  const places = new Uint16Array(vocabulary.size);
  for (const [index, number] of numbers.entries()) places[number] = index + 1;
  for (const number of phrases.openers) places[number] = (places[number] ?? 0) | OPENS_PHRASE;
  return {
    data,
    words,
    places,
    roles: [undefined, ...words.values()],
    phrases,
    dayAfterMonth: data.dayAfterMonth,
    endings: data.endings.split(" "),
    ordinalMarks: new Set(listOf(data.ordinalMarks)),
    decadeEndings: new Set(listOf(data.decadeEndings)),
    verbs: {
      second: data.verbs.second,
      past: listOf(data.verbs.past),
      present: listOf(data.verbs.present),
      none: new Set(listOf(data.verbs.none)),
    },
    halfDays: new Map([
      ...listOf(data.clock.am).map((mark): [string, number] => [mark, 0]),
      ...listOf(data.clock.pm).map((mark): [string, number] => [mark, 720]),
    ]),
    slashDates: calendar.slashDates,
  };
}

/** Collects the roles of every word, those with a capital and those without apart. */
class WordLists {
  readonly #capital = new Map<string, TimeWord>();
  readonly #small = new Map<string, TimeWord>();

  add(words: string, role: TimeWord, endings = ""): void {
    for (const word of words.split(" ")) {
      if (word === "") continue;
      for (const ending of ["", ...endings.split(" ")]) {
        const key = foldWord(word + ending);
        const map = word.charAt(0) === key.charAt(0) ? this.#small : this.#capital;
        map.set(key, { ...role, ...map.get(key) });
      }
    }
  }

  finish(ambiguous: string): Map<string, TimeWord> {
    const all = new Map(this.#small);
    for (const [key, word] of this.#capital) {
      const small = this.#small.get(key);
      all.set(key, { ...word, capital: true, ...(small === undefined ? {} : { small }) });
    }
    for (const key of ambiguous.split(" ").map(foldWord)) {
      const word = all.get(key);
      if (word !== undefined) word.ambiguous = true;
    }
    for (const word of all.values()) {
      word.head = isHead(word);
      if (word.small !== undefined) word.small.head = isHead(word.small);
    }
    return all;
  }
}

function addCalendar(lists: WordLists, calendar: CalendarData, data: TimeData): void {
  const named = (names: readonly (readonly string[])[], role: (place: number) => TimeWord) => {
    for (const [index, forms] of names.entries()) {
      for (const form of forms) {
        const short = forms.some((full) => full.length > form.length && full.startsWith(form));
        lists.add(form, short ? { ...role(index + 1), short: true } : role(index + 1));
        if (!short) for (const ending of data.nameEndings.split(" ")) lists.add(form + ending, role(index + 1));
      }
    }
  };
  named(calendar.months, (month) => ({ month }));
  if (data.middlePrefix !== "")
    for (const [index, forms] of calendar.months.entries())
      for (const form of forms) lists.add(data.middlePrefix + form, { month: index + 1, edgeInside: "middle" });
  named(calendar.weekdays, (weekday) => ({ weekday }));
  for (const [index, forms] of calendar.weekdays.entries()) {
    for (const [part, endings] of entriesOf(data.dayPartEndings)) {
      const compounds = forms.flatMap((form) => endings.split(" ").flatMap((end) => [form + end, `${form}-${end}`]));
      lists.add(compounds.join(" "), { weekday: index + 1, part });
    }
  }
  for (const [index, word] of data.weekdaySets.split(" ").entries()) lists.add(word, { weekdaySet: index + 1 });
}

function addPeriods(lists: WordLists, data: TimeData): void {
  for (const [part, words] of entriesOf(data.dayParts)) lists.add(words, { part });
  for (const [part, words] of entriesOf(data.dayPartsBehind)) lists.add(words, { partBehind: part });
  for (const [part, words] of entriesOf(data.dayPartSets)) lists.add(words, { partSet: part });
  for (const [index, words] of data.seasons.entries()) lists.add(words, { season: index + 1 });
  for (const [unit, words] of entriesOf(data.units)) {
    const [one = "", many = ""] = words.split(" | ");
    lists.add(one, { unit });
    lists.add(many, { unit, many: true });
  }
  for (const [key, words] of Object.entries(data.shifts)) lists.add(words, { shift: readShift(key) });
  for (const [key, words] of Object.entries(data.told)) lists.add(words, { told: readShift(key) });
  for (const [by, stems] of Object.entries(data.modifiers)) lists.add(stems, { by: Number(by) }, data.endings);
  for (const [by, stems] of Object.entries(data.toldModifiers)) lists.add(stems, { toldBy: Number(by) }, data.endings);
  lists.add(data.toldOutside, { toldOutside: true }, data.endings);
  for (const [later, words] of Object.entries(data.laterBehind)) lists.add(words, { later: Number(later) });
  for (const [by, words] of Object.entries(data.toldBehind)) lists.add(words, { toldBehind: Number(by) });
  for (const [by, stems] of Object.entries(data.dayModifiers)) lists.add(stems, { dayBy: Number(by) }, data.endings);
  for (const [edge, words] of entriesOf(data.edges)) lists.add(words, { edge });
  for (const [edge, stems] of entriesOf(data.edgeAdjectives)) lists.add(stems, { edgeAdjective: edge }, data.endings);
  for (const [key, words] of Object.entries(data.edgeUnits)) {
    const [unit, edge] = key.split(" ") as [TimeUnit, TimeModifier];
    lists.add(words, { edgeUnit: { unit, edge } });
  }
  for (const index of [1, 2, 3, 4]) lists.add(`Q${index}`, { piece: { unit: "quarter", index } });
  for (const index of [1, 2]) lists.add(`H${index}`, { piece: { unit: "half", index } });
  for (const unit of ["quarter", "half"] as const) addPieces(lists, data, unit);
  for (const [tens, words] of Object.entries(data.decades)) lists.add(words, { decade: Number(tens) });
}

/** "second-quarter": an ordinal and a piece of the year in one word, where the language joins them with a sign. */
function addPieces(lists: WordLists, { amountAdjectives, ordinals, units }: TimeData, unit: "quarter" | "half"): void {
  const { joint } = amountAdjectives;
  const [name = ""] = units[unit].split(" ");
  if (joint === "") return;
  for (const [place, ordinal] of ordinals
    .split(" ")
    .slice(0, unit === "quarter" ? 4 : 2)
    .entries())
    lists.add(ordinal + joint + name, { piece: { unit, index: place + 1 }, joined: true });
}

function addAmounts(lists: WordLists, data: TimeData): void {
  for (const [value, words] of Object.entries(data.numbers)) lists.add(words, { number: Number(value) });
  lists.add(data.both, { both: true });
  addCompoundNumbers(lists, data);
  lists.add(data.one, { one: true });
  lists.add(data.vague, { vague: true });
  for (const [index, stem] of data.ordinals.split(" ").entries()) lists.add(stem, { ordinal: index + 1 }, data.endings);
  for (const [near, words] of entriesOf(data.nearness)) lists.add(words, { near });
  for (const [near, words] of entriesOf(data.nearnessOutside)) lists.add(words, { nearOutside: near });
  for (const [key, stems] of Object.entries(data.sets)) lists.add(stems, { set: readAmount(key) }, data.endings);
  for (const [key, stems] of Object.entries(data.amounts)) lists.add(stems, { amount: readAmount(key) }, data.endings);
  addAmountAdjectives(lists, data);
  lists.add(data.whole, { whole: true }, data.endings);
  lists.add(data.clock.hour, { hour: true });
  for (const [minutes, words] of Object.entries(data.clock.named)) lists.add(words, { minutes: Number(minutes) });
}

/** "fünfunddreißig", "thirty-five"; of the forms of one only the first stands in them. */
function addCompoundNumbers(lists: WordLists, { numbers, compoundNumbers: { joint, tensFirst } }: TimeData): void {
  for (let tens = 20; tens < 100; tens += 10) {
    for (let ones = 1; ones < 10; ones += 1) {
      const units = listOf(numbers[ones] ?? "").slice(0, ones === 1 ? 1 : undefined);
      for (const ten of listOf(numbers[tens] ?? ""))
        for (const unit of units)
          lists.add(tensFirst ? ten + joint + unit : unit + joint + ten, { number: tens + ones });
    }
  }
}

/** "dreitägig", "mehrtägig", "three-day": a numeral and a unit in one word. */
function addAmountAdjectives(lists: WordLists, { amountAdjectives, endings }: TimeData): void {
  const { numerals, vague, joint, units } = amountAdjectives;
  const numbered = numerals.split(" ").map((word, index): [string, number] => [word, index + 1]);
  for (const [unit, stem] of entriesOf(units)) {
    lists.add(stem, { amountUnit: unit }, endings);
    for (const [word, amount] of numbered) lists.add(word + joint + stem, { amount: { amount, unit } }, endings);
    for (const word of vague.split(" ")) if (word !== "") lists.add(word + joint + stem, { amount: { unit } }, endings);
  }
}

function addSmallWords(lists: WordLists, data: TimeData): void {
  const flags: readonly (readonly [string, TimeWord])[] = [
    [data.each, { each: true }],
    [data.every, { every: true }],
    [data.per, { per: true }],
    [data.perAfterCount, { perAfterCount: true }],
    [data.times, { times: true }],
    [data.articles, { article: true }],
    [data.prepositions, { preposition: true }],
    [data.since, { since: true }],
    [data.from, { from: true }],
    [data.partOf, { partOf: true }],
    [data.everyOther, { everyOther: true }],
    [data.formerly, { formerly: true }],
    [data.verbs.between, { betweenVerb: true }],
    [data.until, { until: true }],
    [data.rangeWords, { range: true }],
    [data.rangeFillers, { rangeFiller: true }],
    [data.between, { between: true }],
    [data.conjunctions, { and: true }],
    [data.agoBefore, { agoBefore: true }],
    [data.agoBehind, { agoBehind: true }],
    [data.nightTo, { nightTo: true }],
    [data.of, { of: true }],
    [data.aroundYear, { around: true }],
    [data.clock.prepositions, { clockPreposition: true }],
    [data.past, { tense: "past" }],
    [data.future, { tense: "future" }],
    [data.ageWords, { age: true }],
    [data.counted, { counted: true }],
    [data.numbered, { numbered: true }],
    [data.greetings, { greeting: true }],
    [data.yearPrepositions, { yearPreposition: true }],
    [data.barePlural, { barePlural: true }],
    [data.measure, { measure: true }],
    [data.agePrepositions, { agePreposition: true }],
    [data.today.before, { nowBefore: true }],
    [data.today.behind, { nowBehind: true }],
    [data.clock.at, { clockAt: true }],
  ];
  for (const [words, role] of flags) lists.add(words, role);
}

function phrasesOf(data: TimeData): [string, TimePhrase][] {
  const of = <Value extends TimePhrase>(
    record: Readonly<Record<string, readonly string[]>>,
    value: (key: string) => Value,
  ) =>
    Object.entries(record).flatMap(([key, list]) => list.map((phrase): [string, TimePhrase] => [phrase, value(key)]));
  return [
    ...of(data.references, (reference) => ({ reference })),
    ...of(data.feasts, (feast) => ({ feast })),
    ...of(data.clock.fractions, (minutes) => ({ minutes: Number(minutes) })),
    ...of(data.clock.zones, (zone) => ({ zone })),
    ...of(data.clock.halves, (half) => ({ half: Number(half) })),
  ];
}

function listOf(words: string): string[] {
  return words.split(" ").filter((word) => word !== "");
}

function readShift(key: string): Shift {
  const [, unit = "day", by = "0", part] = /^([a-z]+)([+-]\d+)(?: ([A-Z]+))?$/.exec(key) ?? [];
  return { unit: unit as TimeUnit, by: Number(by), ...(part === undefined ? {} : { part: part as DayPart }) };
}

/** "3 month", "X year". */
function readAmount(key: string): Amount {
  const [amount = "X", unit = "day"] = key.split(" ");
  return { unit: unit as TimeUnit, ...(amount === "X" ? {} : { amount: Number(amount) }) };
}

function entriesOf<Key extends string, Value>(record: Readonly<Partial<Record<Key, Value>>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
