import type { LineRule } from "../evidence.ts";

/**
 * A line of marks alone, drawn to part the text.
 *
 *     * * *
 *     ♦
 */
export const divider: LineRule = (line) => {
  if (line.length > 40 || line.words.length === 0) return undefined;
  const marksOnly = line.words.every(({ kind }) => kind === "mark");
  const drawn = line.words.every(({ text }) => "*-–—_=~#+•·.♦●■◆❖⁂…/|".includes(text));
  return marksOnly && drawn ? { type: "divider", weight: 14, rule: "blocks/divider" } : undefined;
};
