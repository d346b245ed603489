/**
 * An ISO date-time with seconds and an offset; nothing for a day alone, because midnight would be made up.
 *
 * @example
 * toInstant("2025-01-22T18:30+01:00"); // "2025-01-22T18:30:00+01:00"
 * toInstant("2025-01-22"); // undefined
 */
export function toInstant(date: string | undefined): string | undefined {
  if (date === undefined || !date.includes("T")) return undefined;
  return date.replace(/(T\d{2}:\d{2})(?=Z|[+-])/, "$1:00");
}

const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The same in the form of RFC 822 that RSS wants, in UTC.
 *
 * @example
 * toRssDate("2025-01-22T18:30:00+01:00"); // "Wed, 22 Jan 2025 17:30:00 GMT"
 */
export function toRssDate(date: string | undefined): string | undefined {
  const instant = toInstant(date);
  if (instant === undefined) return undefined;
  const utc = new Date(instant);
  if (Number.isNaN(utc.getTime())) return undefined;
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${days[utc.getUTCDay()]}, ${two(utc.getUTCDate())} ${months[utc.getUTCMonth()]} ${String(utc.getUTCFullYear()).padStart(4, "0")}`;
  return `${day} ${two(utc.getUTCHours())}:${two(utc.getUTCMinutes())}:${two(utc.getUTCSeconds())} GMT`;
}
