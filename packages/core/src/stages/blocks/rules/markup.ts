import type { Evidence, LineRule } from "../evidence.ts";

/**
 * Leftovers of Markdown: "# Titel", "## Zwischentitel", "> Zitat".
 *
 *     ## Was jetzt kommt
 *     ^^
 */
export const markup: LineRule = (line) => {
  const rule = "blocks/markup";
  const { text } = line;
  let hashes = 0;
  while (text.charAt(hashes) === "#") hashes += 1;
  if (hashes > 0 && hashes <= 6 && text.charAt(hashes) === " " && line.length <= 200) {
    const evidence: Evidence[] = [{ type: "crosshead", weight: 9, rule }];
    if (hashes === 1) evidence.push({ type: "headline", weight: 12, rule });
    return evidence;
  }
  if (text.startsWith("> ") && !text.startsWith("> >") && line.length > 20)
    return { type: "pull-quote", weight: 7, rule };
  return undefined;
};
