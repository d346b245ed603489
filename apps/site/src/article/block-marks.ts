import type { Article, Block } from "@news/core/model";
import { dashMarks, hangingMarks, listMarkers, type Mark } from "./mark-text.ts";

const hangs: ReadonlySet<Block["type"]> = new Set([
  "headline",
  "subheadline",
  "standfirst",
  "paragraph",
  "crosshead",
  "pull-quote",
]);

/** What is marked inside a block: the dateline, the bullet of a list item, an opening quotation mark that hangs. */
export function blockMarks({ text, dateline }: Article, { type, span }: Block): readonly Mark[] {
  if (type === "list-item") return listMarkers(text, span);
  if (
    dateline !== undefined &&
    dateline.span.start >= span.start &&
    dateline.span.end <= span.end &&
    type !== "boilerplate"
  ) {
    return [{ span: dateline.span, name: "dateline" }];
  }
  const hanging = hangs.has(type) ? hangingMarks(text, span) : [];
  return type === "headline" ? [...hanging, ...dashMarks(text, span)] : hanging;
}
