import type { PageRule } from "../evidence.ts";

/**
 * A place that stands on a line of its own in front of the lead.
 *
 *     Chemnitz.
 *     ^^^^^^^^^ known place, full stop or dash
 *     Der Stadtrat hat am Montag …
 */
export const placeLine: PageRule = (line, page) => {
  if (line.length > 40 || line.index > page.body.first || page.body.first < 0) return undefined;
  const { words } = line;
  const match = page.locale.places.matchAt(words, 0);
  if (match === undefined) return undefined;
  let at = match.length;
  if (words[at]?.text === ",") at += 1;
  const region = page.locale.pack.places.regions.includes(words[at]?.text ?? "");
  if (region) at += 1;
  const rest = words.slice(at);
  const marks = rest.every(({ kind }) => kind === "mark");
  const marked = rest.some(({ text }) => text === "." || text === "–" || text === "-" || text === "—" || text === ":");
  if (!marks || !marked) return undefined;
  return { type: "dateline", weight: 11, rule: "blocks/dateline/place-line" };
};
