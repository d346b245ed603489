import { defineCommand } from "../command.ts";
import { runStream } from "../run-stream.ts";
import { inputOptions, streamOptions, toRequest } from "../stream-options.ts";

/** `news quotes`: plain text in, a table out. */
export const quotes = defineCommand({
  name: "quotes",
  summary: "Print who said what.",
  operands: "FILE…|-",
  details: [
    "Every quote with its kind, source and cue. A row of csv and ndjson leads to the",
    "words by their UTF-16 offsets, and by a link when the article has an address.",
    "What is read is the same as for parse. Formats: table (to read), csv, ndjson.",
  ].join("\n"),
  options: {
    format: {
      type: "string",
      short: "f",
      choices: ["table", "csv", "ndjson"],
      meaning: "How rows are written; table if left out.",
    },
    ...inputOptions,
    ...streamOptions,
  },
  examples: [
    ["news quotes rat.txt", "To read in the terminal."],
    ["news quotes --format csv archiv/ > quotes.csv", "A whole folder for a spreadsheet."],
    ["news quotes -f ndjson -j 0 archiv.ndjson.gz | jq .", "Many, for a program."],
  ],
  run(values, operands, io) {
    const format = values.format ?? "table";
    const extension = format === "table" ? "quotes.txt" : `quotes.${format}`;
    return runStream(toRequest(values, operands, { format: `quotes/${format}`, extension }), io);
  },
});
