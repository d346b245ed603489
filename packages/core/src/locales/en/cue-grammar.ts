import type { AuxiliaryData, GrammarData } from "../../locale/cue-data.ts";

const none = { subjunctive: "", conditional: "" };

const englishAuxiliaries: readonly AuxiliaryData[] = [
  {
    ...none,
    lemma: "have",
    role: "have",
    indicative: "has have had hasn't haven't hadn't i've we've they've you've",
    infinitive: "have",
    participle: "had having",
  },
  {
    ...none,
    lemma: "be",
    role: "be",
    indicative:
      "is are was were am isn't aren't wasn't weren't it's he's she's that's there's what's who's they're we're you're i'm",
    infinitive: "be",
    participle: "been being",
  },
  {
    ...none,
    lemma: "do",
    role: "modal",
    indicative: "do does did don't doesn't didn't",
    infinitive: "do",
    participle: "done doing",
  },
  {
    ...none,
    lemma: "will",
    role: "modal",
    indicative:
      "will would can could may might must shall should cannot won't wouldn't can't couldn't mustn't shouldn't needn't i'll we'll they'll he'll she'll it'll you'll i'd we'd they'd he'd she'd you'd",
    infinitive: "",
    participle: "",
  },
];

/** The small words of English. */
export const englishGrammar: GrammarData = {
  verbFinal: false,
  capitalNouns: false,
  mergesResumed: true,
  subjectDeterminers:
    "the a an this that these those some any no every each either neither both all several many few most another other such its his her their our my your two three four five six seven eight nine ten eleven twelve dozens hundreds thousands",
  otherDeterminers: "",
  genitiveDeterminers: "",
  possessives: "his her its their",
  subjectPronouns: "he she they we i you it who everyone everybody someone somebody nobody one others",
  firstPersons: "",
  otherPronouns: "him them us me",
  pointers: "it that this there",
  reflexives: "himself herself itself themselves myself ourselves",
  prepositions:
    "in on at to of for from with by about after before between into over through against without under during within since until till among amid across around near behind beyond despite except inside outside off onto out per regarding towards toward up upon via versus like as than down along alongside ahead according following concerning throughout following including because",
  nounPrepositions: "of",
  agentPrepositions: "by",
  addresseePrepositions: "to at with",
  conjunctions: "and or but nor yet so plus",
  complementisers: "that whether",
  questionWords: "who whom whose what which how why where when whether if",
  subordinators:
    "as when while after before because although though since until unless if once whereas where than whenever wherever despite lest",
  relatives: "who which whose whom that where",
  comparisons: "",
  reasons: "",
  adverbs:
    "also not never now then already still yet again later earlier soon recently repeatedly previously publicly privately reportedly allegedly apparently initially originally eventually finally subsequently simply merely only just even ever always often sometimes usually once twice twice further furthermore moreover however meanwhile instead therefore thus today tomorrow yesterday tonight online clearly openly flatly explicitly strongly firmly quickly immediately too there here perhaps maybe probably certainly indeed really quite very rather almost nearly about around officially formally angrily quietly jokingly famously wrongly falsely rightly correctly consistently categorically vehemently briefly briskly bluntly directly elsewhere afterwards ago so",
  infinitiveMarks: "to",
  purposeOpeners: "",
  timeNouns:
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight morning afternoon evening night week month year weekend hour minute weeks months years hours minutes days day nights decades",
  negations: "no nobody neither none",
  auxiliaries: englishAuxiliaries,
};
