import type { PageRule } from "../evidence.ts";

/**
 * Questions and answers of an interview are paragraphs, however short.
 *
 *     Herr Muster, wie haben Sie die Nacht erlebt?
 *     Kurier: Und dann?
 */
export const interview: PageRule = (line, page) => {
  if (!page.interview.has(line.index)) return undefined;
  return [
    { type: "paragraph", weight: 6, rule: "blocks/interview" },
    { type: "crosshead", weight: -4, rule: "blocks/interview" },
  ];
};
