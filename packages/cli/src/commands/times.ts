import { defineCommand } from "../command.ts";
import { runStream } from "../run-stream.ts";
import { inputOptions, streamOptions, toRequest } from "../stream-options.ts";

/** `news times`: plain text in, a table out. */
export const times = defineCommand({
  name: "times",
  summary: "Print the time expressions, resolved.",
  operands: "FILE…|-",
  details: [
    "Every date, time, duration and set, with its value where there is a day to count",
    "from: see --published-at.",
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
    ["news times rat.txt", "To read in the terminal."],
    ["news times --format csv archiv/ > times.csv", "A whole folder for a spreadsheet."],
    ["news times -f ndjson -j 0 archiv.ndjson.gz | jq .", "Many, for a program."],
  ],
  run(values, operands, io) {
    const format = values.format ?? "table";
    const extension = format === "table" ? "times.txt" : `times.${format}`;
    return runStream(toRequest(values, operands, { format: `times/${format}`, extension }), io);
  },
});
