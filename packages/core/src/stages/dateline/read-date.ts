import type { Locale } from "../../locale/compile-locale.ts";
import type { Dateline } from "../../model/dateline.ts";
import type { Word } from "../../text/words.ts";

/** The marks that close a dateline, and stand around a day in it. */
export const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);

/**
 * The day in a dateline: ", 27. Juni", ", March 7", ", 3.5.2024", ", Nov 22", "— Sept. 3, 2025 —". The year is left open (`XXXX`) when it is not
 * written, as EDTF does.
 *
 * @returns the day and the index behind it.
 */
export function readDatelineDate(
  text: string,
  words: readonly Word[],
  at: number,
  locale: Locale,
): { date: NonNullable<Dateline["date"]>; next: number } | undefined {
  const dashed = DASHES.has(words[at]?.text ?? "");
  let from = dashed || words[at]?.text === "," ? at + 1 : at;
  if (locale.weekdays.has(words[from]?.text ?? "")) {
    from += 1;
    while (words[from]?.text === "," || words[from]?.text === ".") from += 1;
  }
  const read = dayThenMonth(words, from, locale) ?? monthThenDay(words, from, locale) ?? numeric(words, from);
  const [first, last] = [words[from], words[(read?.next ?? 0) - 1]];
  if (read === undefined || first === undefined || last === undefined || from === at) return undefined;
  const yearAt = words[read.next]?.text === "," ? read.next + 1 : read.next;
  const year = /^(?:19|20)\d\d$/.test(words[yearAt]?.text ?? "") ? words[yearAt] : undefined;
  const next = year === undefined ? read.next : yearAt + 1;
  // "Berlin – 3. Mai bleibt Feiertag": between dashes a day belongs to the dateline, else the text has begun.
  if (dashed && !DASHES.has(words[next]?.text ?? "")) return undefined;
  const span = { start: first.start, end: (year ?? last).end };
  const value = `${read.year ?? year?.text ?? "XXXX"}-${pad(read.month)}-${pad(read.day)}`;
  const valid = read.month >= 1 && read.month <= 12 && read.day >= 1 && read.day <= 31;
  return valid && text.slice(span.start, span.end) !== "" ? { date: { value, span }, next } : undefined;
}

interface ReadDay {
  readonly day: number;
  readonly month: number;
  readonly year?: string;
  readonly next: number;
}

/** "27. Juni", "3. Feb.". */
function dayThenMonth(words: readonly Word[], at: number, locale: Locale): ReadDay | undefined {
  const day = words[at];
  if (day?.kind !== "number" || !/^\d{1,2}$/.test(day.text)) return undefined;
  const monthAt = words[at + 1]?.text === "." ? at + 2 : at + 1;
  const month = locale.months.get(words[monthAt]?.text ?? "");
  if (month === undefined) return undefined;
  return { day: Number(day.text), month, next: afterStop(words, monthAt + 1) };
}

/** "March 7", "Nov. 22". */
function monthThenDay(words: readonly Word[], at: number, locale: Locale): ReadDay | undefined {
  const month = locale.months.get(words[at]?.text ?? "");
  if (month === undefined) return undefined;
  const dayAt = afterStop(words, at + 1);
  const day = words[dayAt];
  if (day?.kind !== "number" || !/^\d{1,2}$/.test(day.text)) return undefined;
  return { day: Number(day.text), month, next: dayAt + 1 };
}

/** "3.5.2024", "27.06.". */
function numeric(words: readonly Word[], at: number): ReadDay | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})(?:\.((?:19|20)\d\d))?$/.exec(words[at]?.text ?? "");
  if (parts === null) return undefined;
  const [, day, month, year] = parts;
  if (year === undefined && words[at + 1]?.text !== ".") return undefined;
  const next = year === undefined ? at + 2 : at + 1;
  return { day: Number(day), month: Number(month), ...(year === undefined ? {} : { year }), next };
}

function afterStop(words: readonly Word[], at: number): number {
  return words[at]?.text === "." ? at + 1 : at;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
