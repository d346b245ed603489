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
  women: [
    ...givenNames.women,
    ...words(`
    Agatha Ailsa Alana Alicja Alva Amara Annabelle Arlene Aurora Bea Bessie Bethany Beverley Blanche Brigid Bronwen
    Bryony Candice Carly Carys Cassandra Claudette Clementine Connie Cordelia Davina Delilah Dina Edie Effie Eilidh
    Eliza Enid Esme Estelle Eunice Flora Freda Gail Georgia Ginny Glenda Hattie Hermione Hettie Hilda Hollie Iona
    Isla Janice Jemima Jocelyn Josie Kaye Keira Kerry Kirsty Lettie Libby Lois Lorna Lottie Lucinda Mabel Maeve
    Maisie Marjorie Matilda Mavis Millie Minnie Morag Myra Myrtle Nell Nessa Niamh Ottoline Paige Penelope Phyllis
    Portia Rhiannon Rhona Roisin Rosalind Rosamund Rosie Rowena Roxanne Sadie Saoirse Shona Sian Sonya Tabitha
    Tamsin Tess Thandi Thelma Theodora Thora Tilly Una Wilhelmina Willa Winifred
    `),
  ],
  men: [
    ...givenNames.men,
    ...words(`
    Abel Adewale Alasdair Albie Alf Alfie Alistair Ambrose Arnie Basil Bertie Bram Bryn Chester Clyde Damon Darragh
    Davey Dermot Dev Donal Eamon Elliot Ellis Elmer Emmett Enoch Euan Eustace Ewan Ezra Fergus Finlay Frankie
    Garrett Godfrey Gwyn Hamish Horace Humphrey Idris Ignatius Irving Ivor Jago Jed Jethro Jonah Joss Kelvin
    Kendrick Lachlan Len Llewellyn Malachy Merv Mervyn Monty Murdoch Oisin Olly Omari Orson Otis Phineas Ramsay
    Randolph Rhys Rowan Rufus Sid Silas Spencer Stu Tariq Terrence Thaddeus Ulysses Wally Wilfred
    `),
  ],
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
