import type { SearchData } from "../../locale/search-data.ts";

/** English endings: plural, past, participle, adverb. Derived nouns stay words of their own. */
export const englishSearch: SearchData = {
  code: "en",
  steps: [
    [
      { endings: "sses", to: "ss", rest: 2 },
      { endings: "ies ied", to: "y", rest: 2 },
      { endings: "ches", to: "ch", rest: 2 },
      { endings: "shes", to: "sh", rest: 2 },
      { endings: "xes", to: "x", rest: 2 },
      { endings: "s", rest: 3, notAfter: "s u i" },
    ],
    [{ endings: "ing ed", rest: 3, needsVowel: true }],
    [{ endings: "ly", rest: 4 }],
    [{ endings: "e", rest: 3 }],
  ],
  halvesConsonants: true,
  irregular: `say: said says
man: men
woman: women
child: children
person: people persons
foot: feet
tooth: teeth
wife: wives
life: lives
go: went gone goes going
be: is are was were been being
have: has had having
do: did done does doing
mak: made
tak: took taken
giv: gave given
get: got gotten
see: saw seen
com: came
becom: became
know: knew known
think: thought
tell: told
leav: left
hold: held
keep: kept
bring: brought
buy: bought
sell: sold
win: won winning
los: lost losing
pay: paid
meet: met
lead: led
begin: began begun
writ: wrote written
speak: spoke spoken
ris: rose risen
fall: fell fallen
grow: grew grown
draw: drew drawn
fight: fought
build: built
send: sent
spend: spent
sit: sat
stand: stood
understand: understood
find: found
feel: felt
choos: chose chosen
break: broke broken
strik: struck
shoot: shot
teach: taught
catch: caught
wear: wore worn
driv: drove driven
fly: flew flown flies
die: died dies dying
news: news`,
  verbPrefixes: "",
  compoundNouns: "",
  compoundLinks: "",
};
