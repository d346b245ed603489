import { defineCommand } from "../command.ts";
import { runStream } from "../run-stream.ts";
import { inputOptions, streamOptions, toRequest } from "../stream-options.ts";

/** `news entities`: plain text in, a table out. */
export const entities = defineCommand({
  name: "entities",
  summary: "Print the people, organisations and places.",
  operands: "FILE…|-",
  details: [
    "Every entity with its type, its other names, the roles written beside it and",
    "where it is mentioned, in UTF-16 offsets.",
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
    ["news entities rat.txt", "To read in the terminal."],
    ["news entities --format csv archiv/ > entities.csv", "A whole folder for a spreadsheet."],
    ["news entities -f ndjson -j 0 archiv.ndjson.gz | jq .", "Many, for a program."],
  ],
  run(values, operands, io) {
    const format = values.format ?? "table";
    const extension = format === "table" ? "entities.txt" : `entities.${format}`;
    return runStream(toRequest(values, operands, { format: `entities/${format}`, extension }), io);
  },
});
