import type { BoilerplateKind } from "../model/block.ts";
import type { CreditRole } from "../model/credit.ts";
import type { CueData } from "./cue-data.ts";
import type { EntityData } from "./entity-data.ts";
import type { TimeData } from "./time-data.ts";

/**
 * Everything the parser knows about one language: data, no code. The shared stages never compare a language code; what
 * differs between languages stands in a field here, so that adding French means adding the folder `locales/fr`.
 *
 * Word lists are plain words, never regular expressions. They are written in lower case and looked up in lower case,
 * except where a field says that case counts. `defineLocale` checks them.
 */
export interface LocalePack {
  /** BCP 47 tag: "de". */
  readonly code: string;
  /** The language's own name: "Deutsch". */
  readonly name: string;
  readonly detection: DetectionData;
  readonly sentences: SentenceData;
  readonly calendar: CalendarData;
  readonly times: TimeData;
  readonly names: NameData;
  readonly places: PlaceData;
  readonly media: MediaData;
  readonly entities: EntityData;
  readonly layout: LayoutData;
  readonly statistics: StatisticsData;
  /** How the language quotes. Without it nothing is attributed to anybody. */
  readonly cues?: CueData;
}

/** Whether a BCP 47 tag means the pack's language: "de", "de-AT" and "DE" all mean `de`. */
export function isLanguageOf(pack: LocalePack, tag: string): boolean {
  return tag.toLowerCase().split("-")[0] === pack.code;
}

/** How the language is told from others. */
export interface DetectionData {
  /** The most frequent small words: "der", "und", "nicht". About sixty are enough. */
  readonly functionWords: readonly string[];
  /** Letters that hardly any other supported language uses: "äöüß". May be empty. */
  readonly letters: string;
}

/**
 * What ends a sentence and what only looks as if it did. Abbreviations are written without their last stop; blanks inside
 * them do not count: "z. b" stands for "z. B." and "z.B.".
 */
export interface SentenceData {
  /** Abbreviations that never end a sentence: "dr", "z. b", "bzw". What follows them may even be an opener: "d. h. Sie zahlen". */
  readonly neverEnd: readonly string[];
  /** Abbreviations that end one when a sentence opener follows: "usw", "mrd", "u.s". */
  readonly mayEnd: readonly string[];
  /** Abbreviations that stand before a number only: "no" in "No. 10", "nr", "abs". */
  readonly beforeNumber: readonly string[];
  /** Endings of compounds cut short, in the manner of `mayEnd`: "str" in "Lindenstr. 14". May be empty. */
  readonly mayEndSuffixes: readonly string[];
  /**
   * Abbreviations that are words of their own in another spelling, as they must be written to count: "Mag" ("das mag sein"),
   * "max" ("das sagte Max"). Case counts; an abbreviation not listed here counts in any case, and so does the first word of
   * a sentence.
   */
  readonly spellings: readonly string[];
  /** Words that open sentences far more often than they follow a stop inside one: "der", "sie", "the". */
  readonly openers: readonly string[];
  /** Whether a number with a stop is an ordinal ("der 80. Jahrestag"). */
  readonly ordinalStop: boolean;
  /**
   * Nouns behind which a number only counts, although they look like a genitive: "gleis" in "auf Gleis 3. Helfer kamen",
   * where "Beethovens 3. Sinfonie" has an ordinal. A noun without that ending needs no mention.
   */
  readonly countedNouns: readonly string[];
  /** Nouns in front of which a number is an ordinal even behind another noun: "fc" in "Gastgeber 1. FC Köln". Months are known. */
  readonly rankedNouns: readonly string[];
  /** Names that end in a mark, without it: "yahoo", "wham". */
  readonly namesWithMarks: readonly string[];
  /**
   * Verbs that tie a quotation to a name between them: "asked" in "“Why?” Marlow asked." Empty where the verb comes first
   * („Warum?“ fragte Marlow).
   */
  readonly speechVerbs: readonly string[];
}

/** Names of months and weekdays. Case counts where the language writes them with a capital: "März" is not "märz". */
export interface CalendarData {
  /** Twelve lists, January first; full names before short ones: ["Januar", "Jänner", "Jan"]. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Monday first: ["Montag", "Mo"]. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words that mark a clock time: "Uhr", "a.m". */
  readonly clockWords: readonly string[];
  /** Whether "05/03/2024" puts the month first; null where both are in use, and such dates stay unread. */
  readonly slashDates: "day-first" | "month-first" | null;
}

/** What names of people are made of. Case counts: these are written as in running text. */
export interface NameData {
  /** Given names of women: "Anna". `locale/shared/given-names.ts` has a list to begin with. */
  readonly women: readonly string[];
  /** Given names of men: "Mehmet". */
  readonly men: readonly string[];
  /** Given names of both: "Kim". */
  readonly either: readonly string[];
  /** Entries of the lists above that are commoner as something else in this language: "Christian" in English. */
  readonly notGiven: readonly string[];
  /** Small words inside names: "von", "van", "de". */
  readonly particles: readonly string[];
  /** Titles before a name, without stops: "Dr", "Prof", "Sir". */
  readonly titles: readonly string[];
}

/** Where news comes from. Countries stand in `EntityData`, and need no mention here. */
export interface PlaceData {
  /** Cities and countries as they stand in datelines: "Berlin", "Den Haag". Case counts. */
  readonly known: readonly string[];
  /** Endings that make a capitalised word look like a place: "burg", "ingen". */
  readonly endings: readonly string[];
  /** Prepositions before places: "in", "aus". */
  readonly prepositions: readonly string[];
  /** Short forms of states behind a place, without stop: "Wis", "Calif". May be empty. Case counts. */
  readonly regions: readonly string[];
}

