/** What the lists and the shape of a word say of it when names are looked for, one bit each. */

/** Some spelling of the word has bits of its own: the lists must be asked for the word as written. */
export const SPELLED = 1 << 0;
/** A small word of the language, whatever its case: "Die", "Nach". */
export const STOP = 1 << 1;
/** May open a listed name. */
export const KNOWN_OPENER = 1 << 2;
export const PLACE_PREPOSITION = 1 << 3;
/** The adjective of a land: "chinesische". */
export const LAND_ADJECTIVE = 1 << 4;
/** An adjective that belongs to a role: "ehemaliger". */
export const ROLE_ADJECTIVE = 1 << 5;
export const PRONOUN = 1 << 6;
export const GIVEN = 1 << 7;
export const PARTICLE = 1 << 8;
/** A title or an address: "Dr", "Frau". */
export const TITLED = 1 << 9;
/** A month or a weekday. */
export const CALENDAR = 1 << 10;
/** A common noun that stands where a name could. */
export const NOUN = 1 << 11;
/** Somebody of a land: "Chinesin". */
export const INHABITANT = 1 << 12;
export const LEGAL_FORM = 1 << 13;
export const CLUB = 1 << 14;
export const PLACE_OPENER = 1 << 15;
export const PLACE_TAIL = 1 << 16;
/** A number in digits. */
export const NUMBER = 1 << 17;
/** A word with a capital in front. */
export const CAPITAL = 1 << 18;
/** A capitalised word with a small letter in it. */
export const MIXED = 1 << 19;
/** A word with a hyphen in it. */
export const HYPHENED = 1 << 20;
/** A word whose ending makes it a role, the head of an organisation … */
export const ROLE = 1 << 21;
export const ORGANISATION_HEAD = 1 << 22;
export const PLACE_HEAD = 1 << 23;
export const NOUN_ENDING = 1 << 24;
export const DOCUMENT = 1 << 25;
export const EVENT_HEAD = 1 << 26;
export const SURNAME_ENDING = 1 << 27;
/** A full stop. */
export const FULL_STOP = 1 << 28;
/** A word that may be an initial before a full stop: "J", "Th". */
export const INITIAL = 1 << 29;
/** Two to six capitals and digits, at least two of them capitals: "SPD", "G20"; not "BayernLB". */
export const ACRONYM = 1 << 30;
