import { type Article, parseArticle } from "@news/core";
import { describe, expect, test } from "vitest";

type Quote = Article["quotes"][number];

/** Sets `[words]`, `{source}` and `<cue>` into the text. */
function mark(text: string, { spans, source, cue }: Quote): string {
  const signs = [
    ...spans.map((span) => ({ ...span, open: "[", close: "]" })),
    ...(source?.spans ?? []).map((span) => ({ ...span, open: "{", close: "}" })),
    ...(cue?.spans ?? []).map((span) => ({ ...span, open: "<", close: ">" })),
  ];
  let marked = "";
  for (let at = 0; at <= text.length; at += 1) {
    for (const { close } of signs.filter(({ end }) => end === at).reverse()) marked += close;
    for (const { open } of signs.filter(({ start }) => start === at)) marked += open;
    marked += text.charAt(at);
  }
  return marked;
}

const plain = (marked: string) => marked.replace(/[[\]{}<>]/g, "");

/** What the rule makes of the text, marked; undefined when it finds nothing. */
function find(marked: string, rule: string, language: string): string | undefined {
  const text = plain(marked);
  const quote = parseArticle(text, { language }).quotes.find((one) => one.rule === `attribution/${rule}`);
  return quote && mark(text, quote);
}

/** Language, rule, and a text in which `[words]`, `{source}` and `<cue>` of what the rule must find are marked. */
const found: readonly (readonly [string, string, string])[] = [
  ["de", "source-before", "<Laut> {dem Wetterdienst} [bleibt es bis Freitag trocken]."],
  ["de", "source-before", "<Laut> {einem Gutachten der Hochschule}, das dem Rat vorliegt, [fehlen acht Brücken]."],
  ["de", "source-before", "<Aus Sicht> {der Imker} [ist das Jahr verloren]."],
  ["de", "source-noun", "[Der Fall wird] <nach> {Angaben der Staatsanwaltschaft} [erneut geprüft]."],
  ["de", "source-noun", "[In den Zügen fahren] <nach> {seinen Angaben} [Beamte aus Bonn mit]."],
  ["de", "source-behind", "{Amtlichen Zahlen} <zufolge> [leben dort nur noch Ziegen]."],
  ["de", "source-behind", "{Ihrer Meinung} <nach> [reicht das Geld nicht]."],
  ["de", "source-tag", "[Der Damm hält], <so> {der Deichgraf}."],
  ["de", "source-adverb", "Die Kammer legte Zahlen vor. {<Demnach>} [fehlen im Handwerk tausend Lehrlinge]."],
  ["de", "source-clause", "<Wie> {die Polizei} <mitteilte>, [war die Straße gesperrt]."],
  ["de", "fronted", "[Es sei kalt], <sagte> {der Wirt}."],
  ["de", "fronted", "[Im Vorjahr seien es hundert gewesen], <hieß es>."],
  ["de", "words-before-verb", "[„Wir kommen wieder“], <sagte> {die Trainerin}."],
  ["de", "words-before-verb", "[„Wenn es friert“], <sagte> {der Förster}, [„schließen wir den Weg.“]"],
  ["de", "words-before-verb", "[„Wir sind am Limit“], <sagte> {dessen Präsident Jörg Ahrens} der „Rheinischen Post“."],
  [
    "de",
    "words-behind-verb",
    "{Der Wirt} <rief> am Ende des langen Abends: [„Feierabend, meine Herren!“] Dann löschte er das Licht.",
  ],
  ["de", "words-behind-verb", "{Einer der Helfer} <sagte>: [„Wir haben alles versucht, was ging.“]"],
  ["de", "words-behind-colon", "{Die Wirtin} war zufrieden: [„Das Haus war jeden Abend voll.“]"],
  [
    "de",
    "words-behind-colon",
    "{Der Müller} sagte, das Wehr sei alt. Die Schleuse sei undicht: [„Da läuft alles durch.“]",
  ],
  ["de", "words-behind-verb", "{Der Wirt} sagte, die Stadt zahle, und <fügte hinzu>: [„Das reicht uns aber nicht.“]"],
  ["de", "source-tag", "[„Am Ende fehlt immer etwas“] <so> {das Fazit der Prüfer}."],
  ["de", "verb-that", "{Der Rat} <teilte> am Montag <mit>, [dass er zustimme]."],
  ["de", "verb-that", "{Trump} <ließ> am Dienstag <verlauten>, [dass er verzichte]."],
  ["de", "verb-question", "{Sie} <fragte>, [wann das Bad öffne]."],
  ["de", "verb-infinitive", "{Sie} <warf> dem Landkreis <vor>, [zu spät gehandelt zu haben]."],
  ["de", "verb-infinitive", "{Der Betreiber} <versprach>, [die alte Esse stehen zu lassen]."],
  ["de", "verb-infinitive", "{Der Kanzler} <zeigte sich> bereit, [die Frist zu verlängern]."],
  ["de", "verb-bare", "{Die Stadt} <erklärte>, [das Geld reiche nicht]."],
  ["de", "verb-bare", "{Der Verein} <ließ> über einen Anwalt <ausrichten>, [man prüfe den Antrag]."],
  ["de", "verb-bare", "{Der Wirt} <sagte>, [die Stadt zahle]."],
  ["de", "verb-infinitive", "{Kritiker} <haben> dem Rat <vorgeworfen>, [Geld verschwendet zu haben]."],
  ["de", "verb-that", "{Der Wirt} <hält> es für möglich, [dass er wiederkommt]."],
  ["de", "noun-clause", "{Der Verband} vertritt <die Ansicht>, [dass das Gesetz zu spät kommt]."],
  ["de", "noun-clause", "In Bonn wuchs <die Sorge>, [die Züge könnten angehalten werden]."],
  ["de", "pointer", "[Die Brücke bleibt gesperrt]. [Das] <teilte> {die Stadt} <mit>."],
  ["de", "fragment-of-clause", "{Der Kritiker} <nannte> den Film [„einen langen Gähner“]."],
  ["de", "fragment-of-clause", "Die jüngsten Zahlen <nannte> {Ahrens} [„ein Warnsignal für alle Wirte“]."],
  [
    "de",
    "fragment-of-clause",
    "Im Herbst <wurde> die Zahl der Wirte von {der Polizei} als [„viel zu niedrig“] <bezeichnet>.",
  ],
  [
    "de",
    "fragment-inside",
    "{Die Stadt} erklärte, sie habe <Hinweise> darauf, dass das Wasser [„seit Wochen nicht mehr sauber“] sei.",
  ],
  ["de", "fragment-inside", "{Sie} <sagte>, der Plan sei [„nicht zu Ende gedacht“] und teuer."],
  ["de", "subjunctive", "{Der Wirt} klagte über die Hitze. [Der Keller sei zu warm.]"],
  ["de", "subjunctive", "{Der Vogt} streitet den Vorwurf ab. [Der Damm sei sicher gewesen.]"],
  ["de", "subjunctive", "Nach eigenen Angaben fuhr {die Ministerin} zu schnell. [Sie habe den Damm nicht gesehen.]"],
  ["de", "conditional", "{Der Minister} sagte, das Dach sei undicht. [Die Schüler würden nass.]"],
  ["de", "conditional", "{Verdi} sagte, der Streik sei vorbei. [Er würde weitergehen, wenn kein Angebot kommt.]"],
  ["de", "hearsay", "{Die Ermittler} sagten, der Mann sei reich. [Er soll drei Boote besessen haben.]"],
  ["de", "summary", "[{Die Union} fordert niedrigere Steuern.]"],
  ["de", "summary", "[{Die Gewerkschaft Verdi} begrüßte den Beschluss, forderte aber Garantien für die Belegschaft.]"],
  ["de", "summary", "[Als Grund wurde Nebel genannt.]"],
  ["de", "summary", "[{Die Wirtin} nannte den Beschluss einen Fehler.]"],
  ["de", "summary", "[{Die Winzer} rechnen mit einer schlechten Ernte.]"],
  ["de", "words-alone", "{Die Wirtin} schloss die Tür. [„Für heute reicht es uns allen.“]"],
  ["en", "source-before", "<According to> {the fire service}, [the blaze began in a dryer]."],
  ["en", "source-before", "[The tunnel would cut times], <according to> {a study by the state department}."],
  ["en", "around-tail", "[The road would reopen by noon], {police} <said>."],
  ["en", "around-tail", "[The vaccine], {researchers} <say>, [works in older patients too]."],
  ["en", "words-before-verb", "[“We counted nine otters,”] <said> {Dr Priya Nandal}, who leads the survey."],
  ["en", "words-before-verb", "[“It was dark,”] {Mr Hallam} <said>. [“Then the lights came on.”]"],
  ["en", "words-before-verb", "[''We are not a museum,''] <said> {the owner of the mill}."],
  ["en", "words-behind-verb", "{The coach} <added>: [“We lost, and we earned it.”]"],
  ["en", "verb-that", "{The minister} <told> the club on Monday [that badgers stay]."],
  ["en", "verb-that", "{The architect} <pointed out> [that the roof was built for snow]."],
  ["en", "verb-question", "{The judge} <asked> the witness [whether he had been drinking]."],
  ["en", "verb-infinitive", "{Doctors} <urged> the government [to bring back school nurses]."],
  ["en", "verb-infinitive", "{He} <accused> the mayor [of ignoring small shops]."],
  ["en", "verb-bare", "{The bank} <said> in a statement [it would refund customers by Friday]."],
  ["en", "verb-bare", "{The driver}, who was not hurt, <told> police [he had swerved to miss a goose]."],
  ["en", "noun-clause", "{His} <claim> [that the ledger had been stolen] did not convince the panel."],
  ["en", "fragment-of-clause", "{The mayor} <called> the plan [“a gift to gulls”]."],
  ["en", "summary", "[{Campaigners} called for a ban on night flights.]"],
];

