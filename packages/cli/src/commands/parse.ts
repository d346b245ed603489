import { type ParseOptions, parseDocument } from "@news/core";
import { checkParseOptions } from "../check-parse-options.ts";
import { defineCommand } from "../command.ts";
import { exitCodes, UsageError } from "../errors.ts";
import { explain } from "../formats/explain.ts";
import { formatNames, formats } from "../formats/index.ts";
import type { ParsedInput } from "../formats/output-format.ts";
import type { Io } from "../io.ts";
import type { OptionTable, OptionValues } from "../parse-arguments.ts";
import { type Inputs, readInputs } from "../read-inputs.ts";
import { createScreen } from "../screen.ts";
import { type Problem, writeOutput, writeProblem } from "../write-output.ts";

const options = {
  format: {
    type: "string",
    short: "f",
    choices: formatNames,
    meaning: "How articles are written; json if left out.",
  },
  lang: { type: "string", value: "TAG", meaning: "Language, such as de; detected if left out." },
  "published-at": { type: "string", value: "DATE", meaning: 'ISO date from which "gestern" is counted.' },
  "time-zone": { type: "string", value: "ZONE", meaning: "Zone of its dates, such as Europe/Berlin." },
  explain: { type: "boolean", meaning: "Show what every rule said about each line." },
} as const satisfies OptionTable;

/** `news parse`: plain text in, articles out. */
export const parse = defineCommand({
  name: "parse",
  summary: "Read plain-text articles and print what is in them.",
  operands: "FILE…|-",
  details: [
    "Reads files, folders (every .txt file below) and standard input (-). YAML front",
    "matter in a file counts; the options here win. Formats:",
    "  json    the article, indented; an array for several files or a folder",
    '  ndjson  one article per line, with "file" as its first field',
    "  txt     the article to read; what is not part of it stands at the end",
    "With --format json or ndjson, --explain adds the field trace to each article.",
  ].join("\n"),
  options,
  examples: [
    ["news parse rat.txt", "One article as JSON."],
    ["news parse --format txt rat.txt", "The same to read in the terminal."],
    ["news parse --format ndjson archiv/ > artikel.ndjson", "A whole folder, one article per line."],
    ["pbpaste | news parse --published-at 2025-01-22 -", "What is in the clipboard, with the day it appeared."],
    ["news parse --explain rat.txt", "Why each line was taken for what it was."],
  ],
  run: runParse,
});

async function runParse(values: OptionValues<typeof options>, operands: readonly string[], io: Io): Promise<number> {
  if (values.explain === true && values.format === "txt") {
    throw new UsageError("--explain does not go with --format txt", "leave one of them out");
  }
  const parseOptions: ParseOptions = {
    ...(values.lang === undefined ? {} : { language: values.lang }),
    ...(values["published-at"] === undefined ? {} : { publishedAt: values["published-at"] }),
    ...(values["time-zone"] === undefined ? {} : { timeZone: values["time-zone"] }),
    ...(values.explain === true ? { trace: true } : {}),
  };
  checkParseOptions(parseOptions);
  const inputs = readInputs(operands, io);
  const format = values.explain === true && values.format === undefined ? explain : formats[values.format ?? "json"];
  const outcome: Outcome = { failed: false };
  const articles = parseInputs(inputs, parseOptions, outcome, io);
  for await (const text of format(articles, { several: inputs.several, screen: createScreen(io) })) {
    await writeOutput(io.stdout, text);
  }
  return outcome.failed ? exitCodes.failed : exitCodes.ok;
}

interface Outcome {
  failed: boolean;
}

/** Parses what can be read; says of everything else, once and at its place, why not. */
async function* parseInputs(
  inputs: Inputs,
  parseOptions: ParseOptions,
  outcome: Outcome,
  io: Io,
): AsyncIterable<ParsedInput> {
  for await (const input of inputs.read()) {
    const parsed = input.ok ? parseInput(input.name, input.text, parseOptions) : input;
    if ("article" in parsed) {
      yield parsed;
      continue;
    }
    outcome.failed = true;
    await writeProblem(io.stderr, parsed);
  }
}

function parseInput(name: string, text: string, parseOptions: ParseOptions): ParsedInput | Problem {
  try {
    const article = parseDocument(text, parseOptions);
    const frontMatter = text.slice(0, text.length - article.text.length);
    return { name, article, firstLine: frontMatter.split("\n").length };
  } catch (error) {
    // No text makes the parser throw; should one do so all the same, the others are still printed.
    const what = `the parser failed (${error instanceof Error ? error.message : String(error)})`;
    return { name, what, help: "please report this with the file" };
  }
}
