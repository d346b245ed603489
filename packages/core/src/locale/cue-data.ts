/**
 * What a language says when it quotes: verbs, nouns and prepositions that name a source, and the small words by which
 * clauses are told apart. Data, no code: a pack for French is written by looking at the German one.
 *
 * Every list is one string of lower-case words with blanks between. Forms of verbs are never listed: `conjugation` says how
 * they grow out of the principal parts.
 */
export interface CueData {
  readonly grammar: GrammarData;
  readonly conjugation: ConjugationData;
  /** Verbs that report what somebody says, writes or thinks, in groups that take the same constructions. */
  readonly verbs: readonly CueVerbGroup[];
  /** Regular verbs that report nothing. They tell where a clause has its verb; irregular ones are known by `conjugation`. */
  readonly plainVerbs: string;
  readonly nouns: CueNounData;
  readonly sources: SourceData;
}

/** Verbs that take the same constructions. */
export interface CueVerbGroup {
  readonly medium: "speech" | "thought" | "writing";
  /** What they take, with blanks between: see `Construction`. */
  readonly takes: string;
  /** Infinitives; a separable particle stands before "|": "mit|teilen". */
  readonly verbs: string;
  /** Words of which one must stand in the same clause for the verb to report: "davon" in "davon ausgehen". */
  readonly with?: string;
}

/**
 * - `words`: words in quotation marks („…“, sagte sie)
 * - `that`: a clause with a complementiser or question word
 * - `question`: a clause with a question word only (She asked whether he came)
 * - `bare`: a clause without one (Er sagte, er komme)
 * - `plain`: such a clause also in the indicative (Er sagte, er kommt)
 * - `to`: an infinitive (Er versprach zu kommen)
 * - `gerund`: a verbal noun (She denied taking it)
 * - `report`: nothing more; the sentence sums up what was said (Sie lobte den Plan)
 * - `subjunctive`: counts only when the clause that it takes is in the subjunctive
 * - `reflexive`: reports only with a reflexive pronoun
 * - `whom`: its object is who is spoken to (Sie bat den Rat zu warten)
 * - `cites`: its object is the source (Der Sender zitiert den Minister: „…“)
 * - `place`: the source stands behind a preposition of place (In Paris hieß es, …)
 * - `label`: gives its object a name (Er nannte den Plan „Unsinn“)
 * - `from`: an agent preposition names who is spoken to (Sie fordert von der Stadt mehr Geld)
 */
export type Construction =
  | "words"
  | "that"
  | "question"
  | "bare"
  | "plain"
  | "to"
  | "gerund"
  | "report"
  | "subjunctive"
  | "reflexive"
  | "whom"
  | "from"
  | "label"
  | "cites"
  | "place";

/** Nouns that announce a statement. Compounds count by their ending. */
interface CueNounData {
  /** A clause behind the noun is a statement: "behauptung" in "die Behauptung, dass …". */
  readonly withClause: string;
  /** An infinitive behind it too: "vorschlag" in "der Vorschlag, zu warten". */
  readonly withInfinitive: string;
  /** Adjectives that do the same beside a copula: "zuversichtlich" in "Sie ist zuversichtlich, dass …". */
  readonly adjectives: string;
}

/** Prepositions, postpositions and particles that name a source without a verb. */
interface SourceData {
  /** Before any source: "laut". Two words are joined by "+": "according+to". */
  readonly before: string;
  /** Behind any source: "zufolge". */
  readonly behind: string;
  /** Before or behind a source noun only: "nach" in "nach Angaben", "seiner Meinung nach". */
  readonly withNoun: string;
  /** Source nouns: "angaben", "meinung". Compounds count by their ending. */
  readonly nouns: string;
  /** Before a source at the end or in the middle of a sentence, behind a comma: "so". */
  readonly tag: string;
  /** Opens a clause that names the source of the rest: "wie" in "wie sie mitteilte". */
  readonly clause: string;
  /** One word that is preposition and source at once: "demnach". */
  readonly adverbs: string;
  /** The same as opener of a clause: "wonach". */
  readonly relatives: string;
  /** Prepositions before the document in which words stand: "in" in "in dem Bericht heißt es". */
  readonly places: string;
  /** Nouns of documents: "bericht", "studie". Compounds count by their ending. */
  readonly documents: string;
  /** Nouns of bodies: "polizei", "ministerium". Compounds count by their ending. */
  readonly organisations: string;
  /** Nouns of people in number: "kritiker", "augenzeugen". Compounds count by their ending. */
  readonly groups: string;
  /** Nouns of persons in office: "sprecher", "minister". Compounds count by their ending. */
  readonly persons: string;
}

