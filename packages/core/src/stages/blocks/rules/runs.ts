import type { Evidence, PageRule } from "../evidence.ts";
import type { RunKind } from "../page-facts.ts";

const testimony: Readonly<Record<RunKind, readonly Evidence[]>> = {
  "numbered-crossheads": [{ type: "crosshead", weight: 9, rule: "blocks/run/numbered" }],
  "timed-crossheads": [
    { type: "crosshead", weight: 9, rule: "blocks/run/timed" },
    { type: "boilerplate", kind: "update-stamp", weight: -6, rule: "blocks/run/timed" },
  ],
  "numbered-list": [{ type: "list-item", weight: 9, rule: "blocks/run/list" }],
  figures: [
    { type: "paragraph", weight: 6, rule: "blocks/run/figures" },
    { type: "crosshead", weight: -4, rule: "blocks/run/figures" },
  ],
  "timed-paragraphs": [{ type: "paragraph", weight: 6, rule: "blocks/run/timed-text" }],
};

/**
 * A run of numbered or timed lines with text between them is a run of crossheads, and then a full stop is no argument
 * against; without text between them it is a list.
 *
 *     12.31 Uhr: Die Feuerwehr rückt an
 *     ^^^^^^^^^^
 *     1. Mehr Licht.
 *     ^^
 *
 * Results and tables are short lines with figures one after the other: they belong to the text.
 *
 *     SC Beispiel – TSV Muster 2:1 (1:0)
 *     Zuschauer: 3.200
 */
export const runs: PageRule = (line, page) => {
  const kind = page.runs.get(line.index);
  return kind === undefined ? undefined : testimony[kind];
};
