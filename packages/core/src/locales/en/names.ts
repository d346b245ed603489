import type { NameData } from "../../locale/locale-pack.ts";
import { givenNames } from "../../locale/shared/given-names.ts";
import { words } from "../../locale/word-list.ts";

/**
 * Names of people as English news writes them.
 *
 * Chosen by hand from general knowledge: names of the English-speaking countries of all generations, then names from
 * the languages that English news meets, in their usual English spellings. Case counts. One entry is one word; the
 * first part of a double name is enough.
 *
 * Left out because the word is commoner than the name: Angel, April, August, Christian, Faith, Grant, Hope, Joy, June,
 * May, Rich, Rose, Will; because a place, a price or a rank is: Austin, Brent, Chelsea, Georgia, Paris, Sydney,
 * Virginia, Earl, Major. Kept: Amber, Bill, Dawn, Drew, Frank, Grace, Mark, Rob, Sue, and Charlotte, Chad, Florence,
 * Jordan, Victoria, which are places too.
 *
 * Titles are single words that stand with a capital before a name. General, Major, Justice and Officer are left out,
 * because names of companies, leagues and offices open so (General Motors, Major League).
 */
export const englishNames: NameData = {
  ...givenNames,
  notGiven: words(`Can Christian Dean Falk Ben-Gurion Till Hal Kane`),
  particles: words(`
    af al av ben bin bint da de del della den der di do dos du e el ibn la le ten ter van von y zu las los
  `),
  titles: words(`
    Doctor Don Doña Dr Frau Herr Madam Madame Miss Monsieur Mr Mrs Ms Mx Prof Professor Señor Señora Signor Signora
    Archbishop Ayatollah Baron Baroness Bishop Cardinal Count Countess Dame Duchess Duke Earl Emir Emperor Empress Fr
    Hon Imam King Lady Lord Marquess Monsignor Msgr Mullah Pastor Pope Prince Princess Queen Rabbi Rev Revd Reverend
    Shah Sheikh Sheikha Sir Sultan Swami Tsar Viscount Viscountess Adm Admiral Ambassador Assemblyman Assemblywoman
    Atty Brig Capt Captain Cllr Cmdr Col Colonel Commander Congressman Congresswoman Corporal Councillor Councilman
    Councilwoman Cpl Det Detective Gen Gov Governor Insp Inspector Judge Lieutenant Lt Maj Mayor Pfc Pres President
    Pvt Rep Sen Senator Sergeant Sgt Sheriff Spc Superintendent Supt
  `),
};
