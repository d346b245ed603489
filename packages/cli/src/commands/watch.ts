import { statSync } from "node:fs";
import { resolve } from "node:path";
import { findTextFiles, watchSeeds } from "@news/seeds";
import { defineCommand } from "../command.ts";
import { exitCodes, UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { runStream, type StreamRequest } from "../run-stream.ts";
import { inputOptions, streamOptions, toRequest } from "../stream-options.ts";

const { output, beside } = streamOptions;

/** `news watch`: a folder is read again whenever something in it changes. */
export const watch = defineCommand({
  name: "watch",
  summary: "Read a folder again whenever an article in it changes.",
  operands: "FOLDER",
  details: [
    "Writes every article once, then each one again that is added or changed, until",
    "Ctrl-C. With --output FOLDER/ or --beside the files of the others follow.",
  ].join("\n"),
  options: {
    format: {
      type: "string",
      short: "f",
      choices: ["ndjson", "json", "txt"],
      meaning: "How articles are written; ndjson if left out.",
    },
    ...inputOptions,
    output,
    beside,
  },
  examples: [
    ["news watch archiv/ | jq .headline.text", "A line whenever something changes."],
    ["news watch --format txt --output lesen/ archiv/", "A second folder that follows the first."],
  ],
  async run(values, operands, io) {
    const [folder] = operands;
    if (operands.length !== 1 || folder === undefined || !isFolder(resolve(io.cwd, folder))) {
      throw new UsageError("watch wants one folder", "name the folder that holds the articles");
    }
    if (values.output !== undefined && !/[\\/]$/.test(values.output) && !isFolder(resolve(io.cwd, values.output))) {
      throw new UsageError("watch writes a file per article", "name a folder, its name ending with a slash");
    }
    const format = values.format ?? "ndjson";
    const extension = format === "txt" ? "read.txt" : format;
    await watchFolder(folder, toRequest(values, operands, { format: `parse/${format}`, extension }), io);
    return exitCodes.ok;
  },
});

/** Ends when the process is told to end, or nobody reads the output any more. */
function watchFolder(folder: string, request: StreamRequest, io: Io): Promise<void> {
  const path = resolve(io.cwd, folder);
  const prefix = folder.replace(/[\\/]+$/, "");
  let seen = new Map<string, string>();
  const look = async () => {
    const now = new Map(findTextFiles(path).files.map((file) => [file, stampOf(resolve(path, file))]));
    const changed = [...now].filter(([file, stamp]) => seen.get(file) !== stamp).map(([file]) => `${prefix}/${file}`);
    seen = now;
    if (changed.length > 0) await runStream({ ...request, operands: changed }, io);
  };
  return new Promise((done, failed) => {
    let last = Promise.resolve();
    const stop = watchSeeds(path, () => {
      // One look after the other, in the order of the changes.
      last = last.then(look).catch(end);
    });
    const end = (error?: unknown) => {
      stop();
      io.onStop?.(undefined);
      if (error === undefined) done();
      else failed(error);
    };
    io.onStop?.(() => void last.then(() => end()));
    last = last.then(look).catch(end);
  });
}

function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? "gone" : `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