/** The small words of a language, each list by what the word does in its clause. A word may stand in several lists. */
export interface GrammarData {
  /** Whether a clause that depends on another has its verb at its end, and the subject may follow the verb elsewhere. */
  readonly verbFinal: boolean;
  /** Whether every noun is written with a capital. */
  readonly capitalNouns: boolean;
  /** Whether words in marks that go on behind "…, she said." are still the same statement, and no second one. */
  readonly mergesResumed: boolean;
  readonly subjectDeterminers: string;
  readonly otherDeterminers: string;
  readonly genitiveDeterminers: string;
  /** Determiners that say whose: "seine". */
  readonly possessives: string;
  readonly subjectPronouns: string;
  /** "ich", "wir": with them "habe" is no reported speech. */
  readonly firstPersons: string;
  readonly otherPronouns: string;
  /** Pronouns that point at what was said and are rather object than subject: "das", "dies". */
  readonly pointers: string;
  readonly reflexives: string;
  readonly prepositions: string;
  /** Prepositions that go on with the noun before them: "von" in "der Chef von Siemens". */
  readonly nounPrepositions: string;
  /** Name who does it in a passive: "von". */
  readonly agentPrepositions: string;
  /** Name who is spoken to: "gegenüber". */
  readonly addresseePrepositions: string;
  readonly conjunctions: string;
  /** Open a clause that says what: "dass", "ob". */
  readonly complementisers: string;
  readonly questionWords: string;
  /** Open a clause that says when, why, how: "weil". */
  readonly subordinators: string;
  readonly relatives: string;
  /** Compare before a verb: "als" in "Er tat, als habe er Zeit"; nobody says what follows. */
  readonly comparisons: string;
  /** Open a reason: "weil"; what follows in reported mood is somebody's reason. */
  readonly reasons: string;
  readonly adverbs: string;
  /** Stand before an infinitive: "zu". */
  readonly infinitiveMarks: string;
  /** Open an infinitive clause of purpose: "um". */
  readonly purposeOpeners: string;
  /** Nouns of time: a phrase that ends in one is no subject ("sechs Tage später sagte …"). Compounds count by their ending. */
  readonly timeNouns: string;
  /** Words that say no. */
  readonly negations: string;
  readonly auxiliaries: readonly AuxiliaryData[];
}

/** The finite forms of an auxiliary or modal, by mood. */
export interface AuxiliaryData {
  readonly lemma: string;
  readonly role: "have" | "be" | "become" | "modal" | "hearsay" | "wish" | "let";
  readonly indicative: string;
  /** Forms that are hardly ever anything but reported speech: "sei", "habe". */
  readonly subjunctive: string;
  /** Forms that reported speech shares with wishes and conditions: "wäre", "hätte". */
  readonly conditional: string;
  readonly infinitive: string;
  readonly participle: string;
}

/** How forms grow out of principal parts. */
export interface ConjugationData {
  /**
   * Irregular verbs by infinitive, present, past, participle and perhaps a subjunctive of its own: "geben gibt gab gegeben
   * gäbe", "say says said said". Prefixed and separable verbs take the parts of the verb they end in.
   */
  readonly irregular: readonly string[];
  /** For regular verbs, by the ending of the infinitive, longest ending first: what replaces it. */
  readonly regular: readonly {
    readonly ends: string;
    readonly present: string;
    readonly past: string;
    readonly participle: string;
  }[];
  /** What a participle puts in front, unless the verb begins or ends as listed. */
  readonly participlePrefix: {
    readonly prefix: string;
    readonly unlessBegins: string;
    readonly unlessEnds: string;
  };
  readonly cells: readonly ConjugationCell[];
}

/** One form: take a part that ends so, drop letters, add letters. */
interface ConjugationCell {
  readonly from: "infinitive" | "present" | "past" | "participle" | "subjunctive";
  /** The part must end so; of the cells with the same `from` and `gives`, the first that fits is taken. */
  readonly ends: string;
  readonly drop: number;
  readonly add: string;
  readonly gives: FormKind;
}

export type FormKind =
  | "infinitive"
  | "participle"
  | "gerund"
  | "finite"
  | "finite-plural"
  | "past"
  | "past-plural"
  | "subjunctive"
  | "conditional"
  | "conditional-plural";
