/** Parts of the day by their TIMEX3 signs: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** Units that time is counted and named in, finest first. A `half` is half a year. */
export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** Which piece of a period is meant, or how near the amount is: "Anfang Juni", "rund 20 Jahre". */
export type TimeModifier = "start" | "middle" | "end" | "approximate" | "less" | "more";

/**
 * Words with single blanks between them: "Montag Montags". A word written with a capital must have one in the text; a word
 * written small counts in any case, and stands back behind the capitalised one where both are listed ("Morgen", "morgen")
 * unless it opens the sentence.
 */
type Words = string;

/**
 * How a language speaks of time: words by the role they play, no code. The grammar that puts them together stands in
 * `stages/times` and is the same for all languages; months, weekdays and clock words come from `CalendarData`.
 *
 * Adjectives and numerals are listed as stems; `endings` says what may follow ("letzt" + "en").
 */
export interface TimeData {
  /** Endings of adjectives and ordinals; empty where they do not change. */
  readonly endings: Words;
  /** Endings of the names of months and weekdays: "s" in "des Montags". May be empty. */
  readonly nameEndings: Words;
  /** Whether the day may stand behind the month: "May 3". */
  readonly dayAfterMonth: boolean;
  /** Endings that hide a time word from the tables and stay outside its span: "'s" in "Tuesday's". May be empty. */
  readonly clitics: readonly string[];
  /** Forms of each unit, singular before the bar, plural behind it: "Jahr Jahres | Jahre Jahren". */
  readonly units: Readonly<Record<TimeUnit, string>>;
  /** Nouns of the parts of the day: { MO: "Morgen Vormittag" }. */
  readonly dayParts: Readonly<Record<DayPart, Words>>;
  /** Words that name a part of the day only behind a day or a clock time: "früh" in "heute früh". */
  readonly dayPartsBehind: Readonly<Partial<Record<DayPart, Words>>>;
  /** Parts of the day that form one word with a weekday: "morgen" in "Dienstagmorgen". May be empty. */
  readonly dayPartEndings: Readonly<Partial<Record<DayPart, Words>>>;
  /** Four lists, spring first. */
  readonly seasons: readonly [Words, Words, Words, Words];
  /** Words for a period counted from the day of publication: { "day-1": "gestern", "year+0": "heuer", "day+0 EV": "tonight" }. */
  readonly shifts: Readonly<Record<string, Words>>;
  /** Words for a period counted from what was told before: { "day-1": "Vortag" }. */
  readonly told: Readonly<Record<string, Words>>;
  /** Adjectives (stems) that count periods from the present: { "-1": "letzt vergangen", "1": "nächst" }. */
  readonly modifiers: Readonly<Record<string, Words>>;
  /** The same, counted from what was told before: { "0": "that", "1": "folgend" }. */
  readonly toldModifiers: Readonly<Record<string, Words>>;
  /** Stems for what was told last that stay outside the span: "selb gleich". May be empty. */
  readonly toldOutside: Words;
  /** Behind a unit, these count it from what was told before: { "-1": "zuvor", "1": "darauf" } in "am Tag zuvor". */
  readonly toldBehind: Readonly<Record<string, Words>>;
  /** Adjectives (stems) before a weekday that stay outside its span: { "0": "heutig" }. May be empty. */
  readonly dayModifiers: Readonly<Record<string, Words>>;
  /** Stems of "early", "late" and their like before a month, a year or a decade. */
  readonly edgeAdjectives: Readonly<Partial<Record<TimeModifier, Words>>>;
  /** Nouns for the piece of a period, before it: { start: "Anfang Beginn", middle: "Mitte", end: "Ende" }. */
  readonly edges: Readonly<Partial<Record<TimeModifier, Words>>>;
  /** What is written together with a month or a year for its middle: "mid-". May be empty. */
  readonly middlePrefix: string;
  /** One word for the piece of a unit: { "year end": "Jahresende", "month start": "Monatsbeginn" }. */
  readonly edgeUnits: Readonly<Record<string, Words>>;
  /** Numbers in words, all forms: { "1": "ein eine einem", "0.5": "halb halbe" }. */
  readonly numbers: Readonly<Record<string, Words>>;
  /** Words for two that count only beside another adjective: "beiden" in "den vergangenen beiden Jahren". May be empty. */
  readonly both: Words;
  /** How numbers in words are put together: { joint: "und", tensFirst: false } in "fünfunddreißig". */
  readonly compoundNumbers: { readonly joint: string; readonly tensFirst: boolean };
  /** The number words that are articles too: "ein eine a an". */
  readonly one: Words;
  /** Quantifiers of no certain number, all forms: "einige wenigen mehrere". */
  readonly vague: Words;
  /** Ordinals as stems, first to twentieth: "erst zweit dritt". */
  readonly ordinals: Words;
  /** What turns a number into an ordinal: "." or "st nd rd th". */
  readonly ordinalMarks: Words;
  /** Words of nearness in front of an amount or a year, inside the span: { approximate: "etwa rund" }. */
  readonly nearness: Readonly<Partial<Record<TimeModifier, Words>>>;
  /** Words of nearness that stay outside: { less: "knapp" }. May be empty. */
  readonly nearnessOutside: Readonly<Partial<Record<TimeModifier, Words>>>;
  /** Prepositions that say "about" before a year or a clock time and stay outside: "um gegen". May be empty. */
  readonly aroundYear: Words;
  /** "jeden", "every" before a unit, a weekday or a month, inside the span. */
  readonly each: Words;
  /** Between `each` and a unit, every second one: "other" in "every other day". May be empty. */
  readonly everyOther: Words;
  /** "alle" before an amount: "alle zwei Jahre". */
  readonly every: Words;
  /** "pro", "per": makes a unit a set and stands inside its span. */
  readonly per: Words;
  /** Prepositions with article that do the same behind "zweimal" or an amount: "im am". May be empty. */
  readonly perAfterCount: Words;
  /** Endings or words of repetition: "mal" in "dreimal", "twice". */
  readonly times: Words;
  /** Words for something that comes again, by how often: { "1 day": "täglich", "3 month": "vierteljährlich" }. Stems. */
  readonly sets: Readonly<Record<string, Words>>;
  /** Seven words for every Monday, every Tuesday and so on: "montags dienstags …", "Mondays …". */
  readonly weekdaySets: Words;
  /** Words for every morning and so on: { EV: "abends" }. */
  readonly dayPartSets: Readonly<Partial<Record<DayPart, Words>>>;
  /** One word for an amount (X where the number is open): { "X year": "jahrelang", "15 minute": "Viertelstunde" }. Stems. */
  readonly amounts: Readonly<Record<string, Words>>;
  /** Adjectives that hold a numeral and a unit: "drei" + "tägig", "three" + "-" + "day". */
  readonly amountAdjectives: {
    /** One, two, three … as they stand in such words. */
    readonly numerals: Words;
    /** Numerals of no certain number: "mehr". */
    readonly vague: Words;
    readonly joint: string;
    /** One stem a unit; leave out units that ages are told in. */
    readonly units: Readonly<Partial<Record<TimeUnit, string>>>;
  };
  /** Adjectives that stress the whole of a unit and stay outside: "ganz". Stems. */
  readonly whole: Words;
  /** Phrases for now, once and some day; under NONE sayings that are no time: "zur zeit der". */
  readonly references: Readonly<Record<"PRESENT_REF" | "PAST_REF" | "FUTURE_REF" | "NONE", readonly string[]>>;
  /**
   * Feasts by rule: "12-25" a day of the year, "E+49" days from Easter Sunday, "A-7" from the fourth Sunday in Advent, "11-4-4" the fourth Thursday of November,
   * "5-L-1" the last Monday of May. Two rules with "/" are the first and the last day. A part of the day may follow: "12-31 NI".
   */
  readonly feasts: Readonly<Record<string, readonly string[]>>;
  /** Spoken decades, tens by name; stems with their own endings: { "60": "Sechziger sechziger" }. */
  readonly decades: Readonly<Record<string, Words>>;
  /** What numbers of decades end with: "er ern" in "90er", "s" in "1990s". */
  readonly decadeEndings: Words;
  readonly clock: ClockData;
  /** Articles that belong to the span of a phrase with an adjective or a number: "der den the". */
  readonly articles: Words;
  /** Whether the article belongs to a season, a century or a weekend that stands alone too: "in the summer". */
  readonly articleAlways: boolean;
  /** Prepositions of time, contracted ones included: "am im seit on in". */
  readonly prepositions: Words;
  /** Prepositions that leave the end open and look back: "seit since". */
  readonly since: Words;
  /** Prepositions that leave the end open and look ahead: "ab from". */
  readonly from: Words;
  /** Prepositions that leave the start open: "bis until". */
  readonly until: Words;
  /** Words between the two ends of a range: "bis to through". */
  readonly rangeWords: Words;
  /** What may stand behind `rangeWords` before the second end: "zum zur". May be empty. */
  readonly rangeFillers: Words;
  /** Opens a range whose ends are joined by `conjunctions`: "zwischen between". */
  readonly between: Words;
  readonly conjunctions: Words;
  /** Puts an amount before the present from in front, and stays outside: "vor" in "vor zwei Jahren". May be empty. */
  readonly agoBefore: Words;
  /** The same from behind, inside the span: "ago". May be empty. */
  readonly agoBehind: Words;
  /** Behind an amount, counted from what was told before, inside the span: { "1": "later", "-1": "earlier" }. May be empty. */
  readonly laterBehind: Readonly<Record<string, Words>>;
  /** Links a night to the day it ends on: "zum auf" in "Nacht zum Montag". May be empty. */
  readonly nightTo: Words;
  /** Stands between day and month, or month and year: "of". May be empty. */
  readonly of: Words;
  /** Joins a part of the day to its day behind it: "des" in "am Abend des 3. Mai", "of". May be empty. */
  readonly partOf: Words;
  /** Forms of verbs that tell of the past: "hat war wurde sagte". */
  readonly past: Words;
  /** Forms of verbs that tell of what is to come: "wird soll will". */
  readonly future: Words;
  readonly verbs: VerbData;
  /** Behind an amount that is an age: "alt old". */
  readonly ageWords: Words;
  /** What is counted, so that a number before it is no year: "euro menschen meter". Written small. */
  readonly counted: Words;
  /** Signs and nouns before a number that is no year: "nr paragraf route". Written small. */
  readonly numbered: Words;
  /** Prepositions behind which even an old year is one: "seit anno", "in since". */
  readonly yearPrepositions: Words;
  /** Prepositions behind which a plural alone is an amount, besides `since` and `agoBefore`: "for" in "for years". May be empty. */
  readonly barePlural: Words;
  /** Behind "ein Jahr", "a day" these say that it is a length: "lang später". */
  readonly measure: Words;
  /** Before a number of years that is an age: "mit ab". */
  readonly agePrepositions: Words;
  /** What makes "today" mean "nowadays", in front of it and behind it: "bis", "noch". */
  readonly today: { readonly before: Words; readonly behind: Words };
  /** Words for long ago; "today" that follows them means nowadays: "früher einst once". */
  readonly formerly: Words;
  /** Whether the comma parts the fraction: "3,5". */
  readonly decimalComma: boolean;
  /** Full names of months, seasons and weekdays that are other words too and need a preposition, an adjective or a number: "May March". */
  readonly ambiguous: Words;
  /** Words before a part of the day or a weekday that make it something else: "guten" in "Guten Morgen". Written small. */
  readonly greetings: Words;
}

