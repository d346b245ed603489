/** What a line can be; on its own, so that the parser can look at it without zod. */
export const blockTypes = [
  "kicker",
  "headline",
  "subheadline",
  "standfirst",
  "byline",
  "dateline",
  "paragraph",
  "crosshead",
  "list-item",
  "pull-quote",
  "caption",
  "credit",
  "divider",
  "boilerplate",
] as const;
