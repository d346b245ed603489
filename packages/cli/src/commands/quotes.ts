import { defineTableCommand } from "./table-command.ts";

/** `news quotes`: who said what. */
export const quotes = defineTableCommand({
  name: "quotes",
  summary: "Print who said what.",
  details: [
    "Every quote with its kind, source and cue. A row of csv and ndjson leads to the",
    "words by their UTF-16 offsets, and by a link when the article has an address.",
  ],
});
