import { isIsoDate } from "../../options.ts";

/**
 * An ISO date as the parser wants it. A date-time without an offset says the day and no instant, so the day is what counts;
 * what is no date comes back as it is, to be remarked on.
 *
 * @example
 * readDate("2025-01-22T18:30:00+0100"); // "2025-01-22T18:30:00+01:00"
 * readDate("2025-01-22T18:30:00"); // "2025-01-22"
 */
export function readDate(value: string | undefined): string | undefined {
  if (value === undefined || isDate(value)) return value;
  const tidy = value
    .toUpperCase()
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, "$1T")
    .replace(/([+-]\d\d)(\d\d)$/, "$1:$2")
    .replace(/(\.\d{9})\d+/, "$1");
  if (isDate(tidy)) return tidy;
  const day = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d[\d:.]*$/.exec(tidy)?.[1];
  return day !== undefined && isDate(day) ? day : value;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const rfc822 =
  /^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3})[a-z]* (\d{2,4})(?: (\d{1,2}):(\d\d)(?::(\d\d))? ?([+-]\d{4}|[a-z]{1,4})?)?$/i;
/** The zones that RFC 822 names; others say nothing certain. */
const zones: ReadonlyMap<string, string> = new Map([
  ["gmt", "Z"],
  ["ut", "Z"],
  ["utc", "Z"],
  ["z", "Z"],
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["cst", "-06:00"],
  ["cdt", "-05:00"],
  ["mst", "-07:00"],
  ["mdt", "-06:00"],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
]);

/**
 * A date of RSS (RFC 822) as ISO; the day alone when its zone is unknown. What is none comes back as it is.
 *
 * @example
 * readRssDate("Wed, 22 Jan 2025 17:30:00 GMT"); // "2025-01-22T17:30:00Z"
 */
export function readRssDate(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const parts = rfc822.exec(value.replace(/\s+/g, " ").trim());
  if (parts === null) return readDate(value);
  const [, day = "", name = "", year = "", hour, minute, second = "00", zone = ""] = parts;
  const month = months.indexOf(name.toLowerCase()) + 1;
  const two = (part: string | number) => String(part).padStart(2, "0");
  const date = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zones.get(zone.toLowerCase());
  const iso = hour === undefined || offset === undefined ? date : `${date}T${two(hour)}:${minute}:${second}${offset}`;
  return isDate(iso) ? iso : value;
}

/** The guard of the options narrows a string that is none to nothing. */
function isDate(text: string): boolean {
  return isIsoDate(text);
}
