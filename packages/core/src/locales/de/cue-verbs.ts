import type { CueVerbGroup } from "../../locale/cue-data.ts";

/** Verbs by which German news reports, from general knowledge, grouped by what they take. */
export const germanCueVerbs: readonly CueVerbGroup[] = [
  // To say, whatever comes: words, a clause of any mood.
  {
    medium: "speech",
    takes: "words that bare plain to",
    verbs:
      "sagen erklären berichten mit|teilen an|kündigen betonen bestätigen an|geben meinen behaupten melden vermelden bekannt|geben bekannt|machen verkünden versichern äußern unterstreichen bekräftigen",
  },
  {
    medium: "speech",
    takes: "words that bare plain",
    verbs:
      "aus|führen aus|sagen an|führen hin|weisen verweisen erläutern erwidern entgegnen antworten kontern kommentieren resümieren bilanzieren ergänzen hinzu|fügen bemerken an|merken vermerken erwähnen dar|legen klar|stellen klar|machen deutlich|machen schildern erzählen argumentieren formulieren fest|stellen konstatieren präzisieren verlauten verlautbaren verkündigen kund|tun warnen klagen hervor|heben heraus|stellen heraus|streichen urteilen mutmaßen spekulieren prophezeien vorher|sagen voraus|sagen prognostizieren referieren wiederholen ein|wenden entgegen|halten zurück|geben nach|legen nach|schieben fort|fahren wissen|lassen unken orakeln scherzen witzeln spotten höhnen schimpfen wettern poltern donnern jubeln frohlocken schwärmen flüstern raunen murmeln stammeln brüllen schreien rufen zu|rufen aus|rufen skandieren tönen frotzeln stöhnen seufzen lästern granteln sticheln beschwichtigen beruhigen mahnen an|mahnen monieren bemängeln kritisieren beanstanden rügen tadeln beklagen bedauern loben würdigen begründen rechtfertigen offenbaren enthüllen verraten preis|geben aus|plaudern beichten bezeugen zusammen|fassen zu|spitzen weiter|geben durch|geben übermitteln aus|richten an|fügen bei|pflichten zu|stimmen ein|werfen dazwischen|rufen unterbrechen nach|fragen nach|haken rückfragen fragen erkundigen erörtern diskutieren debattieren dozieren philosophieren räsonieren sinnieren postulieren propagieren proklamieren deklarieren attestieren bescheinigen verteidigen erinnern zitieren",
  },
  { medium: "speech", takes: "words that bare plain", verbs: "heißen", with: "es" },
  { medium: "speech", takes: "that bare plain", verbs: "bekannt|werden durch|sickern" },
  {
    medium: "speech",
    takes: "words that bare plain whom",
    verbs: "informieren unterrichten benachrichtigen in|kenntnis|setzen",
  },
  // To say, with an infinitive, or summed up.
  {
    medium: "speech",
    takes: "words that bare to report",
    verbs:
      "fordern verlangen ein|räumen zu|geben bestreiten dementieren leugnen ab|streiten beteuern bekennen gestehen ein|gestehen zu|gestehen versprechen zu|sichern zu|sagen vor|schlagen an|regen empfehlen drohen an|drohen schwören geloben garantieren signalisieren an|deuten suggerieren ab|lehnen zurück|weisen plädieren appellieren raten ab|raten an|bieten beantragen beteuern vor|geben prahlen brüsten",
  },
  {
    medium: "speech",
    takes: "words to that bare report whom",
    verbs:
      "auf|fordern auf|rufen bitten ermahnen beschuldigen bezichtigen an|weisen drängen ersuchen beschwören ermuntern ermutigen an|klagen verdächtigen",
  },
  {
    medium: "speech",
    takes: "words that bare to report",
    verbs: "vor|werfen vor|halten unterstellen an|lasten an|kreiden nach|sagen",
  },
  {
    medium: "speech",
    takes: "to reflexive that",
    verbs: "weigern verpflichten bereit|erklären bereit|zeigen verwahren verbitten",
  },
  {
    medium: "speech",
    takes: "words that bare to reflexive",
    verbs: "entschuldigen beschweren beklagen rühmen brüsten wundern empören freuen ärgern sorgen überzeugt|zeigen",
  },
  { medium: "speech", takes: "words that report reflexive", verbs: "distanzieren aus|sprechen bedanken" },
  { medium: "speech", takes: "words that", verbs: "reagieren" },
  { medium: "speech", takes: "words that bare report", verbs: "sprechen reden", with: "von vom davon" },
  { medium: "speech", takes: "words report", verbs: "bezeichnen", with: "als" },
  {
    medium: "speech",
    takes: "words report",
    verbs:
      "nennen charakterisieren titulieren beschimpfen brandmarken beschreiben begrüßen verurteilen preisen gratulieren danken befürworten beziffern",
  },
  {
    medium: "speech",
    takes: "that to",
    verbs: "vereinbaren verordnen an|ordnen befehlen verbieten untersagen erlauben gestatten",
  },
  { medium: "speech", takes: "that to reflexive", verbs: "einigen verständigen" },
  { medium: "speech", takes: "that bare to words", verbs: "entscheiden beschließen" },
  {
    medium: "speech",
    takes: "words that",
    verbs: "dokumentieren vor|tragen verlesen ein|leiten eröffnen schließen enden beginnen",
  },
  // To write.
  {
    medium: "writing",
    takes: "words that bare plain",
    verbs: "schreiben notieren twittern posten bloggen fest|halten lauten titeln",
  },
  { medium: "writing", takes: "that bare plain words", verbs: "hervor|gehen besagen ergeben" },
  { medium: "writing", takes: "that", verbs: "belegen nahe|legen beweisen dokumentieren" },
  // To think.
  { medium: "thought", takes: "that bare", verbs: "aus|gehen", with: "davon" },
  { medium: "thought", takes: "report", verbs: "aus|gehen", with: "von vom" },
  {
    medium: "thought",
    takes: "words that bare plain to",
    verbs: "glauben vermuten hoffen befürchten fürchten an|nehmen denken schätzen",
  },
  {
    medium: "thought",
    takes: "words that bare to",
    verbs: "erwarten bezweifeln an|zweifeln zweifeln argwöhnen wünschen erhoffen ahnen",
  },
  {
    medium: "thought",
    takes: "words that bare",
    verbs: "finden befinden ein|schätzen folgern schlussfolgern überlegen",
  },
  { medium: "thought", takes: "words report", verbs: "halten", with: "für" },
  { medium: "thought", takes: "words report", verbs: "werten bewerten ein|stufen", with: "als" },
  { medium: "thought", takes: "words report", verbs: "sehen an|sehen betrachten", with: "als in darin" },
  {
    medium: "thought",
    takes: "that subjunctive",
    verbs: "erkennen sehen wissen verstehen erfahren heraus|finden ermitteln fest|stehen zeigen ein|sehen",
  },
  { medium: "thought", takes: "to", verbs: "planen beabsichtigen erwägen vor|haben" },
  { medium: "thought", takes: "that bare", verbs: "rechnen", with: "damit" },
  { medium: "thought", takes: "words that bare reflexive", verbs: "zeigen" },
];
