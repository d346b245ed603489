import type { LineFacts } from "../line-facts.ts";
import { overrule, type Settlement, type Verdict } from "./verdict.ts";

/** A caption is a sentence or two; a longer line stands beside a picture by chance. */
const LONGEST_CAPTION = 180;
/** A longer sentence with its full stop is text above a picture. */
const LONGEST_SENTENCE = 80;
/** The maker of a picture and nothing else. */
const LONGEST_MAKER = 70;
const AGENCY = "blocks/caption/picture-agency";

/**
 * Many pages set a caption in two lines, and only the second says whose picture it is.
 *
 *     Trockener Steg am Möllsee              caption, by the line below
 *     Foto: Ada Beispiel / dpa               caption, by its mark
 *
 * A name with an agency behind a slash is the maker of a picture when the authors were named before.
 */
export const picturePair: Settlement = (verdicts) => {
  const settled = [...verdicts];
  let authors = false;
  for (const [index, verdict] of verdicts.entries()) {
    const maker = isMaker(verdict) || (authors && isAgencyByline(verdict));
    if (maker && verdict.type === "byline") settled[index] = toCaption(verdict);
    authors ||= verdict.type === "byline" && settled[index] === verdict;
    const above = verdicts[index - 1];
    if (!maker) continue;
    const below = verdicts[index + 1];
    if (above !== undefined && isCaptionLike(above)) settled[index - 1] = toCaption(above);
    else if (verdict.rule === AGENCY && below !== undefined && isUnfinished(below))
      settled[index + 1] = toCaption(below);
  }
  return settled;
};

function toCaption(verdict: Verdict): Verdict {
  return overrule(verdict, "caption", "blocks/picture-pair", { certainty: "implied" });
}

/** Nothing but who took the picture: "Foto: Ada Beispiel", "© Kurier | Ada Beispiel", "Getty Images". */
function isMaker({ type, line, rule }: Verdict): boolean {
  if (type !== "caption" || line.length > LONGEST_MAKER || line.inner > 0) return false;
  return opensWithMark(line) || rule === AGENCY;
}

function opensWithMark({ words }: LineFacts): boolean {
  return words[0]?.text === "©" || words.slice(1, 4).some(({ text }) => text === ":");
}

function isAgencyByline({ type, line }: Verdict): boolean {
  return type === "byline" && line.length <= LONGEST_MAKER && line.words.some(({ text }) => text === "/");
}

/** Some pages name the agency above the caption. */
function isUnfinished({ type, line }: Verdict): boolean {
  return (type === "crosshead" || type === "subheadline") && line.ending === "open";
}

/** A short line, or one sentence: not the headline, and no furniture. */
function isCaptionLike({ type, line }: Verdict): boolean {
  if (line.length > LONGEST_CAPTION || line.inner > 0) return false;
  return type === "crosshead" || type === "subheadline" || (type === "paragraph" && line.length <= LONGEST_SENTENCE);
}
