import type { LineRule } from "../evidence.ts";

/**
 * Labels that open a paragraph of a fact check: "CLAIM: …", "Behauptung: …". They are text, not furniture.
 */
export const textLabel: LineRule = (line, locale) => {
  const match = locale.textLabels.matchAt(line.words, 0);
  if (match === undefined || line.words.length <= match.length) return undefined;
  return [
    { type: "paragraph", weight: 5, rule: "blocks/text-label" },
    { type: "crosshead", weight: -3, rule: "blocks/text-label" },
  ];
};
