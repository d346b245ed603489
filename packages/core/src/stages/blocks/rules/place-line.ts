import { isAllCaps } from "../../../text/words.ts";
import type { PageRule } from "../evidence.ts";

/**
 * A place that stands on a line of its own in front of the lead.
 *
 *     Chemnitz.
 *     ^^^^^^^^^ known place, full stop or dash
 *     AUBURN, Wash. —
 *             ^^^^^ a region proves a place that no list knows
 *     Der Stadtrat hat am Montag …
 */
export const placeLine: PageRule = (line, page) => {
  if (line.length > 40 || line.index > page.body.first || page.body.first < 0) return undefined;
  const { words } = line;
  const known = page.locale.places.matchAt(words, 0)?.length ?? 0;
  const shouted = words.findIndex((word) => !isAllCaps(word));
  let at = Math.max(known, shouted);
  if (at === 0) return undefined;
  if (words[at]?.text === ",") at += 1;
  const region = page.locale.pack.places.regions.includes(words[at]?.text ?? "");
  if (region) at += 1;
  const rest = words.slice(at);
  if (known === 0 && !region) return undefined;
  const marks = rest.every(({ kind }) => kind === "mark");
  const marked = rest.some(({ text }) => text === "." || text === "–" || text === "-" || text === "—" || text === ":");
  if (!marks || !marked) return undefined;
  return { type: "dateline", weight: 11, rule: "blocks/dateline/place-line" };
};
