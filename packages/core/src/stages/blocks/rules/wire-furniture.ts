import type { LineRule, PageRule } from "../evidence.ts";

/** Signs of a wire's desk in a header: leads, rewrites, budgets. */
const HEADER = /^(?:BC-\S|[A-Z]{2,3}-[A-Z-]|[A-Za-zÄÖÜäöüß]+\/(?:[A-Za-zÄÖÜäöüß]+\/)*$)/;
const NEAR_TOP = 3;

/**
 * What stands above the headline of wire copy: keyword line, header, note to the desk.
 *
 *     Tiere/Kurioses/
 *     BC-Runaway Piano, 1st Ld-Writethru
 *     (Zusammenfassung 1600 - neu: Reaktion)
 *     bdt0217 3 pl 143 dpa 0385
 */
export const wireHeader: PageRule = (line, page) => {
  if (line.index >= NEAR_TOP || line.length > 100 || line.index >= page.body.first) return undefined;
  const codes =
    line.words.length >= 4 &&
    line.words.every(({ text, kind }) => kind !== "word" || /\d/.test(text) || /^[a-z]{1,3}$/.test(text));
  const note = line.text.startsWith("(") && line.text.endsWith(")");
  if (!note && !codes && !HEADER.test(line.text)) return undefined;
  return { type: "boilerplate", kind: "other", weight: 10, rule: "blocks/wire/header" };
};

/**
 * What stands below the text of wire copy: the desk's signs behind the agency's code, and the time of transmission.
 *
 *     dpa jko yyni n1 rse
 *     AP-NY-05-15-24 1430EDT
 */
export const wireFurniture: LineRule = (line, locale) => {
  if (line.length > 60 || line.words.length < 2 || line.ending !== "open") return undefined;
  if (/^[A-Z]{2,3}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}/.test(line.text)) {
    return { type: "boilerplate", kind: "update-stamp", weight: 12, rule: "blocks/wire/transmission" };
  }
  const agency = locale.media.matchAt(line.words, 0);
  if (agency?.value !== "agency") return undefined;
  const signs = line.words.slice(agency.length).filter(({ text }) => text !== "/");
  if (signs.length < 2 || !signs.every(({ text }) => /^[a-z0-9]{1,4}$/.test(text))) return undefined;
  return { type: "credit", weight: 12, rule: "blocks/wire/sign-off" };
};
