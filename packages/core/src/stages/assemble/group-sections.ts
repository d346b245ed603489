import type { Section } from "../../model/section.ts";
import { isBody } from "../body.ts";
import type { BlockDraft } from "../layers.ts";

/** Groups the body blocks under their crossheads; what stands above the first crosshead is a section without one. */
export function groupSections(text: string, blocks: readonly BlockDraft[]): Section[] {
  const sections: Section[] = [];
  let current: Section | undefined;
  for (const [index, { type, start, end }] of blocks.entries()) {
    if (type === "crosshead") {
      current = { crosshead: { text: text.slice(start, end), span: { start, end } }, blocks: [] };
      sections.push(current);
    } else if (isBody(type)) {
      if (current === undefined) {
        current = { blocks: [] };
        sections.push(current);
      }
      current.blocks.push(index);
    }
  }
  return sections;
}
