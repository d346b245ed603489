import { type Command, defineCommand } from "../command.ts";
import { runStream } from "../run-stream.ts";
import { inputOptions, streamOptions, toRequest } from "../stream-options.ts";
import type { TableName } from "../tables/load-table.ts";

/** What a command says about itself that prints one kind of finding as rows. */
export interface TableDescription {
  /** The word after `news`, and the name of its table. */
  readonly name: TableName;
  readonly summary: string;
  /** What a row holds, in lines of at most 80 columns. */
  readonly details: readonly string[];
}

/** Makes a command that prints a table: plain text in, rows out. Which rows is said in `tables/<name>.ts`. */
export function defineTableCommand({ name, summary, details }: TableDescription): Command {
  return defineCommand({
    name,
    summary,
    operands: "FILE…|-",
    details: [...details, "What is read is the same as for parse. Formats: table (to read), csv, ndjson."].join("\n"),
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
      [`news ${name} rat.txt`, "To read in the terminal."],
      [`news ${name} --format csv archiv/ > ${name}.csv`, "A whole folder for a spreadsheet."],
      [`news ${name} -f ndjson -j 0 archiv.ndjson.gz | jq .`, "Many, for a program."],
    ],
    run(values, operands, io) {
      const format = values.format ?? "table";
      const extension = `${name}.${format === "table" ? "txt" : format}`;
      return runStream(toRequest(values, operands, { format: `${name}/${format}`, extension }), io);
    },
  });
}
