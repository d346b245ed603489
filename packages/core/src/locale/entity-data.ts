/** How one language names people, organisations, places, documents and events. Case counts wherever it does in running text. */
export interface EntityData {
  /**
   * Countries and lands, one a line: "CN China|Volksrepublik China;chinesisch;Chinese" has the ISO 3166 code ("-" for none),
   * the names, the adjectives without their endings and the words for the people.
   */
  readonly countries: string;
  /** What an adjective of a land may end in: "", "e", "en". */
  readonly adjectiveEndings: readonly string[];
  /** What a name may end in when it owns something, the longest first: "s", "’s". It counts as part of the mention. */
  readonly genitiveEndings: readonly string[];
  /** How words for people are inflected; the first group whose ending fits holds. */
  readonly personForms: readonly PersonForms[];
  /**
   * What people are: "Präsident", "sprecher". Ends of compounds too: "Bundespräsident", "US-Präsident" are found with the one
   * entry. Written in lower case, in the basic form of `personForms`.
   */
  readonly roles: readonly string[];
  /** Surnames that are known by themselves, the common ones and those of people everybody knows: "Merkel", "Smith". */
  readonly surnames: readonly string[];
  /** What only surnames end in: "enko", "owski". Lower case. */
  readonly surnameEndings: readonly string[];
  /** Roles of women whose word is no form of a man's: "Ministerin" follows by itself, "Äbtissin" stands here. */
  readonly femaleRoles: readonly string[];
  /** What stands before a name and says woman or man: "Frau", "Mrs". */
  readonly addressWomen: readonly string[];
  readonly addressMen: readonly string[];
  /** Those words for people that are mere courtesy in front of a name: "Frau", "Mr". */
  readonly courtesies: readonly string[];
  /** Articles in front of a role between commas, in lower case: "der", "eine", "a". */
  readonly articles: readonly string[];
  /** Adjectives and adverbs that a role may have in front, in lower case, without endings: "ehemalig", "former". */
  readonly roleAdjectives: readonly string[];
  /** Organisations, parties, firms, clubs, authorities. Short forms behind "=": "Europäische Union=EU". */
  readonly organisations: readonly string[];
  /** What turns the name in front into a firm: "GmbH", "Inc". */
  readonly legalForms: readonly string[];
  /** What turns the town or name behind or around it into a club: "FC", "SV". */
  readonly clubs: readonly string[];
  /** Ends of words that head an organisation: "ministerium", "partei". Lower case. */
  readonly organisationHeads: readonly string[];
  /** Small words between a head and its field: "für", "of". */
  readonly organisationLinks: readonly string[];
  /** Ends of words that are places wherever they stand: "straße", "platz". Lower case. */
  readonly placeHeads: readonly string[];
  /** Words that say of the name behind them that it is a place, and stand outside it: "stadt" in "die Stadt Bonn". Lower case. */
  readonly placeTitles: readonly string[];
  /** Words that make a place of the word in front: "Straße" in "Bonner Straße". */
  readonly placeTails: readonly string[];
  /** What a listed place may have in front: "Nord" in "Nordeuropa", "Ost" in "Ost-Berlin". */
  readonly placePrefixes: readonly string[];
  /** Words that are places together with the name behind them: "Bad", "Lake". */
  readonly placeOpeners: readonly string[];
  /** Small words that stand before a place without an article: "in", "nach". */
  readonly placePrepositions: readonly string[];
  /** Small words behind which capitals are an organisation's: "der" in "der BDZV". */
  readonly acronymOpeners: readonly string[];
  /** Listed places that are words of the language too, and count only behind a place preposition: "Essen", "Reading". */
  readonly ambiguousPlaces: readonly string[];
  /** Bodies that are called by what they are and have no name beside it: "Bundesregierung". */
  readonly nationalBodies: readonly string[];
  /** Ends of words that are common nouns and no names: "ung", "keit". Lower case. */
  readonly nounEndings: readonly string[];
  /** Common nouns written with a capital that stand where a name could: "Bälde", "Haft". */
  readonly nouns: readonly string[];
  /** Words in capitals that are no organisation: "TV", "PKW". */
  readonly plainAcronyms: readonly string[];
  /** Ends of words for what speaks on paper: "mitteilung", "studie". Lower case. */
  readonly documents: readonly string[];
  /** What stands between such a word and whose it is: "des", "of". */
  readonly paperLinks: readonly string[];
  /** Events that have a name of their own: "Zweiter Weltkrieg". */
  readonly events: readonly string[];
  /** Ends of words that name an event together with a name, a year or a number: "weltmeisterschaft". Lower case. */
  readonly eventHeads: readonly string[];
  /** What stands for people and things named before. */
  readonly pronouns: PronounData;
}

/** The forms of words for people with one ending: the basic form ends in `ending`, which each form replaces. */
export interface PersonForms {
  readonly ending: string;
  readonly men: readonly string[];
  readonly women: readonly string[];
  /** Forms that speak of several people; one that is listed above too may do both. */
  readonly several: readonly string[];
}

/** Pronouns by what they stand for, in lower case. */
interface PronounData {
  /** Possessive pronouns of a man: "sein", "his". */
  readonly his: readonly string[];
  /** Possessive pronouns of a woman; some stand for several people too. */
  readonly her: readonly string[];
  readonly men: readonly string[];
  readonly women: readonly string[];
  /** Those of all these that are never the subject of their clause: "ihn", "him". */
  readonly objects: readonly string[];
  /** Pronouns for a woman and for several people alike: the verb beside them decides. */
  readonly womanOrSeveral: readonly string[];
  readonly several: readonly string[];
  /** Verbs in the singular that settle such a pronoun: "ist", "sagte". */
  readonly singularVerbs: readonly string[];
  /** Verbs in the plural: "sind", "wollen". */
  readonly pluralVerbs: readonly string[];
  /** What other verbs end in when they speak of one: "t". */
  readonly singularVerbEndings: readonly string[];
  /** What they end in when they speak of several: "en". */
  readonly pluralVerbEndings: readonly string[];
  /** Articles before a role that stands for somebody named before: "der", "the". */
  readonly definite: readonly string[];
}