/** How the form and the place of a verb tell its tense, where it is in no list. */
interface VerbData {
  /** Whether the verb is the second part of a sentence, right behind a time that opens it: "Am Montag tagt der Rat". */
  readonly second: boolean;
  /** Endings of the past: "te ten", "ed". */
  readonly past: Words;
  /** Endings of the present: "t", "s". A sentence in the present that names a weekday looks ahead. */
  readonly present: Words;
  /** Common words with these endings that are no verbs. */
  readonly none: Words;
  /** What may stand between a verb and the time behind it: "sich es". May be empty. */
  readonly between: Words;
}

/** How clock times are told. */
interface ClockData {
  /** The word behind the hour: "Uhr", "o'clock". */
  readonly hour: Words;
  /** Marks of the two halves of the day, stops included: { am: "am a.m.", pm: "pm p.m." }. May be empty. */
  readonly am: Words;
  readonly pm: Words;
  /** Minutes from the hour told: { "-30": "halb" }, { "30": "half past" }; a phrase per list entry. */
  readonly fractions: Readonly<Record<string, readonly string[]>>;
  /** What makes an hour in words or figures a clock time, by the minutes at which its half of the day begins: { "720": "in the evening" }. */
  readonly halves: Readonly<Record<string, readonly string[]>>;
  /** Clock times with a name, in minutes: { "1440": "Mitternacht" }, the end of the day that is spoken of. */
  readonly named: Readonly<Record<string, Words>>;
  /** Zones behind a clock time, with their offset where it is fixed: { "+01:00": "MEZ CET", "": "ET Ortszeit" }. */
  readonly zones: Readonly<Record<string, readonly string[]>>;
  /** Prepositions before a clock time, so that "um 18.30" needs no further sign: "um gegen at by". */
  readonly prepositions: Words;
  /** The one of them behind which even "12.15" needs no further sign: "um". May be empty. */
  readonly at: Words;
  /** Sign between hour and minute besides ":": "." */
  readonly separators: string;
}
