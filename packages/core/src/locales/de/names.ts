import type { NameData } from "../../locale/locale-pack.ts";
import { givenNames } from "../../locale/shared/given-names.ts";
import { words } from "../../locale/word-list.ts";

/**
 * Names of people as German news writes them.
 *
 * Chosen by hand from general knowledge: German names of all generations, then names from the languages that German
 * news meets, in their usual German spellings. Case counts. One entry is one word; the first part of a double name is
 * enough ("Hans" stands for "Hans-Peter").
 *
 * Left out because the word is commoner than the name, above all at the start of a sentence: August, Ernst, Roman,
 * Wolf, Rose, Will, Per, Nur, Kader, Adel, Jude, Tage, Helle; because a place or a club is: Hagen, Heide, Paris,
 * Orlando, Santiago, Riad, Hertha, Chelsea. Kept: Mark, Beat, Bart, Can, Kai, Rosa, Sofia, Charlotte.
 *
 * Particles that hold "in", "an", "auf" or "und" are left out: the parts are looked up one by one, and "Ada Beispiel
 * und Bo Muster" are two people. The parts of a long title ("Dr. h. c.", "Dr. rer. nat.") stand one by one.
 */
export const germanNames: NameData = {
  ...givenNames,
  notGiven: words(`Can`),
  particles: words(`
    af al av ben bin bint da de del della den der di do dos du e el ibn la le te ten ter ul van vom von y zu las los
    in ’t
  `),
  titles: words(`
    c DDr dent DI Dipl Dipl-Biol Dipl-Chem Dipl-Inform Dipl-Ing Dipl-Kfm Dipl-Math Dipl-Phys Dipl-Psych Doktor Dr Dres
    em h habil hc Ing iur jur lic Lic Mag Magister med MMag mult nat oec PD phil pol Priv-Doz Privatdozent
    Privatdozentin Prof Professor Professorin rer theol Univ-Prof vet Don Doña Frau Herr Herrn Madame Miss Monsieur Mr
    Mrs Ms Signor Signora Abt Äbtissin Ayatollah Baron Baroness Baronin Dame Duke Emir Erzherzog Erzherzogin Freifrau
    Freiherr Freiin Fürst Fürstin Graf Gräfin Großayatollah Großherzog Großherzogin Herzog Herzogin Imam Kaiser
    Kaiserin Kardinal King König Königin Königinmutter Kronprinz Kronprinzessin Lady Landgraf Lord Maharadscha
    Markgraf Monsignore Mullah Papst Pater Prince Princess Prinz Prinzessin Queen Rabbi Rabbiner Rabbinerin Schah
    Scheich Scheicha Sir Sultan Zar Zarin
  `),
};
