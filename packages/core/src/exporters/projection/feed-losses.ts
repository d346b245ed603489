import { type LossTable, parserOnly, textSetAnew } from "./losses.ts";

const inContent = "The words stand in the full text, unmarked.";
const notFeed = "A feed has no element for it.";

/** What every kind of feed loses of an article. */
export const feedLosses = {
  ...parserOnly,
  ...textSetAnew,
  "headline.certainty": ["dropped", "A title does not say whether it was written or derived."],
  kicker: ["dropped", notFeed],
  subheadline: ["dropped", notFeed],
  byline: ["narrowed", "The authors' names."],
  dateline: ["merged", inContent],
  "dateline.places": ["merged", inContent],
  "dateline.agencies": ["merged", inContent],
  "dateline.date": ["merged", inContent],
  blocks: ["narrowed", "Headings, lists and block quotes."],
  quotes: ["merged", inContent],
  "quotes.kind": ["dropped", notFeed],
  "quotes.source": ["merged", inContent],
  "quotes.cue": ["merged", inContent],
  "quotes.frame": ["merged", inContent],
  "quotes.addressee": ["merged", inContent],
  "quotes.parent": ["dropped", notFeed],
  entities: ["merged", inContent],
  "entities.aliases": ["merged", inContent],
  "entities.descriptions": ["merged", inContent],
  "entities.mentions": ["merged", inContent],
  "entities.links": ["dropped", notFeed],
  times: ["merged", inContent],
  credits: ["merged", inContent],
  keywords: ["dropped", "Categories are the caller's own tags."],
} as const satisfies LossTable;
