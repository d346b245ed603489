import type { OfYear } from "../expression.ts";
import { type Page, wordAt, yearAt } from "./page.ts";

/** The year behind a day, a month, a season or a feast, and the index behind the year. */
export interface YearBehind {
  readonly year: OfYear | undefined;
  readonly next: number;
}

/**
 * Reads the year that belongs to what stands before it: in figures, or counted from that of publication.
 *
 *     Mai 2024      May 3, 2024      Ende August vorigen Jahres      März des Vorjahres      in May of last year
 *         ^^^^             ^^^^                  ^^^^^^^^^^^^^^           ^^^^^^^^^^^^^              ^^^^^^^^^^^^
 */
export function readYearBehind(page: Page, at: number): YearBehind {
  const stop = wordAt(page, at) === "." && page.tags[at - 1]?.short === true ? 1 : 0;
  const comma = page.tables.dayAfterMonth && wordAt(page, at + stop) === "," ? 1 : 0;
  const from = at + stop + comma;
  const year = yearAt(page, from);
  if (year >= 0)
    return page.tags[from + 1]?.counted === true
      ? none(at)
      : { year: { year }, next: behindSecondYear(page, from + 1) };
  if (comma === 1) return none(at);
  return readPhrase(page, from, at);
}

function none(next: number): YearBehind {
  return { year: undefined, next };
}

/** "2007/08": a winter is named by its first year. */
function behindSecondYear(page: Page, at: number): number {
  return wordAt(page, at) === "/" && /^\d\d(?:\d\d)?$/.test(wordAt(page, at + 1)) ? at + 2 : at;
}

/** "of 2024", "des Jahres 2024", "dieses Jahres", "des Vorjahres", "last year", "of the year". */
function readPhrase(page: Page, from: number, at: number): YearBehind {
  let next = page.tags[from]?.of === true ? from + 1 : from;
  const linked = next > from;
  const article = page.tags[next]?.article === true;
  if (article) next += 1;
  const tag = page.tags[next];
  if (tag?.shift?.unit === "year") return { year: { yearBy: tag.shift.by }, next: next + 1 };
  if (tag?.by !== undefined && isYearNoun(page, next + 1)) return { year: { yearBy: tag.by }, next: next + 2 };
  const noun = isYearNoun(page, next) ? 1 : 0;
  const year = yearAt(page, next + noun);
  if (year >= 0 && (noun === 1 || linked)) return { year: { year }, next: next + noun + 1 };
  return noun === 1 && article ? { year: { yearBy: 0 }, next: next + 1 } : none(at);
}

function isYearNoun({ tags }: Page, at: number): boolean {
  return tags[at]?.unit === "year" && tags[at]?.many !== true;
}
