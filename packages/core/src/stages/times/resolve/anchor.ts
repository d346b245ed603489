import { toDay } from "../values/civil-date.ts";

/** The day that relative expressions count from, and the minute where it is known. */
export interface Anchor {
  readonly day: number;
  readonly minutes?: number;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;
const MINUTES_A_DAY = 1440;

/**
 * The anchor of an ISO date or date-time. Told in a zone, the instant is turned into that zone's day; without one, the day
 * stands as written, in the offset it was written with.
 *
 * @example
 * toAnchor("2025-01-22T23:30:00Z", "Europe/Berlin"); // the day of 2025-01-23, minute 30
 */
export function toAnchor(publishedAt: string | undefined, timeZone: string | undefined): Anchor | undefined {
  const parts = publishedAt === undefined ? null : ISO.exec(publishedAt);
  if (parts === null) return undefined;
  const day = toDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (parts[4] === undefined) return { day };
  const minutes = Number(parts[4]) * 60 + Number(parts[5]);
  if (timeZone === undefined) return { day, minutes };
  return inZone(day * MINUTES_A_DAY + minutes - offsetOf(parts[6]), timeZone);
}

/** Minutes that the written clock is ahead of UTC. */
function offsetOf(offset: string | undefined): number {
  if (offset === undefined || offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith("-") ? -minutes : minutes;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function inZone(minutes: number, timeZone: string): Anchor {
  const format = formats.get(timeZone) ?? createFormat(timeZone);
  formats.set(timeZone, format);
  const read: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(minutes * 60_000)) read[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = read;
  return { day: toDay(year, month, day), minutes: hour * 60 + minute };
}

function createFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    hourCycle: "h23",
  });
}
