import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { BodyLine } from "../importers/intake/compose-document.ts";
import { readHtmlLines } from "../importers/intake/read-markup.ts";
import type { PageScan } from "./scan-page.ts";

/** The extractor's cost grows with depth times size; pages of publishers stay far below both. */
const DEEPEST = 250;
const MOST_ELEMENTS = 15_000;

/**
 * The lines of a page's article: what the extractor takes for it, or the whole page where it finds nothing or would take too
 * long. What it leaves in by mistake the parser marks as boilerplate, so in doubt more is better.
 */
export function extractLines(html: string, { depth, elements }: PageScan): readonly BodyLine[] {
  const extracted = depth <= DEEPEST && elements <= MOST_ELEMENTS ? readHtmlLines(extractContent(html)) : [];
  return extracted.length > 0 ? extracted : readHtmlLines(html);
}

function extractContent(html: string): string {
  try {
    const { document } = parseHTML(html);
    // Short notes are articles too: no length is too small.
    return new Readability(document, { charThreshold: 0 }).parse()?.content ?? "";
  } catch {
    // Pages that the extractor or its document cannot take, such as one without a body, are read as they are.
    return "";
  }
}
