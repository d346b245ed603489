import { compileEndingTree, type EndingTree } from "../text/ending-tree.ts";
import { vocabulary } from "../text/vocabulary.ts";
import { type Conjugator, createConjugator, type VerbForm } from "./conjugate.ts";
import type { AuxiliaryData, Construction, CueData, CueVerbGroup, FormKind, GrammarData } from "./cue-data.ts";
import * as flag from "./word-flags.ts";

/** A reporting verb made ready: its constructions as a set of bits. */
export interface CompiledVerb {
  /** Dictionary form, particle included: "mitteilen". */
  readonly lemma: string;
  /** Separable particle, or "". */
  readonly particle: string;
  /** The particle's number in the vocabulary, or -1. */
  readonly particleNumber: number;
  readonly takes: number;
  /** Words of which one must stand in the clause, by their numbers; empty for most. */
  readonly with: readonly number[];
  readonly medium: CueVerbGroup["medium"];
}

/** What a word form can be of a reporting verb. */
export interface Reading {
  readonly verb: CompiledVerb;
  readonly form: "finite" | "participle" | "gerund" | "infinitive" | "marked-infinitive";
  /** The particle is written in front of the form: "mitteilte". */
  readonly joined: boolean;
}

/** All that is known of a word form. */
interface WordEntry {
  /** What it can be in its clause. */
  readonly flags: number;
  /** What it can be to a statement. */
  readonly roles: number;
  readonly readings: readonly Reading[];
}

/** What a noun is, for the kind of a source. */
export type SourceNounKind = "person" | "organisation" | "document" | "group";

/** The cue lexicon made ready for look-ups. */
export interface CueTables {
  readonly verbFinal: boolean;
  readonly capitalNouns: boolean;
  readonly mergesResumed: boolean;
  /** The second word of prepositions of two: "to" by "according". */
  readonly secondWords: ReadonlyMap<string, string>;
  /** What is known of a word form, by its number in the vocabulary. */
  readonly entries: readonly (WordEntry | undefined)[];
  /** The same as bits, for a quick look: what it can be in its clause and to a statement. */
  readonly flags: Int32Array;
  readonly roles: Int32Array;
  readonly sourceNouns: EndingTable<true>;
  readonly clauseNouns: EndingTable<true>;
  readonly infinitiveNouns: EndingTable<true>;
  readonly adjectives: ReadonlySet<string>;
  readonly timeNouns: EndingTable<true>;
  readonly nounKinds: EndingTable<SourceNounKind>;
}

/** Nouns and, by their endings, their compounds. */
interface EndingTable<Value> {
  readonly values: ReadonlyMap<string, Value>;
  readonly tree: EndingTree<Value>;
}

const constructionBits: Readonly<Record<Construction, number>> = {
  words: 1,
  that: 2,
  bare: 4,
  to: 8,
  report: 16,
  plain: 32,
  subjunctive: 64,
  reflexive: 128,
  whom: 256,
  from: 512,
  label: 1024,
  cites: 2048,
  place: 4096,
  question: 8192,
  gerund: 16384,
};

/** Whether a verb or cue takes this construction. */
export function takes(one: { readonly takes: number }, construction: Construction): boolean {
  return (one.takes & constructionBits[construction]) !== 0;
}

/** The value of a noun, or of the noun that it ends in: "polizeiangaben" has that of "angaben". */
export function lookUpEnding<Value>(table: EndingTable<Value>, folded: string): Value | undefined {
  const found = table.tree.match(folded);
  if (found === undefined) return undefined;
  return found.length >= SHORTEST_ENDING || found.length === folded.length ? found.value : undefined;
}

/** Shorter words end too many others by chance: "rat" in "Apparat". */
const SHORTEST_ENDING = 4;

interface Draft {
  flags: number;
  roles: number;
  readings: readonly Reading[];
}

const NO_READINGS: readonly Reading[] = [];

/** The words of a list of `CueData`. */
function wordsOf(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== "");
}

/** "according+to" as a pair; nothing for a single word. */
function splitPair(written: string): (readonly [string, string])[] {
  const [first = "", second] = written.split("+");
  return second === undefined ? [] : [[first, second]];
}

const compiled = new WeakMap<CueData, CueTables>();

/** The tables of a cue lexicon, made when first asked for. */
export function cueTablesOf(data: CueData): CueTables {
  const known = compiled.get(data);
  if (known !== undefined) return known;
  const made = compileCues(data);
  compiled.set(data, made);
  return made;
}

