import { exporters } from "@news/core/exporters";
import { writeCollection } from "../collection/write-collection.ts";
import { defineCommand } from "../command.ts";
import { UsageError } from "../errors.ts";
import { runStream } from "../run-stream.ts";
import { inputOptions, streamOptions, toRequest } from "../stream-options.ts";

const names = exporters.map(({ name }) => name);

/** `news convert`: plain text in, one of the formats of the world out. */
export const convert = defineCommand({
  name: "convert",
  summary: "Write articles in another format.",
  operands: "FILE…|-",
  details: [
    "Formats of one article, one after the other, or a file each with --beside or",
    "--output FOLDER/:",
    ...lines(exporters.filter(({ scope }) => scope === "article")),
    "Formats of many articles together (they are held in memory):",
    ...lines(exporters.filter(({ scope }) => scope === "collection")),
    "--losses writes what the format cannot take instead: NDJSON, a line per loss.",
  ].join("\n"),
  options: {
    to: { type: "string", short: "t", value: "FORMAT", choices: names, meaning: "The format; see above." },
    losses: { type: "boolean", meaning: "Write what would be lost." },
    "base-url": { type: "string", value: "URL", meaning: "Address of articles that have none: URL + name." },
    title: { type: "string", value: "TEXT", meaning: "Title of a feed." },
    ...inputOptions,
    ...streamOptions,
  },
  examples: [
    ["news convert --to markdown rat.txt", "To standard output."],
    ["news convert --to ninjs --output aus/ archiv/", "A folder, a file per article."],
    ["news convert --to rss --base-url https://example.org/ archiv/ > feed.xml", "A feed of a folder."],
    ["news convert --to json-ld --losses rat.txt", "What JSON-LD has no place for."],
  ],
  run(values, operands, io) {
    const exporter = exporters.find(({ name }) => name === values.to);
    if (exporter === undefined) {
      throw new UsageError(
        "--to is missing",
        "name the format, such as --to markdown; `news convert --help` shows all",
      );
    }
    const isLosses = values.losses === true;
    const baseUrl = toBaseUrl(values["base-url"]);
    const more = baseUrl === undefined ? {} : { baseUrl };
    const extension = isLosses ? "losses.ndjson" : exporter.extension;
    const format = `${isLosses ? "losses" : "convert"}/${exporter.name}`;
    if (exporter.scope === "article") {
      const request = toRequest(values, operands, { format, extension });
      return runStream({ ...request, task: { ...request.task, more } }, io);
    }
    const request = toRequest(values, operands, { format: "parse/ndjson", extension });
    return writeCollection({ request, exporter, isLosses, baseUrl, title: values.title }, io);
  },
});

function lines(formats: readonly { readonly name: string; readonly title: string }[]): string[] {
  return formats.map(({ name, title }) => `  ${name.padEnd(15)} ${title}`);
}

function toBaseUrl(given: string | undefined): string | undefined {
  if (given === undefined || (URL.canParse(given) && /^https?:/.test(given))) return given;
  throw new UsageError(`--base-url cannot be "${given}"`, "write an address such as https://example.org/");
}