describe("a rule finds who said what", () => {
  test.for(found)("%s %s: %s", ([language, rule, marked]) => {
    expect(find(marked, rule, language)).toBe(marked);
  });
});

/** Language and a text in which nobody says anything, with the look-alike that might be taken for a statement. */
const silent: readonly (readonly [string, string])[] = [
  ["de", "Nach Auszählung von 80 Prozent der Stimmen liegt die Kandidatin mit 54 Prozent vorn."],
  ["de", "Nach dem Spiel gingen alle nach Hause."],
  ["de", "Laut hupend fuhr der Bus davon."],
  ["de", "Ein Gewitter kündigte sich an."],
  ["de", "Das Werk „Der Regen fällt“ hängt im Rathaus."],
  ["de", "Die „Neue Presse“ erscheint seit 1902."],
  ["de", "Der Zug hält so lange, dass alle einsteigen können."],
  ["de", "Sollte es regnen, fällt das Fest aus."],
  ["de", "Hätte der Torwart gehalten, wäre das Spiel anders ausgegangen."],
  ["de", "Den Hund nannten die Kinder Bello."],
  ["de", "Das Theater führte das Stück als Erstes auf."],
  ["de", "Man nehme drei Eier und ein Pfund Mehl."],
  ["de", "Die Umgehung soll den Verkehr beruhigen."],
  ["de", "Er kaufte Bretter, um ein Regal zu bauen."],
  ["de", "Ich arbeite mit Freunden und plane einen Film."],
  ["de", "Die alte, große Halle brannte völlig aus."],
  ["de", "Frau de Vries, Sie warnen seit Jahren vor dem Meer."],
  ["en", "Guests were seated according to age."],
  ["en", "Needless to say, the cake was gone by four."],
  ["en", "From the hill you can tell the two rivers apart."],
  ["en", "The state owns the river, and he filed a claim for two lost oars."],
  ["en", "The fog was so thick that the race was put off twice."],
  ["en", "Her memoir, “What the River Said”, was published in 2011."],
  ["en", "The children called the puppy Biscuit."],
  ["en", "The island declared war in 1871."],
];

describe("nothing is attributed", () => {
  test.for(silent)("%s: %s", ([language, text]) => {
    expect(parseArticle(text, { language }).quotes.map((quote) => mark(text, quote))).toEqual([]);
  });
});

test("what a paper cites is its own statement, and holds that of the person", () => {
  const text = "Die „Neue Presse“ zitierte den Minister mit den Worten: „Das Geld ist längst da.“";
  const quotes = parseArticle(text, { language: "de" }).quotes;
  expect(quotes.map(({ id, parent, source }) => [id, parent, source?.text])).toEqual([
    ["q1", null, "Die „Neue Presse“"],
    ["q2", "q1", "den Minister"],
  ]);
});

test("the trace names rule and evidence", () => {
  const text = "Der Wirt teilte am Montag mit, das Fest falle aus. Der Keller sei zu warm.";
  const trace = parseArticle(text, { language: "de", trace: true }).trace ?? [];
  const own = trace.filter(({ stage }) => stage === "attribution");
  expect(own.map(({ rule, evidence, outcome }) => [rule, evidence, outcome])).toEqual([
    ["attribution/verb-bare", "teilte … mit", "kept"],
    ["attribution/subjunctive", "sei", "kept"],
  ]);
});
