import type { Locale } from "../../locale/compile-locale.ts";
import type { Dateline } from "../../model/dateline.ts";
import type { Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import type { BlockDraft, LineWords, Trace } from "../layers.ts";
import { readFullDate } from "./read-full-date.ts";
import { readWireStamp } from "./read-wire-stamp.ts";

/** A date line says its date in its first words, a credit with an agency's code too. */
const REACH = 40;

/** How much each way of saying a date speaks for the day of publication. */
const weights = {
  "publication-date/stamp": 4,
  "publication-date/byline": 3,
  "publication-date/dateline": 3,
  "publication-date/update": 2,
  "publication-date/wire": 1,
} as const;

/** A date written on the page that may be the day of publication. */
interface Candidate {
  readonly value: string;
  readonly span: Span;
  readonly rule: keyof typeof weights;
}

/**
 * The day on which the article was published, where the page itself says so: a full date of a date line, a byline or a dateline,
 * else one of an update ("Stand: …"), else the time of transmission of wire copy. Of equals the first counts. A clock time is left
 * aside, because its zone is not written. Every candidate goes into the trace with its place.
 *
 * @returns an ISO date, or undefined.
 * @example
 * // "Stand: 12.03.2024, 10.30 Uhr" gives "2024-03-12"
 */
export function findPublicationDate(
  blocks: readonly BlockDraft[],
  blockWords: LineWords,
  dateline: Dateline | undefined,
  locale: Locale,
  trace: Trace,
): string | undefined {
  const candidates = [
    ...blocks.flatMap((block, index) => candidatesOf(block, blockWords[index] ?? [], locale)),
    ...candidateOfDateline(dateline),
  ];
  const best = candidates.reduce<Candidate | undefined>(
    (first, next) => (first === undefined || weights[next.rule] > weights[first.rule] ? next : first),
    undefined,
  );
  for (const candidate of candidates) {
    const { span, value, rule } = candidate;
    const outcome = candidate === best ? "kept" : "dropped";
    trace?.push({ stage: "publication-date", span, candidate: value, rule, weight: weights[rule], outcome });
  }
  return best?.value;
}

/** "KATHMANDU, April 25, 2015 (AFP) -": with its year, the day of the report. */
function candidateOfDateline(dateline: Dateline | undefined): Candidate[] {
  const date = dateline?.date;
  if (date === undefined || date.value.startsWith("X")) return [];
  return [{ ...date, rule: "publication-date/dateline" }];
}

function candidatesOf({ type, kind }: BlockDraft, all: readonly Word[], locale: Locale): Candidate[] {
  const stamp = type === "boilerplate" && kind === "update-stamp";
  if (!stamp && type !== "byline" && type !== "credit") return [];
  const words = all.slice(0, REACH);
  const sent = readWireStamp(words, locale);
  if (sent !== undefined) return [{ ...sent, rule: "publication-date/wire" }];
  if (type === "credit") return [];
  const candidates: Candidate[] = [];
  let updated = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    updated ||= locale.updateSigns.has(word.folded);
    const date = readFullDate(words, at, locale);
    if (date === undefined) continue;
    const span = { start: word.start, end: words[date.next - 1]?.end ?? word.end };
    const plain = stamp ? "publication-date/stamp" : "publication-date/byline";
    candidates.push({ value: date.value, span, rule: updated ? "publication-date/update" : plain });
    at = date.next - 1;
  }
  return candidates;
}
