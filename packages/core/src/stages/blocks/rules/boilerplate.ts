import { ANYWHERE, type Locale } from "../../../locale/compile-locale.ts";
import type { BoilerplateKind } from "../../../model/block.ts";
import type { Word } from "../../../text/words.ts";
import type { Evidence, LineRule } from "../evidence.ts";
import type { LineFacts } from "../line-facts.ts";

/** Kinds whose one-word labels are also good crossheads ("Politik", "Details"): the place on the page must help. */
const doubtful = new Set<BoilerplateKind>(["navigation", "details"]);

/** So many phrases anywhere in a line are counted: a consent text has several. */
const MOST_HELD = 3;

/**
 * Phrases of the page around the article, from the locale.
 *
 *     Lesen Sie auch: Stadtrat spart am Licht
 *     ^^^^^^^^^^^^^^ opens
 *     Kommentare (12)
 *     ^^^^^^^^^^ whole: nothing but numbers and marks behind
 *
 * Running text needs more than a phrase: "Mehr über die Pläne wusste am Montag niemand." is a sentence of an article.
 */
export const boilerplate: LineRule = (line, locale) => {
  const evidence: Evidence[] = [];
  const runningText = isRunningText(line);
  const start = firstWord(line.words);
  const whole = matchWhole(line, locale, start);
  if (whole !== undefined) {
    const oneWord = line.words.filter(({ kind }) => kind === "word").length === 1;
    const weight = doubtful.has(whole) && oneWord ? 5.5 : 9;
    evidence.push({ type: "boilerplate", kind: whole, weight, rule: `blocks/${whole}/whole` });
  }
  const opens = locale.boilerplate.opens.matchAt(line.words, start);
  if (opens !== undefined && whole === undefined) {
    const rule = `blocks/${opens.value}/opens`;
    const labelled = line.words[start + opens.length - 1]?.text === ":";
    evidence.push({ type: "boilerplate", kind: opens.value, weight: labelled ? 9 : runningText ? 4.5 : 7, rule });
  }
  let held = (line.anywhere & ANYWHERE.boilerplate) === 0 ? MOST_HELD : 0;
  for (let index = 0; index < line.words.length && held < MOST_HELD; index += 1) {
    const word = line.words[index];
    if (word === undefined || (locale.opensAnywhere(word) & ANYWHERE.boilerplate) === 0) continue;
    const holds = locale.boilerplate.holds.matchAt(line.words, index);
    if (holds === undefined) continue;
    held += 1;
    index += holds.length - 1;
    const rule = `blocks/${holds.value}/holds`;
    const rights = holds.value === "copyright" ? 3 : 0;
    evidence.push({ type: "boilerplate", kind: holds.value, weight: (runningText ? 4.5 : 6.5) + rights, rule });
  }
  const label = locale.relatedLabels.matchAt(line.words, start);
  if (label !== undefined && !runningText) {
    evidence.push({ type: "boilerplate", kind: "related", weight: 7, rule: "blocks/related/label" });
  }
  const mayOpen = locale.boilerplate.mayOpen.matchAt(line.words, start);
  if (mayOpen !== undefined) {
    const rule = `blocks/${mayOpen.value}/may-open`;
    evidence.push({ type: "boilerplate", kind: mayOpen.value, weight: 2, rule });
  }
  return evidence;
};

/** Two sentences, or one long one with its stop: boilerplate may be so too, but a phrase alone does not prove it. */
function isRunningText(line: LineFacts): boolean {
  return line.inner > 0 || (line.ending === "stop" && line.length > 90) || line.length > 200;
}

/** The first word behind arrows, bullets and quotation marks: "» Lesen Sie auch". */
function firstWord(words: readonly Word[]): number {
  let at = 0;
  while (at < words.length - 1 && isLeader(words[at])) at += 1;
  return at;
}

function isLeader(word: Word | undefined): boolean {
  return word !== undefined && word.kind === "mark" && !"©(*>".includes(word.text);
}

/** The kind of a phrase that is the whole line, save for numbers and marks at its end. */
function matchWhole({ words, complete }: LineFacts, locale: Locale, start: number): BoilerplateKind | undefined {
  if (!complete || words.length > 16) return undefined;
  const match = locale.boilerplate.whole.matchAt(words, start);
  if (match === undefined) return undefined;
  return words.slice(start + match.length).every(({ kind }) => kind !== "word") ? match.value : undefined;
}
