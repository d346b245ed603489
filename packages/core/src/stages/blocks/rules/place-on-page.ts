import { isCapitalised } from "../../../text/words.ts";
import type { Evidence, PageRule } from "../evidence.ts";
import type { LineFacts } from "../line-facts.ts";
import type { PageFacts } from "../page-facts.ts";

/**
 * Where a line stands against the running text.
 *
 * A crosshead is never the first line of the body and has text below; what stands outside the densest run of running text
 * is more often not the article.
 */
export const placeOnPage: PageRule = (line, page) => {
  const { body, lines } = page;
  const evidence: Evidence[] = [];
  const say = (type: Evidence["type"], weight: number, rule: string) =>
    evidence.push({ type, weight, rule: `blocks/${rule}` });
  if (body.last < body.first) return undefined;
  const furniture = furnitureByPlace(line, page);
  if (line.index > body.last) {
    say("boilerplate", furniture, "outside-body");
    say("crosshead", -4, "outside-body");
  } else if (line.index >= body.first) {
    say("boilerplate", furniture, "inside-body");
    if (line.index > body.first && line.index < body.last) say("crosshead", 1, "inside-body");
  }
  if (line.index === body.last && lines.length > 1) say("crosshead", -5, "no-text-below");
  if (line.gap > 0 && line.index > body.first && line.index <= body.last) say("crosshead", 0.5, "blank-line-above");
  return evidence;
};

/** How much the place alone speaks for boilerplate: behind the body more, and less of what looks like text. */
export function furnitureByPlace(line: LineFacts, { body }: PageFacts): number {
  if (body.last < body.first || line.index < body.first) return 0;
  if (line.index <= body.last) return -0.5;
  if (line.ending === "stop" && line.length > 60) return 1;
  return line.length > 104 ? 0 : 3;
}

/** Tags are names and nouns, one a line. */
const LONGEST_TAG = 40;
const MOST_TAG_WORDS = 4;

/**
 * Short lines of capitalised words behind the body, one after the other: the page's tags.
 *
 *     Ada Beispiel
 *     Heimatmuseum
 */
export const tags: PageRule = (line, page) => {
  if (line.index <= page.body.last || page.body.last < 0) return undefined;
  if (!isTagLike(line) || !(isTagLike(page.lines[line.index - 1]) || isTagLike(page.lines[line.index + 1])))
    return undefined;
  return { type: "boilerplate", kind: "related", weight: 3, rule: "blocks/related/tags" };
};

function isTagLike(line: LineFacts | undefined): boolean {
  if (line === undefined || line.length > LONGEST_TAG || line.ending !== "open") return false;
  return line.words.length <= MOST_TAG_WORDS && line.words.every((word) => word.kind === "word" && isCapitalised(word));
}

/** A kicker stands in front of the body and is followed by the headline. */
const KICKER_REACH = 3;

/**
 * A genre on a line of its own above the headline is a kicker: "Kommentar", "Eilmeldung". Elsewhere the same word may be a
 * button.
 */
export const genreKicker: PageRule = (line, page) => {
  if (line.index > KICKER_REACH || line.index >= page.body.first || line.words.length > 4) return undefined;
  const match = page.locale.genres.matchAt(line.words, 0);
  if (match === undefined || line.words.slice(match.length).some(({ kind }) => kind === "word")) return undefined;
  const below = page.lines[line.index + 1];
  const headed = below !== undefined && below.ending !== "stop" && below.length > line.length;
  return headed ? { type: "kicker", weight: 12, rule: "blocks/kicker/genre" } : undefined;
};

/** "© Kurier" below the text is the publisher's; beside a picture it is the photographer's. */
export const copyrightBelowText: PageRule = (line, page) =>
  line.index > page.body.last &&
  page.body.last >= 0 &&
  line.text.startsWith("©") &&
  line.length <= 80 &&
  page.locale.credits.opens.matchAt(line.words, 0) === undefined
    ? { type: "boilerplate", kind: "copyright", weight: 9, rule: "blocks/copyright/below-text" }
    : undefined;

/** An opening of so many words is no headline: "Über dieses Thema berichtet: …". */
const TELLING = 4;

/** What a text is made from stands below it; above it the same words are a headline ("Faktencheck: Kein Krokodil"). */
export const creditAboveText: PageRule = (line, page) =>
  line.index < Math.max(page.body.first, 1) && (page.locale.credits.opens.matchAt(line.words, 0)?.length ?? 0) < TELLING
    ? { type: "credit", weight: -6, rule: "blocks/credit/above-text" }
    : undefined;

/**
 * The first line of the page without a mark at its end: a headline up to about 110 characters, a lead without its full
 * stop above (German headlines: median 63, longest 113 characters; English: 72, 175).
 */
export const firstLine: PageRule = (line, page) => {
  if (line.index !== 0 || line.ending === "stop" || line.inner > 1) return undefined;
  const rule = "blocks/first-line";
  if (line.length > 180) return { type: "paragraph", weight: 3, rule };
  if (line.length > 126) return { type: "crosshead", weight: page.lines.length > 1 ? 6 : 0, rule };
  return line.length > 104 ? { type: "crosshead", weight: 3, rule } : undefined;
};
