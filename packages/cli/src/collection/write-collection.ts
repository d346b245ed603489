import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { NewsError } from "@news/core";
import type { CollectionEntry, CollectionExporter } from "@news/core/exporters";
import { exitCodes, OutputError, UsageError } from "../errors.ts";
import { toSafeJson } from "../escape-controls.ts";
import { findSources } from "../inputs/find-sources.ts";
import { isProblem } from "../inputs/found.ts";
import { readSource } from "../inputs/read-source.ts";
import type { Io } from "../io.ts";
import type { StreamRequest } from "../run-stream.ts";
import { screenFacts } from "../screen.ts";
import { parseFound, withRecogniser } from "../work/work-on.ts";
import { writeOutput, writeProblem } from "../write-output.ts";
import { addressOfName } from "./address-of-name.ts";

/** What to make of many articles together. */
export interface CollectionRequest {
  readonly request: StreamRequest;
  readonly exporter: CollectionExporter;
  /** Write what would be lost instead. */
  readonly isLosses: boolean;
  readonly baseUrl: string | undefined;
  readonly title: string | undefined;
}

const NO_ADDRESS = "https://example.org/";

/**
 * Reads all articles, newest first, and writes them as one feed or sitemap.
 *
 * @throws {UsageError} when the format needs what nobody said.
 */
export async function writeCollection(collection: CollectionRequest, io: Io): Promise<number> {
  const { request, exporter, isLosses, baseUrl, title } = collection;
  if (request.output.beside || request.output.resume) {
    throw new UsageError(`${exporter.name} is one file`, "leave out --beside and --resume");
  }
  const { entries, failed } = await readEntries(request, baseUrl, io);
  const { output, losses } = writeEntries(exporter, entries, {
    title: title ?? "Wortlaut",
    homeUrl: baseUrl ?? NO_ADDRESS,
  });
  const text = isLosses ? losses.map((loss) => `${toSafeJson(loss)}\n`).join("") : output;
  if (request.output.output === undefined) await writeOutput(io.stdout, text);
  else await writeFile(resolve(io.cwd, request.output.output), text).catch(toOutputError);
  return failed > 0 && request.errors.policy !== "continue" ? exitCodes.failed : exitCodes.ok;
}

async function readEntries({ operands, shape, task, errors }: StreamRequest, baseUrl: string | undefined, io: Io) {
  const sources = findSources(operands, io, shape);
  const work = await withRecogniser({ ...task, several: true, screen: screenFacts(io) });
  const entries: CollectionEntry[] = [];
  let failed = 0;
  const refuse = async (problem: Parameters<typeof writeProblem>[1]) => {
    failed += 1;
    await writeProblem(io.stderr, problem);
  };
  for (const source of sources.all) {
    if (isProblem(source)) {
      await refuse(source);
      continue;
    }
    for await (const found of readSource(source, io.stdin, shape === undefined ? {} : { shape })) {
      const read = isProblem(found) ? found : parseFound(found, work);
      if (isProblem(read)) await refuse(read);
      else entries.push(toEntry(read.article, read.name, baseUrl));
    }
    if (failed > 0 && errors.policy === "stop") break;
  }
  const newestFirst = (a: CollectionEntry, b: CollectionEntry) =>
    (b.article.publishedAt ?? "").localeCompare(a.article.publishedAt ?? "");
  return { entries: entries.sort(newestFirst), failed };
}

function toEntry(article: CollectionEntry["article"], name: string, baseUrl: string | undefined): CollectionEntry {
  return article.url !== undefined || baseUrl === undefined
    ? { article }
    : { article, url: addressOfName(name, baseUrl) };
}

function writeEntries(
  exporter: CollectionExporter,
  entries: readonly CollectionEntry[],
  context: { readonly title: string; readonly homeUrl: string },
) {
  try {
    return exporter.write(entries, context);
  } catch (error) {
    if (!(error instanceof NewsError)) throw error;
    throw new UsageError(
      `${exporter.name} needs a date with a time, and no article has one`,
      "give one with --published-at 2025-01-22T18:30:00+01:00, or write rss",
    );
  }
}

function toOutputError(error: unknown): never {
  throw new OutputError(error instanceof Error && "code" in error ? String(error.code) : String(error));
}