/** Makes the cue lexicon ready for look-ups: every form of every verb in one table. */
function compileCues(data: CueData): CueTables {
  const lexicon = new Lexicon();
  const conjugate = createConjugator(data.conjugation);
  addGrammar(data, lexicon);
  for (const line of data.conjugation.irregular) addPlainVerb(line.split(" ", 1)[0] ?? "", conjugate, lexicon);
  for (const verb of wordsOf(data.plainVerbs)) addPlainVerb(verb, conjugate, lexicon);
  for (const group of data.verbs) {
    for (const verb of wordsOf(group.verbs)) addCueVerb(verb, group, data.grammar, conjugate, lexicon);
  }
  const { sources, nouns, grammar } = data;
  return {
    verbFinal: grammar.verbFinal,
    capitalNouns: grammar.capitalNouns,
    mergesResumed: grammar.mergesResumed,
    secondWords: new Map(wordsOf(sources.before).flatMap(splitPair)),
    ...byNumber(lexicon.entries),
    sourceNouns: endings([[sources.nouns, true]]),
    clauseNouns: endings([[nouns.withClause, true]]),
    infinitiveNouns: endings([[nouns.withInfinitive, true]]),
    adjectives: new Set(wordsOf(nouns.adjectives)),
    timeNouns: endings([[grammar.timeNouns, true]]),
    nounKinds: endings<SourceNounKind>([
      [sources.documents, "document"],
      [sources.organisations, "organisation"],
      [sources.groups, "group"],
      [sources.persons, "person"],
    ]),
  };
}

/** The entries of all forms by their number in the vocabulary: words of articles are asked for by that. */
function byNumber(drafts: ReadonlyMap<string, WordEntry>): Pick<CueTables, "entries" | "flags" | "roles"> {
  const numbered = [...drafts].map(([form, entry]) => [vocabulary.add(form), entry] as const);
  const size = numbered.reduce((most, [number]) => Math.max(most, number), 0) + 1;
  const entries = new Array<WordEntry | undefined>(size);
  const flags = new Int32Array(size);
  const roles = new Int32Array(size);
  for (const [number, entry] of numbered) {
    entries[number] = entry;
    flags[number] = entry.flags;
    roles[number] = entry.roles;
  }
  return { entries, flags, roles };
}

/** The table while it grows. */
class Lexicon {
  readonly entries = new Map<string, Draft>();

  private draft(form: string): Draft {
    let draft = this.entries.get(form);
    if (draft === undefined) {
      draft = { flags: 0, roles: 0, readings: NO_READINGS };
      this.entries.set(form, draft);
    }
    return draft;
  }

  mark(form: string, flags: number): void {
    this.draft(form).flags |= flags;
  }

  role(form: string, roles: number): void {
    this.draft(form).roles |= roles;
  }

  read(form: string, reading: Reading): void {
    const draft = this.draft(form);
    draft.roles |= flag.CUE_VERB;
    draft.readings = [...draft.readings, reading];
  }
}

function endings<Value>(lists: readonly (readonly [string, Value])[]): EndingTable<Value> {
  const values = new Map<string, Value>();
  for (const [nouns, value] of lists) {
    for (const noun of wordsOf(nouns)) if (!values.has(noun)) values.set(noun, value);
  }
  return { values, tree: compileEndingTree(values) };
}

function addGrammar({ grammar, sources }: CueData, lexicon: Lexicon): void {
  const flags: readonly (readonly [string, number])[] = [
    [grammar.subjectDeterminers, flag.SUBJECT_DETERMINER],
    [grammar.otherDeterminers, flag.OTHER_DETERMINER],
    [grammar.genitiveDeterminers, flag.GENITIVE_DETERMINER],
    [grammar.subjectPronouns, flag.SUBJECT_PRONOUN],
    [grammar.otherPronouns, flag.OTHER_PRONOUN],
    [grammar.pointers, flag.POINTER],
    [grammar.reflexives, flag.REFLEXIVE],
    [grammar.prepositions, flag.PREPOSITION],
    [grammar.nounPrepositions, flag.NOUN_PREPOSITION],
    [grammar.agentPrepositions, flag.AGENT_PREPOSITION],
    [grammar.conjunctions, flag.CONJUNCTION],
    [grammar.complementisers, flag.COMPLEMENTISER],
    [grammar.questionWords, flag.QUESTION_WORD],
    [grammar.subordinators, flag.SUBORDINATOR],
    [grammar.relatives, flag.RELATIVE],
    [grammar.adverbs, flag.ADVERB],
    [grammar.infinitiveMarks, flag.INFINITIVE_MARK],
    [grammar.purposeOpeners, flag.PURPOSE_OPENER],
    [grammar.negations, flag.NEGATION],
  ];
  for (const [list, bits] of flags) for (const word of wordsOf(list)) lexicon.mark(word, bits);
  const roles: readonly (readonly [string, number])[] = [
    [sources.before.replaceAll(/\+\S+/gu, ""), flag.SOURCE_BEFORE],
    [sources.behind, flag.SOURCE_BEHIND],
    [sources.withNoun, flag.SOURCE_WITH_NOUN],
    [sources.tag, flag.SOURCE_TAG],
    [sources.clause, flag.SOURCE_CLAUSE],
    [sources.adverbs, flag.SOURCE_ADVERB],
    [sources.relatives, flag.SOURCE_RELATIVE],
    [sources.places, flag.SOURCE_PLACE],
    [grammar.addresseePrepositions, flag.ADDRESSEE_PREPOSITION],
    [grammar.possessives, flag.POSSESSIVE],
    [grammar.firstPersons, flag.FIRST_PERSON],
    [grammar.comparisons, flag.COMPARISON],
    [grammar.reasons, flag.REASON],
  ];
  for (const [list, bits] of roles) for (const word of wordsOf(list)) lexicon.role(word, bits);
  for (const auxiliary of grammar.auxiliaries) addAuxiliary(auxiliary, lexicon);
}

