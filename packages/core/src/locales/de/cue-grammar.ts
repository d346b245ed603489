import type { AuxiliaryData, GrammarData } from "../../locale/cue-data.ts";

const germanAuxiliaries: readonly AuxiliaryData[] = [
  {
    lemma: "haben",
    role: "have",
    indicative: "hat haben hatte hatten",
    subjunctive: "habe",
    conditional: "hätte hätten",
    infinitive: "haben",
    participle: "gehabt",
  },
  {
    lemma: "sein",
    role: "be",
    indicative: "ist sind war waren",
    subjunctive: "sei seien",
    conditional: "wäre wären",
    infinitive: "sein",
    participle: "gewesen",
  },
  {
    lemma: "werden",
    role: "become",
    indicative: "wird werden wurde wurden",
    subjunctive: "werde",
    conditional: "würde würden",
    infinitive: "werden",
    participle: "worden geworden",
  },
  {
    lemma: "können",
    role: "modal",
    indicative: "kann können konnte konnten",
    subjunctive: "könne",
    conditional: "könnte könnten",
    infinitive: "können",
    participle: "gekonnt",
  },
  {
    lemma: "müssen",
    role: "modal",
    indicative: "muss muß müssen musste mußte mussten mußten",
    subjunctive: "müsse",
    conditional: "müsste müßte müssten müßten",
    infinitive: "müssen",
    participle: "gemusst",
  },
  {
    lemma: "dürfen",
    role: "modal",
    indicative: "darf dürfen durfte durften",
    subjunctive: "dürfe",
    conditional: "dürfte dürften",
    infinitive: "dürfen",
    participle: "gedurft",
  },
  {
    lemma: "mögen",
    role: "wish",
    indicative: "mag mögen mochte mochten möchte möchten",
    subjunctive: "möge",
    conditional: "",
    infinitive: "mögen",
    participle: "gemocht",
  },
  {
    lemma: "wollen",
    role: "wish",
    indicative: "will wollen wollte wollten",
    subjunctive: "wolle",
    conditional: "",
    infinitive: "wollen",
    participle: "gewollt",
  },
  {
    lemma: "sollen",
    role: "hearsay",
    indicative: "soll sollen",
    subjunctive: "solle",
    conditional: "sollte sollten",
    infinitive: "sollen",
    participle: "gesollt",
  },
  {
    lemma: "lassen",
    role: "let",
    indicative: "lässt läßt lassen ließ ließen",
    subjunctive: "lasse",
    conditional: "ließe",
    infinitive: "lassen",
    participle: "gelassen",
  },
];

