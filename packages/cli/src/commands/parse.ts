import { defineCommand } from "../command.ts";
import { UsageError } from "../errors.ts";
import { importFormats } from "../inputs/found.ts";
import { runStream } from "../run-stream.ts";
import { inputOptions, streamOptions, toRequest } from "../stream-options.ts";

/** `news parse`: plain text in, articles out. */
export const parse = defineCommand({
  name: "parse",
  summary: "Read plain-text articles and print what is in them.",
  operands: "FILE…|-",
  details: [
    "Reads files, folders (every .txt file below), patterns and standard input (-).",
    "YAML front matter in a file counts; the options here win. Names that end with",
    ".ndjson, .jsonl, .warc and .wet are read as such, and .gz is unpacked.",
    "Articles that come in another format are read with --from:",
    `  ${importFormats.join(", ")}`,
    "What is written, by --format:",
    "  json    the article, indented; an array for several files or a folder",
    '  ndjson  one article per line, with "file" as its first field',
    "  txt     the article to read; what is not part of it stands at the end",
    "With --format json or ndjson, --explain adds the field trace to each article.",
  ].join("\n"),
  options: {
    format: {
      type: "string",
      short: "f",
      choices: ["json", "ndjson", "txt"],
      meaning: "How articles are written; json if left out.",
    },
    ...inputOptions,
    ...streamOptions,
    explain: { type: "boolean", meaning: "Show what every rule said about each line." },
  },
  examples: [
    ["news parse rat.txt", "One article as JSON."],
    ["news parse --format txt rat.txt", "The same to read in the terminal."],
    ["news parse --format ndjson archiv/ > artikel.ndjson", "A whole folder, one article per line."],
    ["news parse -f ndjson -j 2 -o aus.ndjson --resume ein.ndjson.gz", "Many, in two threads; a stopped run goes on."],
    ["zcat x.wet.gz | news parse --from warc -f ndjson -", "As a filter."],
    ["pbpaste | news parse --published-at 2025-01-22 -", "What is in the clipboard, with the day it appeared."],
    ["news parse --explain rat.txt", "Why each line was taken for what it was."],
  ],
  run(values, operands, io) {
    const explains = values.explain === true;
    if (explains && values.format === "txt") {
      throw new UsageError("--explain does not go with --format txt", "leave one of them out");
    }
    const format = values.format ?? (explains ? "explain" : "json");
    const extension = format === "explain" ? "explain.txt" : format === "txt" ? "read.txt" : format;
    return runStream(
      toRequest(values, operands, {
        format: `parse/${format}`,
        extension,
        ...(explains ? { options: { trace: true } } : {}),
      }),
      io,
    );
  },
});
