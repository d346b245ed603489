import type { PageFacts } from "./page-facts.ts";
import { crossheadNeedsText } from "./settle/crosshead-needs-text.ts";
import { lastWords } from "./settle/last-words.ts";
import { picturePair } from "./settle/picture-pair.ts";
import { relatedRun } from "./settle/related-run.ts";
import { standfirst } from "./settle/standfirst.ts";
import { titleGroup } from "./settle/title-group.ts";
import type { Settlement, Verdict } from "./settle/verdict.ts";

/**
 * In order:
 * 1. links below "Mehr zum Thema" are taken out first, so that they are no crossheads to anybody,
 * 2. so are the house's last words,
 * 3. the title group needs to know where the text begins, so it comes after that,
 * 4. what stands above the maker of a picture is its caption, unless it is the headline,
 * 5. a standfirst stands between headline and byline, so both must be known,
 * 6. what is still a crosshead must have text below.
 */
const settlements: readonly Settlement[] = [
  relatedRun,
  lastWords,
  titleGroup,
  picturePair,
  standfirst,
  crossheadNeedsText,
];

/** Sets right what only the neighbours of a line can tell. */
export function settle(verdicts: readonly Verdict[], page: PageFacts): readonly Verdict[] {
  return settlements.reduce<readonly Verdict[]>((current, step) => step(current, page), verdicts);
}
