/**
 * English sentence boundaries, the hard ones.
 *
 * How to read the table: "‖" stands where a sentence ends and the next begins; everything else is the text.
 * The conventions stand beside `SentenceCase`. All sentences were made up for this table.
 */
import type { SentenceCase } from "./sentence-case.ts";

// biome-ignore format: a table, one case to a line
export const englishCases: readonly SentenceCase[] = [
	// Plain boundaries
	{ about: "plain statements", text: "The council met until midnight. ‖ It ended with a deal." },
	{ about: "question and exclamation", text: "Who will pay? ‖ Nobody knows. ‖ Enough talk! ‖ The bridge must open by fall." },
	{ about: "one-word sentences", text: "Really? ‖ Yes. ‖ At least the numbers say so." },
	{ about: "a number opens the sentence", text: "The hall was full. ‖ 300 people had to wait outside." },
	{ about: "headline without a mark", text: "Council backs new bridge over the river" },
	{ about: "headline that asks first", text: "Who pays for the arena? ‖ Council delays vote" },
	{ about: "last sentence without a mark", text: "The union called a strike. ‖ Buses stop at midnight" },
	{ about: "all capitals", text: "THE COUNCIL MEETS. ‖ THE TOWN WAITS." },
	{ about: "colon before a full sentence", text: "One question remained: Who is liable? ‖ No one wanted to answer it." },
	{ about: "semicolon before a name", text: "The board agreed; Marlow abstained. ‖ The meeting ended there." },

	// Titles
	{ about: "Mr. and Mrs.", text: "Mr. Hale and Mrs. Ortiz own the farm. ‖ They bought it in May." },
	{ about: "Ms. and Dr.", text: "Ms. Park called Dr. Lowe twice. ‖ He did not answer." },
	{ about: "Gov. and Lt. Gov.", text: "Gov. Ann Mercer signed the bill. ‖ Lt. Gov. Paul Reyes did not attend." },
	{ about: "Sen. with party and state", text: "Sen. Alan Brandt, R-Ohio, voted no. ‖ Rep. Joan Fisk (D-Calif.) voted yes." },
	{ about: "military ranks", text: "Lt. Col. Mary Stone led the unit. ‖ Maj. Gen. Lee Hart praised her. ‖ Sgt. Tom Beck was hurt." },
	{ about: "Gen. at the start of the line", text: "Gen. Hart retired last year. ‖ The Army has not replaced him." },
	{ about: "Rev. and the Hon.", text: "The Rev. Amos Cole opened the session. ‖ The Hon. Ruth Dean presided." },
	{ about: "Jr. before a verb", text: "Martin Hale Jr. won the race. ‖ His father watched." },
	{ about: "Jr. at the end", text: "The prize went to Martin Hale Jr. ‖ He gave it away." },
	{ about: "Jr. before a capitalised noun", text: "Police closed Martin Luther King Jr. Boulevard. ‖ It reopened at noon." },
	{ about: "Ph.D. in mid-sentence", text: "She holds a Ph.D. in physics. ‖ Her sister is a surgeon." },
	{ about: "Ph.D. at the end", text: "Neither man has a Ph.D. ‖ They met in college." },

	// Initials and lone letters
	{ about: "closed initials", text: "The novel by J.K. Rowling sold out. ‖ More copies arrive Friday." },
	{ about: "spaced initials", text: "The school is named for W. E. B. Du Bois. ‖ It opened in 1970." },
	{ about: "middle initial", text: "The airport honors John F. Kennedy. ‖ It has six terminals." },
	{ about: "a lone letter that is no initial", text: "The mayor has no Plan B. ‖ She admitted that Monday." },
	{ about: "world war at the end", text: "The bridge dates to World War I. ‖ It was rebuilt twice." },
	{ about: "roman numeral at the end before a noun", text: "The monument honors the dead of World War II. ‖ Veterans laid a wreath." },
	{ about: "vitamin at the end", text: "Peppers are rich in vitamin C. ‖ The color does not matter." },

	// Countries, states, organisations
	{ about: "U.S. in mid-sentence", text: "Exports to the U.S. fell sharply. ‖ Imports rose." },
	{ about: "U.S. at the end before an article", text: "The firm makes its chips in the U.S. ‖ The plant employs 900 people." },
	{ about: "U.S. at the end before a pronoun", text: "He was born in the U.S. ‖ He grew up in Lagos." },
	{ about: "U.S. before Army", text: "The U.S. Army sent engineers. ‖ The U.S. Supreme Court will hear the case." },
	{ about: "U.S. possessive", text: "The U.S.’s share shrank. ‖ China’s grew." },
	{ about: "U.K. inside and at the end", text: "U.K. Prime Minister Jane Holt is in the U.K. ‖ She returns to talks Sunday." },
	{ about: "U.N. before a title", text: "The U.N. Secretary-General called for calm. ‖ There was none." },
	{ about: "D.C. before a comma", text: "Crowds gathered in Washington, D.C., on Sunday. ‖ Police closed six streets." },
	{ about: "D.C. at the end", text: "The group is based in Washington, D.C. ‖ It has 40 members." },
	{ about: "D.C. before a title", text: "D.C. Mayor Iris Cole declined to comment. ‖ Her staff did too." },
	{ about: "state before a comma", text: "She flew to Tampa, Fla., for the trial. ‖ It lasted a week." },
	{ about: "state at the end", text: "The fire began near Salem, Mass. ‖ It burned for days." },
	{ about: "St. in a city name", text: "The St. Louis team won again. ‖ St. Paul is next." },
	{ about: "St. as a street before a noun", text: "The Elm St. Bridge is closed. ‖ Trucks must go around." },
	{ about: "St. as a street at the end", text: "The shop stood on Elm St. ‖ It burned down in 2019." },
	{ about: "Ave. and Blvd.", text: "The parade runs from Park Ave. to Lake Blvd. and back. ‖ Bring water." },
	{ about: "Mt. and Ft.", text: "Snow fell on Mt. Rainier. ‖ In Ft. Worth it was 90 degrees." },

	// Companies
	{ about: "Inc. before a verb", text: "Halvorsen Inc. cut 300 jobs. ‖ Shares fell 4%." },
	{ about: "Inc. at the end", text: "The buyer is Halvorsen Inc. ‖ The price was not disclosed." },
	{ about: "Inc. before a title", text: "Halvorsen Inc. Chief Executive Ann Lowe resigned. ‖ She gave no reason." },
	{ about: "Corp. and Ltd.", text: "Delmar Corp. owns half of Brightsea Ltd. ‖ It wants the rest." },
	{ about: "Co. at the end", text: "He worked for the Tidewater Lumber Co. ‖ It closed in 1988." },
	{ about: "& Co. before a name", text: "Analysts at Reed & Co. International expect a loss. ‖ Others see a profit." },
	{ about: "Bros. before a name", text: "The film was sold to Warner Bros. Discovery. ‖ No date was set." },

	// Other abbreviations
	{ about: "No. before a number", text: "She is ranked No. 10 in the world. ‖ No. 1 is still hurt." },
	{ about: "No. as an answer", text: "Will it pass? ‖ No. ‖ The votes are not there." },
	{ about: "No. as a quoted answer", text: "“No.” ‖ That was all he said." },
	{ about: "vs.", text: "The final is Ohio vs. Oregon. ‖ It starts at noon." },
	{ about: "v. in a case name", text: "The ruling in Hale v. Ohio stands. ‖ The state will appeal." },
	{ about: "e.g. before a name that begins like a sentence", text: "Some papers, e.g. The Harbor Herald, ran the photo. ‖ Most did not." },
	{ about: "i.e. in brackets before an article", text: "Only one paper (i.e. The Harbor Herald) ran the photo. ‖ It has since removed it." },
	{ about: "etc. in mid-sentence", text: "Tents, blankets, etc. are in short supply. ‖ Volunteers are collecting more." },
	{ about: "etc. at the end", text: "They need tents, blankets, stoves, etc. ‖ The city will help." },
	{ about: "etc. in brackets", text: "Bulky waste (sofas, beds, etc.) is banned. ‖ The fine is $200." },
	{ about: "et al.", text: "The study by Lowe et al. covers ten years. ‖ Its sample is small." },
	{ about: "approx. and est.", text: "The hall, est. 1901, seats approx. 300 guests. ‖ It sold out." },
	{ about: "Dept. and Univ.", text: "The Dept. of Energy paid a Univ. of Maine team. ‖ The work took a year." },

	// Dates and times
	{ about: "abbreviated months", text: "Voting starts Jan. 6 and ends Sept. 30. ‖ Results come later." },
	{ about: "day of the month at the end", text: "The court ruled on Feb. 6. ‖ Prosecutors will appeal." },
	{ about: "a.m. in mid-sentence", text: "The 9 a.m. train was full. ‖ The 10 a.m. Express was not." },
	{ about: "a.m. before a weekday", text: "The vote is set for 9 a.m. Monday at city hall. ‖ It is open to all." },
	{ about: "p.m. before a time zone", text: "The game starts at 7 p.m. Eastern. ‖ Gates open at 5 p.m. ET." },
	{ about: "p.m. at the end", text: "The doors close at 11 p.m. ‖ The bar stays open." },
	{ about: "p.m. before a question mark", text: "Why 11 p.m.? ‖ The law says so." },

	// Numbers, versions, addresses
	{ about: "decimal before a noun", text: "The deal is worth $3.5 million. ‖ It closes in 2.5 weeks." },
	{ about: "decimal without a leading digit", text: "He is a .300 hitter. ‖ His brother carried a .45-caliber pistol." },
	{ about: "year at the end", text: "The mill closed in 1989. ‖ Workers never got paid." },
	{ about: "score at the end", text: "They won 3-2. ‖ Coach Dana Reed was relieved." },
	{ about: "version at the end", text: "The bug is in version 2.4.1. ‖ Users should update." },
	{ about: "number behind a hyphen at the end", text: "He tested positive for COVID-19. ‖ Doctors sent him home." },
	{ about: "item number at the start of the line", text: "1. The council approves the budget." },
	{ about: "two numbered items in a line", text: "1. The council approves the budget. ‖ 2. The school gets a roof." },
	{ about: "domains", text: "She sold it on ShopHarbor.com. ‖ The site, shopharbor.com, took a cut." },
	{ about: "web address at the end", text: "The form is at https://www.harbor.example/form?id=12. ‖ It is free." },
	{ about: "mail address and file name", text: "Send tips to news.desk@herald.example. ‖ The file budget.xlsx is online." },
	{ about: "missing space after the full stop", text: "The train was late.‖ Then it was canceled." },

	// Ellipses and several marks
	{ about: "three dots before lower case", text: "“I thought ... maybe not,” she said. ‖ Then she left." },
	{ about: "ellipsis sign before lower case", text: "They waited … and waited. ‖ No one came." },
	{ about: "ellipsis before an opener", text: "He opened the door … ‖ Then the lights went out." },
	{ about: "four dots before an opener", text: "They waited.... ‖ Then the phone rang." },
	{ about: "bracketed ellipsis", text: "“We made [...] mistakes,” the letter says. ‖ It is unsigned." },
	{ about: "question and exclamation mark together", text: "What?! ‖ That was the plan?" },
	{ about: "exclamation mark alone in brackets", text: "The mayor wants 40 (!) Cadillacs for her staff. ‖ The council balked." },
	{ about: "exclamation between dashes", text: "The deal — at last! — was signed. ‖ Nobody cheered." },

	// Marks that belong to a name
	{ about: "company name with a mark", text: "Shares of Yahoo! rose. ‖ Its Yahoo! Finance site had crashed." },
	{ about: "show title with a mark", text: "She won three games of Jeopardy! in a row. ‖ Then she lost." },
	{ about: "quoted title with a question mark", text: "He hosted “Who Wants to Be a Millionaire?” for years. ‖ It made him rich." },

	// Quotes: one sentence with its frame
	{ about: "exclamation and frame", text: "“We won!” she said. ‖ The band played on." },
	{ about: "question and frame", text: "“Is it over?” he asked. ‖ It was not." },
	{ about: "frame that begins with a name", text: "“Are we ready?” Marlow asked. ‖ The room fell silent." },
	{ about: "frame that begins with a title", text: "“Where is the money?” Sen. Alan Brandt asked. ‖ The witness shrugged." },
	{ about: "frame in the middle", text: "“It is over,” he said, “and we lost.” ‖ He hung up." },
	{ about: "question, frame, rest", text: "“Who pays?” she asked, “and who builds?” ‖ Nobody answered." },
	{ about: "question inside a sentence", text: "Asked “Why now?” he shrugged. ‖ His lawyer smiled." },
	{ about: "abbreviation inside a quote", text: "“I love the U.S. and its parks,” she said. ‖ She has seen 40." },

	// Quotes: several sentences
	{ about: "whole quote ends a sentence", text: "“We won.” ‖ The crowd cheered." },
	{ about: "exclaimed quote ends a sentence", text: "“Stop!” ‖ The driver did not." },
	{ about: "question, then a name that says nothing", text: "“Who will pay?” ‖ Marlow had no answer." },
	{ about: "two sentences and a frame", text: "“We waited. ‖ Nobody came,” she said." },
	{ about: "frame between two quotes", text: "“It is over,” he said. ‖ “We lost.” ‖ Then he hung up." },
	{ about: "frame first", text: "He asked, “Why now?” ‖ Nobody answered. ‖ She said: “We stay. ‖ We fight.”" },
	{ about: "fragment with the full stop inside", text: "He called it “a mess.” ‖ The mayor disagreed." },
	{ about: "fragment with the full stop outside", text: "He called it “a mess”. ‖ The mayor disagreed." },
	{ about: "abbreviation before the closing mark", text: "“We will fight for the U.S.” ‖ The crowd roared." },
	{ about: "quote that is never closed", text: "“We waited for hours. ‖ Nobody came. ‖ In the end we walked." },

	// Quotes: nesting and other marks
	{ about: "nested exclamation inside a sentence", text: "“She shouted ‘Stop!’ and ran,” he said. ‖ The thief got away." },
	{ about: "nested quote that is split", text: "“He told me, ‘Leave now.’ ‖ Then he hung up,” she said." },
	{ about: "two closing marks", text: "“He said, ‘We are done.’” ‖ Then he left." },
	{ about: "British single quotes", text: "‘We won!’ she said. ‖ ‘It took years.’ ‖ Her mother wept." },
	{ about: "straight quotes", text: '"We won!" she said. ‖ "It took years. ‖ Nobody helped." ‖ Her mother wept.' },
	{ about: "straight apostrophes", text: "The players' union won't sign. ‖ It's about the '90s deal. ‖ That's all." },
	{ about: "plural possessive at the end", text: "The fault was the owners’. ‖ The players’ union agreed." },

	// Brackets
	{ about: "bracketed sentence", text: "He left. ‖ (That was wise.) ‖ She stayed." },
	{ about: "bracketed exclamation inside a sentence", text: "The mayor (late again!) said nothing. ‖ Nor did her staff." },
	{ about: "brackets before the full stop", text: "He left (at last!). ‖ She stayed." },
	{ about: "quote inside brackets", text: "The reply was quick. ‖ (He said, “No.”) ‖ The talks ended." },

	// Datelines and interviews
	{ about: "dateline with state and agency", text: "LA CROSSE, Wis. (AP) — The river is rising. ‖ Crews are filling sandbags." },
	{ about: "dateline with state and no agency", text: "AUBURN, Wash. — Fire destroyed a mill. ‖ No one was hurt." },
	{ about: "dateline with a month", text: "OSLO, Jan. 25 (Reuters) - The bank cut its rate. ‖ It had warned of that." },
	{ about: "dateline with a colon", text: "NEW DELHI: The court delayed its ruling. ‖ No date was set." },
	{ about: "interview with letters", text: "Q: Will you run again? ‖ A: No. ‖ I am done." },

	// Spaces
	{ about: "two spaces between sentences", text: "The council agreed.  ‖ The cost is fixed." },
	{ about: "no-break spaces", text: "Mr.\u00A0Hale spent $3\u00A0million.\u00A0‖ He ranks No.\u00A010." },
];
