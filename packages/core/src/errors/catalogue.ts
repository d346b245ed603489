/**
 * Every error that `@news/core` throws, each with a permanent code. Text never causes one: these are mistakes in a call.
 *
 * `title` names what happened, `help` says what to do about it. The API sends both in its problem documents.
 */
export const errorCatalogue = {
  "text/not-a-string": {
    title: "The text is not a string",
    help: "Pass the article as a string. Bytes are decoded first, for example with `new TextDecoder().decode(bytes)`.",
  },
  "options/not-an-object": {
    title: "The options are not an object",
    help: 'Pass an object such as `{ language: "de" }`, or leave the second argument out.',
  },
  "options/unknown": {
    title: "There is no such option",
    help: "The options are language, publishedAt, timeZone, headline, authors, layout, url, publisher, tags, locales, recogniser and trace.",
  },
  "options/language": {
    title: "The language has no locale pack",
    help: 'Pass "de" or "en", pass a pack for your language in `locales`, or leave the option out to have it detected.',
  },
  "options/published-at": {
    title: "The publication date is not an ISO date",
    help: 'Pass a date such as "2025-01-22" or a date-time with an offset such as "2025-01-22T18:30:00+01:00".',
  },
  "options/time-zone": {
    title: "The time zone is unknown",
    help: 'Pass an IANA name such as "Europe/Berlin".',
  },
  "options/headline": {
    title: "The headline is not a text of at least one character",
    help: "Pass the headline as a non-empty string, or leave the option out.",
  },
  "options/authors": {
    title: "The authors are not a list of names",
    help: 'Pass a list of non-empty strings such as ["Ada Beispiel"], or leave the option out.',
  },
  "options/layout": {
    title: "The layout is not a list of blocks",
    help: 'Pass a list such as [{ type: "crosshead", start: 120, end: 140 }]; the types are those of `blocks`.',
  },
  "options/metadata": {
    title: "url, publisher or tags have the wrong shape",
    help: "Pass `url` and `publisher` as non-empty strings and `tags` as a list of non-empty strings.",
  },
  "options/locales": {
    title: "The locales are not a list of locale packs",
    help: "Pass at least one pack made with `defineLocale`, for example `[de, en]` from `@news/core/locales/de` and `/en`.",
  },
  "options/recogniser": {
    title: "The recogniser is not one",
    help: "Pass an object with `name`, `languages` and `recognise`, for example `recogniser` from `@news/recogniser-de`.",
  },
  "locale/invalid": {
    title: "The locale pack is not valid",
    help: "Mend the entries named in the message; docs/how-to/add-a-locale.md explains every field.",
  },
  "import/not-json": {
    title: "It is not JSON",
    help: "Check that the whole file came through, and that it is the format that was named.",
  },
  "import/not-xml": {
    title: "It is not XML",
    help: "Check that the whole file came through, and that it is the format that was named.",
  },
  "import/wrong-format": {
    title: "It is another format",
    help: "Name the importer that fits what it is.",
  },
  "import/no-text": {
    title: "It holds no text of an article",
    help: "Take an item that comes with its text; one that only leads to it has nothing to read.",
  },
  "import/too-deep": {
    title: "Its elements are nested deeper than any article",
    help: "Check where it comes from; nobody writes such a file by hand.",
  },
  "export/updated-at": {
    title: "The feed has no date",
    help: "Pass `updatedAt` as an ISO date-time with an offset: Atom demands one, and no entry has date and time.",
  },
} as const;

/** The permanent code of an error; never renamed, so that callers can rely on it. */
export type ErrorCode = keyof typeof errorCatalogue;
