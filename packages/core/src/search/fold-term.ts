import { isDigit, isLetter } from "../text/letters.ts";

/** Letters that Unicode does not take apart. */
const plain: Readonly<Record<string, string>> = {
  ß: "ss",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ĳ: "ij",
  ŋ: "n",
};

const special = /[ßıłøđðþæœĳŋ]/g;
const marks = /\p{M}/gu;
/** Longer words are cut: nobody types them, and an index need not hold them. */
const LONGEST = 64;

/**
 * Folds a word into the form in which search compares: small letters without accents, so that "Müller", "Mueller" and
 * "Muller" meet, "Straße" and "STRASSE", "Yıldız" and "Yildiz". Everything that is neither letter nor digit is dropped.
 *
 * @example
 * foldTerm("Öhlmann"); // "ohlmann"
 * foldTerm("AT&T");    // "att"
 */
export function foldTerm(word: string): string {
  let folded = word.toLowerCase();
  if (!isAscii(folded)) {
    folded = folded
      .normalize("NFD")
      .replace(marks, "")
      .replace(special, (letter) => plain[letter] ?? letter);
  }
  return joinDigraphs(keepWordSigns(folded)).slice(0, LONGEST);
}

/**
 * "ae", "oe" and "ue" stand for an umlaut and fold like one; not behind a vowel or "q" ("neue", "quelle"), and not in words
 * too short to tell ("Joe").
 */
function joinDigraphs(word: string): string {
  if (word.length < 4 || !(word.includes("ae") || word.includes("oe") || word.includes("ue"))) return word;
  let joined = "";
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charAt(index);
    joined += letter;
    const before = word.charAt(index - 1);
    const opens = letter === "a" || letter === "o" || letter === "u";
    if (opens && word.charAt(index + 1) === "e" && !isVowel(before) && before !== "q") index += 1;
  }
  return joined;
}

function isVowel(letter: string): boolean {
  return letter !== "" && "aeiouy".includes(letter);
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) if (word.charCodeAt(index) > 127) return false;
  return true;
}

function keepWordSigns(word: string): string {
  let kept = "";
  for (const sign of word) {
    const code = sign.charCodeAt(0);
    if (isLetter(code) || isDigit(code) || code >= 0xd800) kept += sign;
  }
  return kept;
}