/** The small words of German. */
export const germanGrammar: GrammarData = {
  verbFinal: true,
  capitalNouns: true,
  mergesResumed: false,
  subjectDeterminers:
    "der die das ein eine kein keine dieser diese dieses jener jene jenes jeder jede jedes mancher manche alle beide einige mehrere viele wenige etliche sämtliche mein meine sein seine ihr ihre unser unsere zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zahlreiche solche welche zahllose weitere andere dessen deren",
  otherDeterminers:
    "den dem des einen einem einer eines keinen keinem keiner keines diesen diesem jenen jenem jeden jedem allen allem beiden einigen mehreren vielen wenigen seinen seinem seiner seines ihren ihrem ihrer ihres meinem meiner unseren unserem unserer manchen solchen deren dessen",
  genitiveDeterminers:
    "des der eines einer dieser dieses seiner seines ihrer ihres deren dessen unserer unseres aller beider mehrerer zweier vieler einiger zahlreicher",
  possessives: "sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres eigenen eigenem eigener",
  subjectPronouns:
    "er sie es wir ich ihr du man dieser diese jener letzterer letztere beide viele einige alle manche jemand niemand mehrere",
  firstPersons: "ich",
  otherPronouns: "ihm ihn ihnen ihr uns mir mich dir dich einander diesem diesen jenem denen",
  pointers: "es das dies dieses dem dazu darauf daran darin davon dabei damit dafür darüber hierzu so",
  reflexives: "sich",
  prepositions:
    "in im ins an am ans auf aufs aus bei beim mit nach seit von vom vor vorm zu zum zur für gegen durch ohne um unter über hinter neben zwischen wegen trotz während bis gegenüber gemäß laut angesichts aufgrund binnen innerhalb außerhalb mittels anlässlich statt anstatt dank seitens per ab samt mitsamt nahe unweit außer entgegen entlang infolge hinsichtlich bezüglich zugunsten zulasten einschließlich mithilfe als zufolge übers",
  nounPrepositions: "von vom für aus",
  agentPrepositions: "von vom durch seitens",
  addresseePrepositions: "gegenüber vor",
  conjunctions: "und oder sowie aber doch denn sondern beziehungsweise bzw sowohl",
  complementisers: "dass daß ob",
  questionWords:
    "wer wen wem was wie wo wann warum weshalb wieso wohin woher woran womit wofür worauf worüber wodurch wozu inwieweit inwiefern welche welcher welches welchen welchem",
  subordinators:
    "weil da wenn falls sofern solange sobald nachdem bevor ehe während als obwohl obgleich obschon indem damit sodass wobei wodurch womit wogegen woraufhin seitdem bis zumal wenngleich wohingegen worauf wonach anstatt statt ohne um wie",
  relatives:
    "der die das den dem dessen deren denen welcher welche welches welchen welchem wo was wobei womit wodurch worin woran wofür wovon",
  comparisons: "als",
  reasons: "weil da zumal obwohl obgleich",
  adverbs:
    "heute gestern morgen jetzt nun bisher bereits schon noch erst immer wieder nie niemals oft häufig manchmal derzeit zurzeit inzwischen mittlerweile unterdessen währenddessen damals später früher zuvor vorher danach dann anschließend daraufhin darauf schließlich endlich zunächst zuerst kürzlich unlängst jüngst bald sofort sogleich gleichzeitig zugleich dabei hierbei dort hier da überall nirgends außerdem zudem überdies ferner weiter weiterhin ebenfalls ebenso auch sogar selbst nur lediglich allein bloß etwa rund knapp fast beinahe ungefähr circa mindestens höchstens wenigstens jedoch allerdings dennoch trotzdem gleichwohl hingegen dagegen indes indessen vielmehr zwar freilich daher deshalb deswegen darum somit folglich also nämlich vielleicht möglicherweise wohl wahrscheinlich vermutlich offenbar offensichtlich angeblich anscheinend scheinbar sicher sicherlich gewiss natürlich selbstverständlich tatsächlich wirklich eigentlich grundsätzlich generell insgesamt insbesondere besonders hauptsächlich überwiegend größtenteils teilweise teils kaum nicht gar sehr ganz völlig vollkommen absolut äußerst überaus ziemlich recht so mehr weniger erstmals nochmals abermals erneut wiederum offiziell öffentlich deutlich klar ausdrücklich wörtlich schriftlich mündlich telefonisch ebenda andererseits einerseits hinzu hierzu dazu darüber hinaus vorerst vorläufig abend mittag nachmittag früh lange längst kurz seither seitdem nunmehr übrigens bislang zweitens drittens erstens dadurch dafür damit davon demgegenüber hiermit jeweils meist meistens mehrfach mitunter nachträglich stets überraschend umgehend unverzüglich weiters zeitgleich beispielsweise jedenfalls immerhin lieber eher genau gerade eben mal einmal zweimal nebenbei darin daran zunehmend glücklicherweise leider bedauerlicherweise rückblickend abschließend ergänzend weitergehend vorsichtig optimistisch zuversichtlich skeptisch einzig ausgerechnet scharf heftig mehrmals unmittelbar direkt weitgehend alleine inklusive exklusive spät zuletzt",
  infinitiveMarks: "zu",
  purposeOpeners: "um ohne statt anstatt",
  timeNouns:
    "tag tage tagen tages woche wochen monat monate monaten jahr jahre jahren jahres stunde stunden minute minuten sekunden jahrzehnt jahrzehnte jahrhundert montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar april juni juli august september oktober november dezember vormittag nachmittag abend morgen nacht mittag wochenende",
  negations: "nicht nie niemals kein keine keinen keiner keinem niemand",
  auxiliaries: germanAuxiliaries,
};