const roleFlags: Readonly<Record<AuxiliaryData["role"], number>> = {
  have: flag.HAVE,
  be: flag.BE,
  become: flag.BECOME,
  modal: flag.MODAL,
  let: flag.MODAL,
  wish: flag.MODAL | flag.WISH,
  hearsay: flag.MODAL | flag.HEARSAY,
};

function addAuxiliary(auxiliary: AuxiliaryData, lexicon: Lexicon): void {
  const role = roleFlags[auxiliary.role];
  const forms: readonly (readonly [string, number])[] = [
    [auxiliary.indicative, flag.FINITE],
    [auxiliary.subjunctive, flag.FINITE | flag.SUBJUNCTIVE],
    [auxiliary.conditional, flag.FINITE | flag.CONDITIONAL],
    [auxiliary.infinitive, flag.INFINITIVE],
    [auxiliary.participle, flag.PARTICIPLE],
  ];
  for (const [list, bits] of forms) {
    for (const form of wordsOf(list)) {
      lexicon.mark(form, role | bits);
      if (auxiliary.role === "let") lexicon.role(form, flag.LET);
    }
  }
}

const formFlags: Readonly<Record<FormKind, number>> = {
  infinitive: flag.INFINITIVE,
  participle: flag.PARTICIPLE,
  gerund: flag.PARTICIPLE,
  finite: flag.FINITE,
  "finite-plural": flag.FINITE,
  past: flag.FINITE,
  "past-plural": flag.FINITE,
  subjunctive: flag.FINITE | flag.SUBJUNCTIVE,
  conditional: flag.FINITE | flag.CONDITIONAL,
  "conditional-plural": flag.FINITE | flag.CONDITIONAL,
};

/** A conditional that looks like the past is no sign of anything: "fielen", "gingen". */
function flagsOf(form: string, kind: FormKind, forms: readonly VerbForm[]): number {
  const bits = formFlags[kind];
  if ((bits & flag.CONDITIONAL) === 0) return bits;
  const past = forms.some((one) => one.form === form && (one.kind === "past" || one.kind === "past-plural"));
  return past ? flag.FINITE : bits;
}

function addPlainVerb(infinitive: string, conjugate: Conjugator, lexicon: Lexicon): void {
  const [first = "", second] = infinitive.split("|");
  const particle = second === undefined ? "" : first;
  const forms = conjugate(second ?? first);
  for (const { form, kind } of forms) {
    const bits = flagsOf(form, kind, forms);
    lexicon.mark(form, bits);
    if (kind === "gerund") lexicon.role(form, flag.GERUND);
    if (particle !== "") lexicon.mark(particle + form, bits);
  }
}

function addCueVerb(
  written: string,
  group: CueVerbGroup,
  grammar: GrammarData,
  conjugate: Conjugator,
  lexicon: Lexicon,
): void {
  const [first = "", second] = written.split("|");
  const particle = second === undefined ? "" : first;
  const base = second ?? first;
  const verb: CompiledVerb = {
    lemma: lemmaOf(particle, base, group, grammar),
    particle,
    particleNumber: particle === "" ? -1 : vocabulary.add(particle),
    takes: bitsOf(group.takes),
    with: wordsOf(group.with ?? "").map((word) => vocabulary.add(word)),
    medium: group.medium,
  };
  if (particle !== "") lexicon.role(particle, flag.PARTICLE);
  const forms = conjugate(base);
  for (const { form, kind } of forms) {
    const finite = kind !== "participle" && kind !== "gerund" && kind !== "infinitive";
    const reading = finite ? "finite" : kind;
    const joined = particle + form;
    const bits = flagsOf(form, kind, forms);
    lexicon.mark(form, bits);
    if (kind === "gerund") lexicon.role(form, flag.GERUND);
    if (particle !== "") lexicon.mark(joined, bits);
    lexicon.read(form, { verb, form: reading, joined: false });
    if (particle !== "") lexicon.read(joined, { verb, form: reading, joined: true });
    if (particle === "" || kind !== "infinitive") continue;
    for (const mark of wordsOf(grammar.infinitiveMarks)) {
      lexicon.mark(particle + mark + form, flag.MARKED_INFINITIVE);
      lexicon.read(particle + mark + form, { verb, form: "marked-infinitive", joined: true });
    }
  }
}

/** "sich zeigen", "mitteilen", "point out". */
function lemmaOf(
  particle: string,
  base: string,
  { takes }: CueVerbGroup,
  { verbFinal, reflexives }: GrammarData,
): string {
  const verb = particle === "" || verbFinal ? particle + base : `${base} ${particle}`;
  const [reflexive] = wordsOf(reflexives);
  return wordsOf(takes).includes("reflexive") && reflexive !== undefined ? `${reflexive} ${verb}` : verb;
}

function bitsOf(constructions: string): number {
  let bits = 0;
  for (const construction of wordsOf(constructions)) bits |= constructionBits[construction as Construction] ?? 0;
  return bits;
}