/** Agencies and media as they stand in datelines, bylines and credits. Case counts. */
export interface MediaData {
  /** News agencies: "dpa", "Reuters". */
  readonly agencies: readonly string[];
  /** Agencies that supply pictures: "Getty Images", "imago". */
  readonly pictureAgencies: readonly string[];
  /** Endings of words that make a run of capitalised words an organisation: "zeitung", "stadtwerke", "gmbh". */
  readonly organisationHeads: readonly string[];
  /** Newspapers, broadcasters, sites: "CNN", "Der Spiegel". */
  readonly outlets: readonly string[];
}

/**
 * Phrases are words with single blanks; a mark such as ":" is a word of its own. `*` stands for any one word, `#` for any
 * number, `…` for up to eight words. A phrase is compared word by word, never letter by letter: "anzeige" does not match "Anzeigetafel".
 */
export interface PhraseLists {
  /** The line is this and nothing more, save for numbers and marks at its end: "teilen", "kommentare". */
  readonly whole?: readonly string[];
  /** The line begins so and goes on: "lesen sie auch". Only phrases that hardly ever open a sentence of an article. */
  readonly opens?: readonly string[];
  /** The line holds this anywhere: "alle rechte vorbehalten". Only phrases that no article would write. */
  readonly holds?: readonly string[];
  /** The line begins so, but running text may too; counts only beside other signs of boilerplate. */
  readonly mayOpen?: readonly string[];
}

/** One way in which a credit is written. */
interface CreditPhrases extends PhraseLists {
  readonly role: CreditRole;
}

/** The conventions of the page around the text. */
export interface LayoutData {
  /** What opens a byline: "von", "text :", "ein kommentar von". */
  readonly bylineOpeners: readonly string[];
  /** What stands between two authors: "und", "and". */
  readonly conjunctions: readonly string[];
  /** Words of desks and jobs beside names in a byline: "redaktion", "korrespondent". Compared with the end of the word. */
  readonly jobs: readonly string[];
  /**
   * Openings that report from somewhere in prose, with slots: "aus {place} berichtet {medium}". What the pattern
   * covers is the dateline.
   */
  readonly proseDatelines: readonly string[];
  /** Articles and nouns that may stand before a medium in a prose dateline: "die", "der sender", "die agentur". */
  readonly mediumOpeners: readonly string[];
  readonly credits: readonly CreditPhrases[];
  /** Words that name the maker of a picture before a colon or inside brackets: "foto", "bild". */
  readonly pictureMarks: readonly string[];
  /** Words that point into a picture: "(l.)", "links im bild". */
  readonly pictureHints: readonly string[];
  /** What opens a line that says when the page was made or changed: "stand", "aktualisiert am". */
  readonly stampOpeners: readonly string[];
  /** Words that make a date one of a change and not of publication: "aktualisiert", "stand". */
  readonly updateSigns: readonly string[];
  /** Words that a line of date and time may hold besides months, weekdays and numbers: "um", "uhr", "min". */
  readonly stampWords: readonly string[];
  /** Words that make a line with numbers a line of time even without a date: "vor" and "heute" in "vor 2 Std.". */
  readonly stampSigns: readonly string[];
  /** Per kind of boilerplate the phrases that give it away. */
  readonly boilerplate: Readonly<Partial<Record<BoilerplateKind, PhraseLists>>>;
  /** Labels before a name or a link that make a line a tag list or teaser: "themen :", "schlagwörter :". */
  readonly relatedLabels: readonly string[];
  /** How an interviewer speaks to somebody: "sie", "ihnen", "you". Case counts. */
  readonly addressPronouns: readonly string[];
  /** What stands before the name when somebody is spoken to: "Herr", "Frau", "Ms". Case counts. */
  readonly vocatives: readonly string[];
  /** How the house speaks of itself and to its readers: "wir", "unser", "our". */
  readonly houseVoices: readonly string[];
  /** What the house speaks to its readers about: "newsletter", "redaktion", "inbox". Counts beside a voice only. */
  readonly houseMatters: readonly string[];
  /** Names of genres that stand above a headline as its kicker: "kommentar", "eilmeldung". */
  readonly genres: readonly string[];
  /** What opens the notes of a fact check and stays in the text: "behauptung :", "claim :". */
  readonly textLabels: readonly string[];
}

/** What keywords and readability need. */
export interface StatisticsData {
  /** Words that are never a keyword, function words included. */
  readonly stopWords: readonly string[];
  /** Whether nouns are written with a capital, so that only such words can be keywords. */
  readonly capitalisedNouns: boolean;
  /** Endings cut off to count forms of one word together, longest first: "ungen", "en", "s". */
  readonly inflections: readonly string[];
  /** Two-letter vowel groups that make one syllable: "ei", "au". */
  readonly diphthongs: readonly string[];
  /** Vowels: "aeiouyäöü". */
  readonly vowels: string;
  /** Whether a last "e" is silent. */
  readonly silentE: boolean;
  /** base − perSentence × words per sentence − perWord × syllables per word. */
  readonly readability: {
    readonly formula: string;
    readonly base: number;
    readonly perSentence: number;
    readonly perWord: number;
  };
  /** Words an adult reads in a minute, silent reading of non-fiction. */
  readonly wordsPerMinute: number;
}
