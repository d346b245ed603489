import type { LineRule } from "../evidence.ts";

const LONGEST = 90;
const LONGEST_STEP = 30;

/**
 * Where on the site the page stands: short names parted by arrows or bars.
 *
 *     Startseite > Politik > Inland
 *     Impressum | Datenschutz | AGB
 */
export const breadcrumb: LineRule = (line) => {
  if (line.length > LONGEST || line.ending === "stop") return undefined;
  if (!/ [>›»→|·•] /.test(line.text)) return undefined;
  // "Regionalfenster | 14.04.2024 | 19:30 Uhr" says when something was on air.
  if (/\d[.:]\d\d/.test(line.text)) return undefined;
  const arrows = line.text.split(/ [>›»→] /);
  const bars = line.text.split(/ [|·•] /);
  const short = (steps: readonly string[]) => steps.every((step) => step.length > 0 && step.length <= LONGEST_STEP);
  if (!(arrows.length >= 2 && short(arrows)) && !(bars.length >= 3 && short(bars))) return undefined;
  return { type: "boilerplate", kind: "navigation", weight: 7.5, rule: "blocks/navigation/breadcrumb" };
};
