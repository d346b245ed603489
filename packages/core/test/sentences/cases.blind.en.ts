/**
 * More English lines, marked before the splitter saw them and after it passed `cases.en.ts`: a measure of how far its rules
 * carry. The conventions stand beside `SentenceCase`. All sentences were made up for this table.
 */
import type { SentenceCase } from "./sentence-case.ts";

// biome-ignore format: a table, one case to a line
export const blindEnglishCases: readonly SentenceCase[] = [
  { about: "percent cut short", text: "The Fed raised rates by 0.25 pct. ‖ Markets shrugged." },
  { about: "naval rank, initials, ship, hours", text: "Lt. Cmdr. R. J. Kowal of the U.S.S. Porter spoke at 2100 hrs. ‖ The ship had lost power." },
  { about: "frame with two titles and particles", text: "“You want the truth?” Det. Sgt. Maria de la Cruz said. ‖ “Nobody saw a thing.”" },
  { about: "feet and inches", text: "At 5 ft. 7 in. tall, she is the shortest player in the N.B.A. draft. ‖ Scouts do not care." },
  { about: "score before a city", text: "The 49ers beat the Rams 24-17. ‖ San Francisco is now 7-2." },
  { about: "dotted acronyms", text: "Is A.I. a threat? ‖ Sam Alter, the C.E.O. of the firm, says no." },
  { about: "possessive of a firm", text: "Pear Inc. and Alpha Inc.'s search unit settled. ‖ Terms were not disclosed, the agency reported." },
  { about: "shortened surname, age, state at the end", text: "The suspect, Robert F., 34, fled to Paris, Tex. ‖ The police found him Tuesday." },
  { about: "a.m. before local time, quote in two parts", text: "Rescue teams reached the village at 3:40 a.m. local time. ‖ “It’s gone,” one of them said. ‖ “All of it.”" },
  { about: "straight quotes with an apostrophe", text: '"Don\'t worry!" read the note. ‖ It was signed "A friend." ‖ No one laughed.' },
  { about: "vote with a dash", text: "The vote was 6–3. ‖ Justice Ellen Kagel, joined by Justices Soto and Jack, dissented." },
  { about: "prices in brackets, web address at the end", text: "Tickets ($12.50; $8 for seniors) are sold at www.playhouse.example/tickets. ‖ Doors open at 6:30 p.m. ‖ The show starts an hour later." },
  { about: "college, doctorate, institute", text: "He studied at St. John's College, Oxford, and took his Ph.D. at M.I.T. ‖ In 1994 he moved to Bell Labs." },
  { about: "numbers in brackets", text: "Why did the dam fail? ‖ Engineers have three theories. ‖ (1) The spillway was blocked. ‖ (2) The sensors were off. ‖ (3) Nobody was watching." },
  { about: "ellipsis inside a quote", text: "The prime minister said, “I will not resign … not today.” ‖ Her party disagreed." },
  { about: "two slogans", text: "“Stop the count!” ‖ “Count every vote!” ‖ The two crowds stood yards apart." },
  { about: "ranks, initial, day of a month", text: "Gen. Mark A. Mill met Chairman of the Joint Chiefs Adm. Tony Rad on Oct. 3. ‖ Both men declined to comment." },
  { about: "title with a question mark before a comma", text: "The play, “Who’s Afraid of Vera Wolf?,” opened at the Booth. ‖ Critics raved." },
  { about: "three firms", text: "Cola Co., Popsi Inc. and Dr Pepper raised prices. ‖ Shoppers noticed." },
  { about: "point of the compass", text: "The quake, magnitude 6.1, struck 20 km N.E. of Kathmandu. ‖ At least 12 people died, officials said." },
  { about: "dashes around a dotted acronym", text: "Mayor Eric L. Adam — a former N.Y.P.D. captain — was indicted. ‖ He denies it all." },
  { about: "initials at the start, day at the end", text: "J.D. Vane spoke first. ‖ Then came Gov. Tim Walls. ‖ Neither mentioned Jan. 6." },
  { about: "ellipsis in a question", text: "“What is it?” she whispered. ‖ “Is it … dead?”" },
  { about: "number at the end of a quoted sentence", text: "Her e-mail read: “See you at 10. ‖ Bring cash. ‖ Come alone.” ‖ She was never seen again." },
  { about: "number of a bill", text: "The bill (H.R. 1319) passed the House 220-211. ‖ It now goes to the Senate." },
  { about: "judge with an initial in the frame", text: "“Did you sign it?” Judge Arthur F. Engel pressed. ‖ Mr. Trench nodded." },
  { about: "etc. before a verb", text: "Prices at Salisbury's, Tesko, M&S etc. have risen. ‖ Aldo's have not." },
  { about: "lower-case quote, dotted agency", text: "Mr. Mosk's reply on X: “lol.” ‖ The S.E.C. was not amused." },
  { about: "street corner", text: "Police said the shooting happened at 4th Ave. and Pine St. in Seattle's Belltown. ‖ No arrests have been made." },
];
