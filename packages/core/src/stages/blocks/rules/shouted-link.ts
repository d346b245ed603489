import { isLower } from "../../../text/letters.ts";
import type { LineRule } from "../evidence.ts";

/** Crossheads in capitals are short (5 % of English ones); longer lines are links to other articles. */
const LONGEST_CROSSHEAD = 45;

/**
 * A long headline in capitals between paragraphs is a link that a broadcaster's site put there.
 *
 *     MAYOR ADMITS SHE NEVER LEARNED TO SWIM AS FERRY ROW DEEPENS
 */
export const shoutedLink: LineRule = (line) => {
  if (line.length <= LONGEST_CROSSHEAD || line.length > 200 || line.ending === "stop") return undefined;
  for (let at = 0; at < line.text.length; at += 1) if (isLower(line.text.charCodeAt(at))) return undefined;
  return { type: "boilerplate", kind: "related", weight: 7, rule: "blocks/related/shouted" };
};
