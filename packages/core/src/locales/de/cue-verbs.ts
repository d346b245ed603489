import type { CueVerbGroup } from "../../locale/cue-data.ts";

/** Verbs by which German news reports, from general knowledge, grouped by what they take. A verb may stand in several groups. */
// biome-ignore format: a list reads better in rows
export const germanCueVerbs: readonly CueVerbGroup[] = [
  // To say, whatever comes: words, a clause of any mood, an infinitive.
  { medium: "speech", takes: "words that bare plain to",
    verbs: "sagen erklären berichten mit|teilen an|kündigen betonen bestätigen an|geben meinen behaupten melden vermelden bekannt|geben bekanntgeben bekannt|machen verkünden versichern äußern unterstreichen bekräftigen" },
  { medium: "speech", takes: "words that bare plain",
    verbs: "aus|führen aus|sagen an|führen hin|weisen verweisen erläutern erwidern entgegnen antworten beantworten kontern kommentieren resümieren bilanzieren ergänzen hinzu|fügen bemerken an|merken vermerken erwähnen dar|legen klar|stellen klar|machen deutlich|machen schildern erzählen argumentieren formulieren fest|stellen konstatieren präzisieren verlauten verlautbaren verkündigen kund|tun bekunden warnen klagen hervor|heben heraus|stellen heraus|streichen heraus|strichen urteilen mutmaßen spekulieren prophezeien vorher|sagen voraus|sagen prognostizieren referieren wiederholen ein|wenden entgegen|halten entgegen|setzen nach|legen fort|fahren unken orakeln scherzen witzeln spotten höhnen schimpfen wettern poltern donnern jubeln frohlocken schwärmen flüstern raunen murmeln brüllen schreien rufen zu|rufen aus|rufen skandieren tönen stöhnen seufzen lästern sticheln beschwichtigen mahnen an|mahnen monieren bemängeln kritisieren beanstanden rügen tadeln bedauern loben würdigen rühmen begründen rechtfertigen offenbaren enthüllen verraten preis|geben beichten bezeugen zusammen|fassen zu|spitzen übermitteln aus|richten an|fügen bei|pflichten zu|stimmen ein|werfen dazwischen|rufen nach|fragen nach|haken fragen erörtern dozieren philosophieren sinnieren postulieren propagieren proklamieren deklarieren attestieren bescheinigen verteidigen erinnern an|prangern durch|blicken nach|weisen vor|rechnen aus|rechnen errechnen berechnen vor|bringen dar|stellen demonstrieren verbreiten zitieren" },
  { medium: "speech", takes: "words that bare plain", verbs: "heißen", with: "es" },
  { medium: "speech", takes: "that bare plain", verbs: "bekannt|werden bekanntwerden durch|sickern" },
  { medium: "speech", takes: "words that bare plain whom", verbs: "informieren unterrichten benachrichtigen" },
  // To want something, to own or deny: also with an infinitive.
  { medium: "speech", takes: "words that bare to",
    verbs: "ein|räumen zu|geben bestreiten dementieren leugnen ab|streiten beteuern gestehen ein|gestehen zu|gestehen versprechen zu|sichern zu|sagen vor|schlagen an|regen empfehlen drohen an|drohen schwören geloben garantieren signalisieren an|deuten suggerieren ab|lehnen zurück|weisen appellieren ab|raten an|bieten beantragen vor|geben prahlen verlangen fordern raten plädieren vor|halten unterstellen an|lasten an|kreiden nach|sagen vor|werfen zu|sprechen zu|trauen" },
  { medium: "speech", takes: "words to that bare whom",
    verbs: "auf|fordern auf|rufen bitten ermahnen beschuldigen bezichtigen an|weisen drängen ersuchen beschwören ermuntern ermutigen an|klagen verdächtigen beauftragen überreden verpflichten kritisieren" },
  { medium: "speech", takes: "to reflexive that", verbs: "weigern verpflichten bereit|erklären bereiterklären verwahren verbitten entschließen entscheiden" },
  { medium: "speech", takes: "words that bare to reflexive", verbs: "entschuldigen beschweren beklagen rühmen brüsten wundern empören freuen ärgern bekennen berufen" },
  { medium: "speech", takes: "words that bare plain reflexive", verbs: "äußern zeigen" },
  { medium: "speech", takes: "words that report reflexive", verbs: "distanzieren bedanken" },
  { medium: "speech", takes: "words that", verbs: "reagieren dokumentieren vor|tragen verlesen schließen enden beginnen begrüßen verurteilen gratulieren danken befürworten beschreiben preisen titulieren beschimpfen brandmarken charakterisieren" },
  { medium: "speech", takes: "that to", verbs: "vereinbaren verordnen an|ordnen befehlen verbieten untersagen" },
  { medium: "speech", takes: "that to reflexive", verbs: "einigen verständigen" },
  { medium: "speech", takes: "that bare to words plain", verbs: "entscheiden beschließen" },
  // To sum up what was said.
  { medium: "speech", takes: "report from", verbs: "fordern verlangen" },
  { medium: "speech", takes: "report", verbs: "vor|werfen beziffern plädieren raten" },
  { medium: "speech", takes: "report whom", verbs: "auf|fordern" },
  { medium: "speech", takes: "words that bare report", verbs: "sprechen reden berichten", with: "von vom davon" },
  { medium: "speech", takes: "report", verbs: "warnen", with: "vor" },
  { medium: "speech", takes: "report", verbs: "hin|weisen verweisen", with: "auf" },
  { medium: "speech", takes: "report", verbs: "begründen", with: "mit damit" },
  { medium: "speech", takes: "report reflexive", verbs: "aus|sprechen", with: "für gegen" },
  { medium: "speech", takes: "words report label", verbs: "bezeichnen kritisieren beschreiben würdigen feiern verurteilen loben begrüßen", with: "als" },
  { medium: "speech", takes: "words label", verbs: "nennen titulieren beschimpfen" },
  { medium: "speech", takes: "report", verbs: "an|kündigen" },
  // To write.
  { medium: "writing", takes: "words that bare plain", verbs: "schreiben notieren twittern posten bloggen fest|halten lauten titeln" },
  { medium: "writing", takes: "that bare plain words", verbs: "hervor|gehen besagen ergeben" },
  { medium: "writing", takes: "that", verbs: "belegen nahe|legen beweisen" },
  // To think.
  { medium: "thought", takes: "that bare", verbs: "aus|gehen", with: "davon" },
  { medium: "thought", takes: "report", verbs: "aus|gehen", with: "von vom" },
  { medium: "thought", takes: "words that bare plain to", verbs: "glauben vermuten hoffen befürchten fürchten an|nehmen denken schätzen" },
  { medium: "thought", takes: "words that bare to", verbs: "bezweifeln an|zweifeln zweifeln argwöhnen ahnen" },
  { medium: "thought", takes: "words that bare to from", verbs: "erwarten" },
  { medium: "thought", takes: "words that to reflexive", verbs: "wünschen erhoffen" },
  { medium: "thought", takes: "that bare", verbs: "finden ein|schätzen folgern schlussfolgern überlegen befinden" },
  { medium: "thought", takes: "words report label", verbs: "halten", with: "für" },
  { medium: "thought", takes: "words report label", verbs: "werten bewerten ein|stufen beurteilen", with: "als" },
  { medium: "thought", takes: "words label", verbs: "sehen an|sehen betrachten", with: "als in darin" },
  { medium: "thought", takes: "that", verbs: "heraus|finden" },
  { medium: "thought", takes: "that subjunctive", verbs: "erkennen sehen wissen verstehen erfahren ermitteln fest|stehen zeigen ein|sehen" },
  { medium: "thought", takes: "to", verbs: "planen beabsichtigen erwägen vor|haben" },
  { medium: "thought", takes: "that bare", verbs: "rechnen", with: "damit" },
];
