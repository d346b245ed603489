import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readGoldArticles } from "../entities/read-gold.ts";
import type { TimedText } from "./score-times.ts";

const corpus = join(import.meta.dirname, "..", "..", "corpora", "entities");

/** Our own articles with every time expression marked by hand, in order of language and file. */
export function readCorpus(): TimedText[] {
  return ["de", "en"].flatMap((language) =>
    readdirSync(join(corpus, language))
      .filter((file) => file.endsWith(".txt"))
      .sort()
      .flatMap((file) => readGoldArticles(readFileSync(join(corpus, language, file), "utf8")))
      .map(({ title, publishedAt, timeZone, text, times }) => ({
        title,
        language,
        publishedAt,
        ...(timeZone === undefined ? {} : { timeZone }),
        text,
        times: times.map(({ span: [start, end], type, value }) => ({ start, end, type, value })),
      })),
  );
}

/** A document of the JSON form that data sets of times come in: TIMEX3 with offsets. */
interface JsonDocument {
  readonly id: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly times: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly value: string;
  }[];
}

/** Any folder of JSON documents, one text a file, all in one language. */
export function readFolder(folder: string, language: string): TimedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const { id, publishedAt, text, times } = JSON.parse(readFileSync(join(folder, file), "utf8")) as JsonDocument;
      return {
        title: id,
        language,
        publishedAt,
        text,
        times: times.map(({ start, end, type, value }) => ({ start, end, type: type.toLowerCase(), value })),
      };
    });
}
