import { NewsError } from "./errors/news-error.ts";
import type { LocalePack } from "./locale/locale-pack.ts";
import type { Recogniser } from "./locale/recogniser.ts";
import { blockTypes } from "./model/block-types.ts";
import type { KnownBlock } from "./model/known-block.ts";

/** What a caller may tell the parser beyond the text. Everything is optional; nothing here is ever guessed. */
export interface ParseOptions {
  /** BCP 47 tag of the text's language; detected when absent. Must have a pack in `locales`. */
  readonly language?: string;
  /** ISO date or date-time with offset: the anchor of relative times ("am Dienstag"). */
  readonly publishedAt?: string;
  /** IANA zone in which the text's dates are meant, such as "Europe/Berlin". */
  readonly timeZone?: string;
  /** The headline, when it is known from elsewhere. */
  readonly headline?: string;
  /** The authors' names, when they are known from elsewhere. */
  readonly authors?: readonly string[];
  /** What is known of the layout, as from markup: the types of some lines. Rules decide about the others. */
  readonly layout?: readonly KnownBlock[];
  /** Where the article stands on the web; handed through. */
  readonly url?: string;
  /** Who published it; handed through. */
  readonly publisher?: string;
  /** The caller's own tags; handed through. */
  readonly tags?: readonly string[];
  /** The languages to choose from; German and English when absent. */
  readonly locales?: readonly LocalePack[];
  /** Finds names where it knows the language, such as the one of `@news/recogniser-de`; rules alone when absent. */
  readonly recogniser?: Recogniser;
  /** Adds the trace to the article: every candidate of every rule and what became of it. */
  readonly trace?: boolean;
}

const known = new Set<string>([
  "language",
  "publishedAt",
  "timeZone",
  "headline",
  "authors",
  "layout",
  "url",
  "publisher",
  "tags",
  "locales",
  "recogniser",
  "trace",
]);

/**
 * Looks for mistakes in the options, by hand: this runs on every parse, and a schema would cost more than the parse of a
 * short text.
 *
 * @throws {NewsError} with a code of the catalogue that names the option.
 */
export function checkOptions(options: unknown): asserts options is ParseOptions {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new NewsError("options/not-an-object", describe(options));
  }
  for (const name of Object.keys(options)) if (!known.has(name)) throw new NewsError("options/unknown", name);
  const given = options as Record<string, unknown>;
  if (given.language !== undefined && !isText(given.language)) {
    throw new NewsError("options/language", describe(given.language));
  }
  if (given.publishedAt !== undefined && !isIsoDate(given.publishedAt)) {
    throw new NewsError("options/published-at", describe(given.publishedAt));
  }
  if (given.timeZone !== undefined && !isTimeZone(given.timeZone)) {
    throw new NewsError("options/time-zone", describe(given.timeZone));
  }
  if (given.headline !== undefined && !isText(given.headline)) {
    throw new NewsError("options/headline", describe(given.headline));
  }
  if (given.authors !== undefined && !isTextList(given.authors)) {
    throw new NewsError("options/authors", describe(given.authors));
  }
  if (given.layout !== undefined && !isLayout(given.layout)) {
    throw new NewsError("options/layout", describe(given.layout));
  }
  for (const name of ["url", "publisher"] as const) {
    if (given[name] !== undefined && !isText(given[name])) {
      throw new NewsError("options/metadata", `${name} is ${describe(given[name])}`);
    }
  }
  if (given.tags !== undefined && !isTextList(given.tags)) {
    throw new NewsError("options/metadata", `tags is ${describe(given.tags)}`);
  }
  if (given.locales !== undefined && (!Array.isArray(given.locales) || given.locales.length === 0)) {
    throw new NewsError("options/locales", describe(given.locales));
  }
  if (given.recogniser !== undefined && !isRecogniser(given.recogniser)) {
    throw new NewsError("options/recogniser", describe(given.recogniser));
  }
}

function isRecogniser(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { name, languages, recognise } = value as Record<string, unknown>;
  return isText(name) && isTextList(languages) && typeof recognise === "function";
}

const types = new Set<unknown>(blockTypes);

function isLayout(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((block) => {
      const { type, start, end } = (block ?? {}) as Record<string, unknown>;
      return types.has(type) && Number.isInteger(start) && Number.isInteger(end);
    })
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

const isoDate =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;

/** Whether the value is a day of the calendar, alone or with a clock time and an offset. */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const parts = isoDate.exec(value);
  if (parts === null) return false;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  const inRange =
    (month ?? 0) >= 1 && (month ?? 13) <= 12 && (hour ?? 0) < 24 && (minute ?? 0) < 60 && (second ?? 0) < 60;
  return inRange && (day ?? 0) >= 1 && (day ?? 0) <= new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
}

function isTimeZone(value: unknown): boolean {
  if (!isText(value)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** A short, safe rendering of a wrong value for a message. */
function describe(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
