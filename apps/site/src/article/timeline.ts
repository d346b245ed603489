import type { Article, Time } from "@news/core/model";

/** A time expression that has a place on the calendar. */
export interface DatedTime {
  readonly time: Time;
  readonly value: string;
  /** Place in `article.times`, for the anchor. */
  readonly index: number;
  /** Sorts by the calendar, whatever the precision. */
  readonly sortKey: string;
}

/** A value that names a year: what has none ("XXXX-06-26") has no place on a calendar. */
const dated = /^-?\d{3,4}/;

/** The dates of an article in the order of the calendar, each expression once. */
export function timelineOf(article: Article): readonly DatedTime[] {
  const seen = new Set<string>();
  return article.times
    .flatMap((time, index) => {
      const { value, type } = time;
      if (value === undefined || (type !== "date" && type !== "time") || !dated.test(value)) return [];
      const key = `${value}\n${time.text}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ time, value, index, sortKey: sortKeyOf(value) }];
    })
    .sort((one, other) =>
      one.sortKey < other.sortKey ? -1 : one.sortKey > other.sortKey ? 1 : one.index - other.index,
    );
}

/** Seasons and quarters of EDTF stand in the place of the month; here they get the month in which they begin. */
const firstMonths: Readonly<Record<string, string>> = {
  "21": "03",
  "22": "06",
  "23": "09",
  "24": "12",
  "33": "01",
  "34": "04",
  "35": "07",
  "36": "10",
};

/** A year stands before its months, a month before its days: the shorter of two equal beginnings sorts first. */
export function sortKeyOf(value: string): string {
  const [from = value] = value.split("/");
  const parts = /^(-?\d{1,4}X{0,3})(?:-(\d{2}))?(.*)$/.exec(from);
  if (parts === null) return from;
  const [, year = "", month, rest = ""] = parts;
  const months = month === undefined ? "" : `-${firstMonths[month] ?? month}`;
  return `${year.replaceAll("X", "0").padStart(4, "0")}${months}${rest}`;
}
