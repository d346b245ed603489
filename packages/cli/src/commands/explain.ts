import { defineCommand } from "../command.ts";
import { UsageError } from "../errors.ts";
import { runStream } from "../run-stream.ts";
import { inputOptions, toRequest } from "../stream-options.ts";

/** `news explain`: one passage, with carets, and every rule that spoke about it. */
export const explain = defineCommand({
  name: "explain",
  summary: "Show why a passage was taken for what it is.",
  operands: "FILE…|-",
  details: [
    "Draws the passage with carets below it, then what was found there, each finding",
    "with the rule that decided, then what every rule said about it. A passage is",
    "given by its words, or as LINE or LINE:COLUMN of the file, counted from 1.",
  ].join("\n"),
  options: {
    at: { type: "string", value: "WORDS|LINE[:COLUMN]", meaning: "The passage." },
    ...inputOptions,
  },
  examples: [
    ['news explain --at "sagte Kennedy" rat.txt', "Who says it, and how we know."],
    ["news explain --at 12 rat.txt", "The twelfth line of the file."],
  ],
  run(values, operands, io) {
    if (values.at === undefined) {
      throw new UsageError("--at is missing", 'say which passage, such as --at "sagte Kennedy" or --at 12:5');
    }
    const request = toRequest(values, operands, {
      format: "explain/passage",
      extension: "explain.txt",
      options: { trace: true },
    });
    return runStream({ ...request, task: { ...request.task, more: { at: values.at } } }, io);
  },
});
