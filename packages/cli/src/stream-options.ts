import type { ParseOptions } from "@news/core";
import { checkParseOptions } from "./check-parse-options.ts";
import { UsageError } from "./errors.ts";
import { type InputShape, importFormats } from "./inputs/found.ts";
import type { OptionTable, OptionValues } from "./parse-arguments.ts";
import type { ErrorPolicy, StreamRequest } from "./run-stream.ts";

const textShapes = ["text", "ndjson", "warc"] as const;

/** What is known about the articles, and how they stand in what is read: the same for every command that reads. */
export const inputOptions = {
  lang: { type: "string", value: "TAG", meaning: "Language, such as de; detected if left out." },
  "published-at": { type: "string", value: "DATE", meaning: 'ISO date from which "gestern" is counted.' },
  "time-zone": { type: "string", value: "ZONE", meaning: "Zone of its dates, such as Europe/Berlin." },
  from: {
    type: "string",
    value: "FORMAT",
    choices: [...textShapes, ...importFormats],
    meaning: "What is read; by its name if left out.",
  },
  "no-recogniser": { type: "boolean", meaning: "Find German names by rules alone." },
  field: { type: "string", value: "NAME", meaning: "Field of NDJSON with the text; else text." },
} as const satisfies OptionTable;

/** Where the output goes, and how the work is done. */
export const streamOptions = {
  output: { type: "string", short: "o", value: "PATH", meaning: "A file, or a folder: one file per article." },
  beside: { type: "boolean", meaning: "One file per article beside its input." },
  jobs: { type: "string", short: "j", value: "N", meaning: "Threads; 0 for all cores. 1 if left out." },
  resume: { type: "boolean", meaning: "Go on where a stopped run ended." },
  "continue-on-error": { type: "boolean", meaning: "End with 0 though inputs could not be read." },
  "fail-fast": { type: "boolean", meaning: "Stop at the first that cannot be read." },
  report: { type: "string", value: "FILE", meaning: "List there, as NDJSON, what could not be read." },
} as const satisfies OptionTable;

type Values = OptionValues<typeof inputOptions> & OptionValues<typeof streamOptions>;

/**
 * What the options say about the articles, looked at before anything is read.
 *
 * @throws {UsageError} naming the option.
 */
function toParseOptions(values: OptionValues<typeof inputOptions>): ParseOptions {
  const options: ParseOptions = {
    ...(values.lang === undefined ? {} : { language: values.lang }),
    ...(values["published-at"] === undefined ? {} : { publishedAt: values["published-at"] }),
    ...(values["time-zone"] === undefined ? {} : { timeZone: values["time-zone"] }),
  };
  checkParseOptions(options);
  return options;
}

/**
 * Puts a request together: the command says what to make of the articles, the options say the rest.
 *
 * @param extension ending of files of one article each.
 * @throws {UsageError} for options that do not go together.
 */
export function toRequest(
  values: Values,
  operands: readonly string[],
  what: { readonly format: string; readonly extension: string; readonly options?: ParseOptions },
): StreamRequest {
  const shape = toShape(values);
  return {
    operands,
    ...(shape === undefined ? {} : { shape }),
    jobs: toJobs(values.jobs),
    task: {
      format: what.format,
      options: { ...toParseOptions(values), ...what.options },
      recognises: values["no-recogniser"] !== true,
      field: values.field ?? "text",
    },
    output: {
      ...(values.output === undefined ? {} : { output: values.output }),
      beside: values.beside === true,
      resume: values.resume === true,
      extension: what.extension,
    },
    errors: toErrorPolicy(values),
  };
}

/** Who names a field has NDJSON, wherever it comes from. */
function toShape({ from, field }: OptionValues<typeof inputOptions>): InputShape | undefined {
  if (field !== undefined && from !== undefined && from !== "ndjson") {
    throw new UsageError(`--field does not go with --from ${from}`, "leave one of them out");
  }
  return from ?? (field === undefined ? undefined : "ndjson");
}

function toJobs(jobs: string | undefined): number {
  if (jobs === undefined) return 1;
  if (/^\d{1,3}$/.test(jobs)) return Number(jobs);
  throw new UsageError(`--jobs cannot be "${jobs}"`, "write a number, such as --jobs 4");
}

function toErrorPolicy(values: Values): ErrorPolicy {
  if (values["continue-on-error"] === true && values["fail-fast"] === true) {
    throw new UsageError("--fail-fast does not go with --continue-on-error", "leave one of them out");
  }
  const policy = values["continue-on-error"] === true ? "continue" : values["fail-fast"] === true ? "stop" : "report";
  return { policy, ...(values.report === undefined ? {} : { report: values.report }) };
}
