import type { PageFacts } from "../page-facts.ts";
import { overrule, type Settlement, type Verdict } from "./verdict.ts";

/** German headlines reach 113, English ones 175 characters. */
const LONGEST_HEADLINE = 180;
/** A kicker is a word or a few: "Hochwasser an der Elbe". */
const LONGEST_KICKER = 45;
/** "Streit um Heizkosten"; a short line of more words is more often a headline with its subheadline below. */
const MOST_KICKER_WORDS = 3;

/**
 * Of the short lines in front of the text, one is the headline; a shorter one above is its kicker, one below its
 * subheadline, and what is left over is furniture of the page.
 *
 *     Hochwasser                              kicker
 *     Pegel an der Elbe steigen weiter        headline
 *     Helfer füllen Sandsäcke in der Nacht    subheadline
 *     Magdeburg. Am Montag …                  text
 */
export const titleGroup: Settlement = (verdicts, page) => {
  const written = verdicts.findIndex(({ type }) => type === "headline");
  const text = verdicts.findIndex(({ type }) => type === "paragraph" || type === "list-item");
  const end = text === -1 ? verdicts.length : text;
  const titles = verdicts.slice(0, end).filter(({ type }) => type === "crosshead" || type === "headline");
  const chosen = written !== -1 && written < end ? verdicts[written] : chooseHeadline(titles, verdicts, text, page);
  if (chosen === undefined) return page.headlineGiven === undefined ? verdicts : withGivenHeadline(titles, verdicts);
  const at = titles.indexOf(chosen);
  const above = titles.slice(0, Math.max(at, 0));
  const below = titles.slice(at + 1);
  const settled = new Map<Verdict, Verdict>();
  settled.set(chosen, chosen.type === "headline" ? chosen : overrule(chosen, "headline", "blocks/title-group"));
  for (const [index, verdict] of above.entries()) {
    const kicker = index === above.length - 1 && isKicker(verdict, chosen, page);
    settled.set(verdict, kicker ? overrule(verdict, "kicker", "blocks/title-group") : leftOver(verdict));
  }
  for (const [index, verdict] of below.entries()) {
    if (isCrossheadOfTicker(verdict, page)) continue;
    settled.set(verdict, index === 0 ? overrule(verdict, "subheadline", "blocks/title-group") : leftOver(verdict));
  }
  return verdicts.map((verdict) => settled.get(verdict) ?? verdict);
};

/** With the headline known from elsewhere, only a line that repeats it is one. */
function chooseHeadline(
  titles: readonly Verdict[],
  verdicts: readonly Verdict[],
  text: number,
  page: PageFacts,
): Verdict | undefined {
  if (page.headlineGiven !== undefined) {
    const given = foldPassage(page.headlineGiven);
    return verdicts
      .slice(0, 12)
      .find(({ line }) => line.length <= LONGEST_HEADLINE + 40 && foldPassage(line.text) === given);
  }
  const fitting = titles.filter(({ line }) => line.length <= LONGEST_HEADLINE);
  if (fitting.length === 0) return terminatedHeadline(verdicts, text);
  const headed = fitting.findIndex((title, at) => !isKicker(title, fitting[at + 1], page));
  const [chosen, below] = fitting.slice(headed);
  if (below === undefined || fitting.length - headed === 2) return chosen;
  // Of three or more, navigation may stand on top: the first line of a headline's length.
  return fitting.slice(headed).find(({ line }) => line.length >= 28 && line.words.length >= 4) ?? chosen;
}

/**
 * A first line with a full stop is a headline when a byline or a date stands directly below: "Endlich. Das Dach ist
 * dicht."
 */
function terminatedHeadline(verdicts: readonly Verdict[], text: number): Verdict | undefined {
  const candidate = verdicts[text];
  const below = verdicts[text + 1];
  if (candidate === undefined || below === undefined || candidate.line.length > 100) return undefined;
  const furniture = below.type === "byline" || (below.type === "boilerplate" && below.kind === "update-stamp");
  const bodyFollows = verdicts.slice(text + 2).some(({ type }) => type === "paragraph");
  return furniture && bodyFollows && text <= 2 ? candidate : undefined;
}

/** Lower case, letters and digits only: marks and blanks at the edges do not matter. */
function foldPassage(passage: string): string {
  return passage
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A few words above a longer line, or a genre: "Kolumne „Querfeldein“" above "Lob der Schlange". */
function isKicker({ line }: Verdict, headline: Verdict | undefined, { locale }: PageFacts): boolean {
  if (headline === undefined || line.length > LONGEST_KICKER) return false;
  if (line.ending === "question" || line.ending === "stop") return false;
  if (locale.genres.matchAt(line.words, 0) !== undefined && line.words[1]?.text !== ":") return true;
  return (
    line.length < headline.line.length * 0.7 &&
    line.words.filter(({ kind }) => kind === "word").length <= MOST_KICKER_WORDS
  );
}

/** "12.31 Uhr: …" directly below the headline heads the first entry of a ticker. */
function isCrossheadOfTicker(verdict: Verdict, page: PageFacts): boolean {
  return page.runs.has(verdict.line.index);
}

function leftOver(verdict: Verdict): Verdict {
  return overrule(verdict, "boilerplate", "blocks/title-group", { kind: "other", certainty: "implied" });
}

/** The headline stands elsewhere: a short line on top is its kicker, one directly above the text its subheadline. */
function withGivenHeadline(titles: readonly Verdict[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const standing = new Set(titles);
  return verdicts.map((verdict) => {
    if (!standing.has(verdict)) return verdict;
    const type =
      verdict.line.length <= LONGEST_KICKER && verdict === titles[0] && titles.length > 1 ? "kicker" : "subheadline";
    return overrule(verdict, type, "blocks/title-group", { certainty: "implied" });
  });
}
