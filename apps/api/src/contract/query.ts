import { z } from "@hono/zod-openapi";

/** The most items that one answer holds. */
export const MAXIMUM_LIMIT = 100;
const DEFAULT_LIMIT = 20;

/** A number in a query: digits, and within bounds that the error names. */
export function wholeNumber(minimum: number, maximum: number, fallback: number | undefined, description: string) {
  const number = z
    .string()
    .regex(/^\d{1,15}$/, "It is not a whole number.")
    .transform(Number)
    .pipe(z.int().min(minimum, `The minimum is ${minimum}.`).max(maximum, `The maximum is ${maximum}.`));
  const meta = { type: "integer" as const, minimum, maximum, description };
  return fallback === undefined ? number.meta(meta) : number.default(fallback).meta({ ...meta, default: fallback });
}

export const limit = wholeNumber(
  1,
  MAXIMUM_LIMIT,
  DEFAULT_LIMIT,
  "How many to send at most. A number above the maximum is an error, never cut silently.",
);

export const cursor = z.string().min(1, "It is empty.").describe("`next` of the page before; opaque.").optional();

export const lang = z
  .string()
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, "It is not a language tag such as de or en-GB.")
  .describe("Only this language (BCP 47). `de` finds `de-AT` too.")
  .meta({ examples: ["de"] })
  .optional();

/** What people type into a search box. */
export const q = z
  .string()
  .max(500, "It is longer than 500 characters.")
  .describe(
    'Words that must all be there, in any form ("Häuser" finds "Hauses" and "Lagerhaus"). `"a phrase"`, `begin*`, `OR`, `NOT` or `-word`, brackets.',
  )
  .meta({ examples: ["Haushalt -Schule"] });

/** A name in a filter. */
export function name(description: string) {
  return z
    .string()
    .min(1, "It is empty.")
    .max(300, "It is longer than 300 characters.")
    .describe(description)
    .optional();
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const LAST_MS_OF_DAY = 24 * 60 * 60 * 1000 - 1;

function isRealDate(value: string): boolean {
  if (!DAY.test(value) && !INSTANT.test(value)) return false;
  const instant = Date.parse(value);
  // JavaScript makes 2 March of 30 February.
  return (
    !Number.isNaN(instant) && new Date(Date.parse(value.slice(0, 10))).toISOString().slice(0, 10) === value.slice(0, 10)
  );
}

/** A day or an instant, as milliseconds: `from` means its beginning, `to` its end. */
export function date(end: "from" | "to") {
  return z
    .string()
    .refine(
      isRealDate,
      "It is no ISO date such as 2025-01-22, and no date-time with an offset such as 2025-01-22T18:30:00Z.",
    )
    .transform((value) => Date.parse(value) + (end === "to" && DAY.test(value) ? LAST_MS_OF_DAY : 0))
    .meta({
      type: "string",
      description:
        end === "from"
          ? "Published at this time or later: ISO date, or date-time with an offset. What has no date is left out."
          : "Published at this time or earlier; a day counts to its end. What has no date is left out.",
      examples: ["2025-01-22"],
    })
    .optional();
}

/** The filters of articles, one by one. */
export const articleFilters = {
  q: q.optional(),
  lang,
  person: name("Names this person: an id of `/entities`, or the name."),
  organisation: name("Names this organisation: an id, or the name."),
  place: name("Names this place: an id, or the name."),
  speaker: name("Quotes this speaker: an id, or the name."),
  from: date("from"),
  to: date("to"),
  publisher: name("Published by, exactly as written."),
};

/** How many there are. */
export const total = z.int().min(0).max(0x7fffffff).describe("How many there are on all pages together.");

export const next = z.string().nullable().describe("The `cursor` of the next page; null on the last one.");
