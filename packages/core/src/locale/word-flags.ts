/** What a word can be in its clause, one bit each. A word may be several things: "die" is determiner and relative. */
export const SUBJECT_DETERMINER = 1 << 0;
export const OTHER_DETERMINER = 1 << 1;
export const GENITIVE_DETERMINER = 1 << 2;
export const SUBJECT_PRONOUN = 1 << 3;
export const OTHER_PRONOUN = 1 << 4;
export const POINTER = 1 << 5;
export const REFLEXIVE = 1 << 6;
export const PREPOSITION = 1 << 7;
export const NOUN_PREPOSITION = 1 << 8;
export const AGENT_PREPOSITION = 1 << 9;
export const CONJUNCTION = 1 << 10;
export const COMPLEMENTISER = 1 << 11;
export const QUESTION_WORD = 1 << 12;
export const SUBORDINATOR = 1 << 13;
export const RELATIVE = 1 << 14;
export const ADVERB = 1 << 15;
export const INFINITIVE_MARK = 1 << 16;
export const PURPOSE_OPENER = 1 << 17;
export const NEGATION = 1 << 18;
/** A finite verb of any mood. */
export const FINITE = 1 << 19;
/** A finite form that hardly ever is anything but reported speech: "sei". */
export const SUBJUNCTIVE = 1 << 20;
/** A finite form that reported speech shares with wishes and conditions: "wäre". */
export const CONDITIONAL = 1 << 21;
export const HAVE = 1 << 22;
export const BE = 1 << 23;
export const BECOME = 1 << 24;
export const MODAL = 1 << 25;
export const HEARSAY = 1 << 26;
export const INFINITIVE = 1 << 27;
export const PARTICIPLE = 1 << 28;
export const WISH = 1 << 29;
/** An infinitive with its mark inside: "mitzuteilen". */
export const MARKED_INFINITIVE = 1 << 30;

export const DETERMINER = SUBJECT_DETERMINER | OTHER_DETERMINER;
export const PRONOUN = SUBJECT_PRONOUN | OTHER_PRONOUN;
export const AUXILIARY = HAVE | BE | BECOME | MODAL;

/** What a word can be to a statement, one bit each; a second set beside the flags. */
export const SOURCE_BEFORE = 1 << 0;
export const SOURCE_BEHIND = 1 << 1;
export const SOURCE_WITH_NOUN = 1 << 2;
export const SOURCE_TAG = 1 << 3;
export const SOURCE_CLAUSE = 1 << 4;
export const SOURCE_ADVERB = 1 << 5;
export const SOURCE_RELATIVE = 1 << 6;
/** Has readings as a form of a reporting verb. */
export const CUE_VERB = 1 << 7;
export const LET = 1 << 8;
export const ADDRESSEE_PREPOSITION = 1 << 9;
/** A particle that some reporting verb parts with: "mit". */
export const PARTICLE = 1 << 10;
export const COMPARISON = 1 << 13;
export const REASON = 1 << 14;
export const FIRST_PERSON = 1 << 12;
export const SOURCE_PLACE = 1 << 11;
/** A verbal noun or present participle: "saying". */
export const GERUND = 1 << 15;
/** Says whose: "his". */
export const POSSESSIVE = 1 << 16;
