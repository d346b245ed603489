import type { CueData } from "../../locale/cue-data.ts";
import { germanConjugation } from "./cue-conjugation.ts";
import { germanGrammar } from "./cue-grammar.ts";
import { germanCueVerbs } from "./cue-verbs.ts";

/** How German news names its sources. The verbs stand in `cue-verbs.ts`, the small words in `cue-grammar.ts`. */
export const germanCues: CueData = {
  grammar: germanGrammar,
  conjugation: germanConjugation,
  verbs: germanCueVerbs,
  plainVerbs:
    "führen setzen stellen legen machen leben leiten arbeiten handeln gehören dienen drehen brauchen spielen folgen reichen fehlen suchen kämpfen kaufen verkaufen zahlen kosten dauern öffnen erreichen erhöhen verletzen zerstören verhindern verfügen scheitern versuchen lösen rechnen wirken bedeuten ermöglichen unterstützen verursachen bilden bauen retten prüfen nutzen gefährden bedrohen töten ermorden verhaften starten landen stammen stimmen ändern fördern wechseln sammeln liefern erfüllen benötigen behandeln teilen lehnen verfolgen trennen trauern verzichten richten herrschen existieren profitieren erfolgen sorgen zählen decken decken wohnen warten hören fühlen glücken kümmern stärken schwächen verlängern verkürzen verbessern verschlechtern senken steigern mindern ersetzen besetzen räumen sperren schützen lagern lernen lehren fordern stoppen kürzen streiken demonstrieren regieren reagieren kontrollieren investieren finanzieren organisieren informieren passieren funktionieren riskieren blockieren explodieren evakuieren identifizieren verlagern erinnern bewegen begehen begleiten bekämpfen belasten berühren beteiligen betreuen bezahlen einführen erlauben ernennen eröffnen erwerben erzielen erzeugen gründen heilen hindern jagen klettern klären küssen leisten liegen loben malen merken nähern bestehen entstehen erhalten enthalten behalten verhalten betragen vertragen ertragen gefallen verfallen entfallen befallen zerfallen erscheinen verlassen entlassen erlassen erfahren verfahren entnehmen vernehmen übernehmen unternehmen beziehen erziehen entziehen vollziehen verbringen erbringen begehen ergehen vergehen entgehen umgehen erschlagen besitzen betreffen betreten vertreten betreiben vertreiben übertreiben beweisen erweisen verweisen widerrufen verbrechen unterbrechen verstoßen erwerben entwerfen verwerfen unterwerfen erkennen bekennen verlaufen ergreifen begreifen verbinden empfinden erfinden entdecken verkaufen verbieten verbergen unterschreiben beschreiben bewerben verderben verlieren entsprechen versprechen besprechen verbleiben unterliegen erliegen beschließen verschließen erschließen ausschließen umfassen erwachsen überleben übergeben ergeben vergeben begeben überweisen verleihen verraten beraten geraten verschieben verfliegen verbrennen unterhalten überwinden verschwinden beantragen ordnen packen pflegen planen platzen rauben rollen rücken ruhen schaden schalten schicken schmecken schwanken siegen sparen speichern spenden spüren stecken stürzen tagen tanken tauchen tauschen testen toben träumen trainieren üben verdienen verteilen verüben verwenden vollenden wagen wählen wandern wecken wehren weigern zielen zögern zweifeln zerren zittern zünden",
  nouns: {
    withClause:
      "ansicht auffassung meinung überzeugung einschätzung annahme vermutung hoffnung befürchtung befürchtungen erwartung behauptung behauptungen aussage aussagen vorwurf vorwürfe vorwürfen kritik forderung forderungen aufforderung bitte appell aufruf vorschlag empfehlung ankündigung drohung warnung hinweis hinweise erklärung feststellung mitteilung meldung meldungen bericht berichte gerücht gerüchte these theorie argument begründung versprechen zusage schluss ergebnis verdacht wunsch worten standpunkt bedenken sorge urteil nachricht frage anschuldigung anschuldigungen zuversicht vorhersage prognose bekenntnis zugeständnis eingeständnis versicherung spekulationen äußerung äußerungen stellungnahme antwort information",
    withInfinitive:
      "vorwurf forderung aufforderung bitte appell aufruf vorschlag empfehlung ankündigung drohung versprechen zusage verdacht wunsch behauptung bereitschaft absicht hoffnung verdachts beschluss befehl schlussfolgerung ultimatum mahnung entschluss aufrufe argument",
    adjectives:
      "zuversichtlich überzeugt sicher optimistisch besorgt skeptisch bereit enttäuscht erfreut erleichtert verärgert bestürzt entsetzt stolz dankbar ratlos einig",
  },
  sources: {
    before: "laut",
    behind: "zufolge",
    withNoun: "nach gemäß entsprechend",
    nouns:
      "angabe angaben meinung ansicht auffassung aussage aussagen bericht berichts berichten berichte information informationen worten einschätzung einschätzungen schätzung schätzungen erkenntnis erkenntnissen erkenntnisstand ermittlungen mitteilung mitteilungen meldung meldungen darstellung darstellungen überzeugung vermutung vermutungen studie studien umfrage umfragen untersuchung untersuchungen auskunft auskünften berechnungen berechnung prognose prognosen zeugenaussagen äußerungen vernehmen vorstellung vorstellungen willen lesart bekanntgabe gerüchten ansichten beobachtungen bekunden bekundungen interpretation statistik statistiken hochrechnung hochrechnungen zählung quellen daten erklärung dafürhalten analyse gutachten augenzeugen",
    tag: "so",
    clause: "wie",
    adverbs: "demnach demzufolge",
    relatives: "wonach demzufolge",
    places: "in im aus auf",
    documents:
      "bericht berichte berichten berichts studie studien umfrage umfragen mitteilung meldung meldungen erklärung artikel gutachten papier brief schreiben dokument dokumente dokumenten gesetz urteil untersuchung untersuchungen statistik statistiken daten protokoll buch gesetzentwurf stellungnahme hochrechnungen hochrechnung analyse analysen text interview entwurf vertrag plan programm mail e-mail blog video begründung prognose angaben angabe aussagen informationen akten unterlagen",
    organisations:
      "polizei ministerium ministeriums behörde behörden amt amtes gericht gerichts gerichtshof gerichtshofs regierung partei fraktion verband verbands verbandes gesellschaft konzern konzerns unternehmen unternehmens firma agentur universität institut instituts stiftung gewerkschaft anwaltschaft bank zeitung sender magazin kommission parlament bundestag bundesrat senat organisation verein klub club kirche vatikan armee militär feuerwehr verwaltung stadt bundeswehr nato uno union spd cdu csu fdp opposition koalition dienst geheimdienst ausschuss vorstand präsidium leitung bündnis allianz gmbh werk werke liga wetterdienst kreml weißes haus",
    groups:
      "kritiker augenzeugen zeugen experten beobachter anwohner demonstranten wissenschaftler forscher ärzte gegner befürworter medien politiker ermittler einwohner bürger rebellen abgeordnete historiker diplomaten vertreter angehörige veranstalter teilnehmer mitarbeiter mediziner analysten fachleute ökonomen taliban islamisten grünen republikaner demokraten eltern schüler opfer insider kreise kreisen",
    persons:
      "sprecher sprecherin minister ministerin präsident präsidenten präsidentin chef chefin kanzler kanzlerin direktor direktorin vorsitzende vorsitzender vorsitzenden bürgermeister bürgermeisterin general professor professorin anwalt anwältin könig königin papst bischof trainer trainerin leiter leiterin sekretär sekretärin arzt richter richterin botschafter botschafterin mann frau vater mutter autor autorin senator gouverneur premier beamter zeuge zeugin experte expertin forscherin kommissar kommissarin beauftragte beauftragter politikerin abgeordneter herr doktor kapitän pilot pilotin täter angeklagte er sie ich",
  },
};
