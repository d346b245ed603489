import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  INFINITIVE_MARK,
  NEGATION,
  NOUN_PREPOSITION,
  OTHER_PRONOUN,
  PREPOSITION,
  QUESTION_WORD,
  REFLEXIVE,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from "../../../locale/word-flags.ts";
import { type BlockReading, has, isCapital, isMark, isNumber, isSmall, serves, textAt } from "../reading.ts";
import { isPossessive, isVerbAt } from "./verb-group.ts";

/** Words of a name in marks. */
const LONGEST_NAME = 7;

/** Words of a bracket behind a name: "(R-Fla.)". */
const LONGEST_BRACKET = 8;

const OPENERS = COMPLEMENTISER | SUBORDINATOR | QUESTION_WORD | RELATIVE;

/**
 * Reads the noun phrase that begins at a word, in a language that writes nouns small: it ends before a verb, a new article, a
 * pronoun, a conjunction of clauses, and before any preposition but "of" unless `wide`.
 *
 *     told the club secretary that badgers …      said one of the drivers on Monday
 *          ^^^^^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^^^^
 *
 * @returns the index behind it; `at` when none begins here.
 */
export function readSmallNounPhrase(block: BlockReading, at: number, to: number, wide: boolean): number {
  if (isPronoun(block, at)) {
    if (!has(block, at + 1, NOUN_PREPOSITION) || at + 2 >= to) return at + 1;
    const end = readSmallNounPhrase(block, at + 2, to, wide);
    return end > at + 2 ? end : at + 1;
  }
  let head = at;
  for (let index = at; index < to; index += 1) {
    const passage = block.passages[block.passageAt[index] ?? -1];
    if (passage !== undefined) {
      if (passage.close >= to || passage.close - passage.open > LONGEST_NAME || isSmall(block, index + 1)) break;
      index = passage.close;
      head = index + 1;
    } else if (isMark(block, index)) {
      const end = behindMark(block, index, to);
      if (end === index) break;
      if (end > index + 1 || head > at) head = Math.max(head, end > index + 1 ? end : head);
      index = end - 1;
    } else if (isCapital(block, index) && index > at) head = index + 1;
    else if (isNumber(block, index)) head = index + 1;
    else if (has(block, index, CONJUNCTION)) {
      const end = head > at ? readSmallNounPhrase(block, index + 1, to, false) : index + 1;
      if (end === index + 1 || (!wide && isVerbAt(block, end, at))) break;
      return end;
    } else if (has(block, index, PREPOSITION)) {
      const goesOn = has(block, index, NOUN_PREPOSITION) || (wide && !has(block, index, INFINITIVE_MARK));
      // "accused the mayor of ignoring them"
      if (head === at || !goesOn || serves(block, index + 1, GERUND)) break;
      const end = readSmallNounPhrase(block, index + 1, to, wide);
      return end > index + 1 ? end : head;
    } else if (has(block, index, DETERMINER)) {
      if (head > at) break;
    } else if (has(block, index, OPENERS | REFLEXIVE | AUXILIARY)) break;
    else if (has(block, index, ADVERB | NEGATION)) {
      if (head > at || index === at) break;
    } else if (isPronoun(block, index) || (index > at && isVerbAt(block, index, at))) break;
    else head = index + 1;
  }
  // "the mayor's" alone is none: it waits for its noun.
  return head > at && isPossessive(block, head - 1) && head < to ? at : head;
}

function isPronoun(block: BlockReading, at: number): boolean {
  return has(block, at, SUBJECT_PRONOUN | OTHER_PRONOUN) && !has(block, at, DETERMINER);
}

/** Signs inside a noun phrase: brackets, stops of abbreviations, money, ampersand, the apostrophe of a plural. */
function behindMark(block: BlockReading, at: number, to: number): number {
  const mark = textAt(block, at);
  if (mark === "(" || mark === "[") {
    for (let index = at + 1; index < to && index < at + LONGEST_BRACKET; index += 1) {
      const closing = textAt(block, index);
      if (closing === ")" || closing === "]") return index + 1;
    }
    return at;
  }
  if (mark === ".") {
    const touches = block.words[at - 1]?.end === block.words[at]?.start;
    return touches && at + 1 < to && (isCapital(block, at + 1) || isSmall(block, at + 1)) ? at + 1 : at;
  }
  return "&/-$£€%'’".includes(mark) && at + 1 < to ? at + 1 : at;
}
