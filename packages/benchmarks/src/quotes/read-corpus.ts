import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Range, readGoldQuotes } from "./read-gold.ts";
import type { Claim, MarkedText } from "./score-quotes.ts";

const corpus = join(import.meta.dirname, "..", "..", "corpora", "quotes");

/** Our own texts with statements marked by hand, in order of language and file. */
export function readCorpus(): MarkedText[] {
  return ["de", "en"].flatMap((language) =>
    readdirSync(join(corpus, language))
      .filter((file) => file.endsWith(".txt"))
      .sort()
      .flatMap((file) => readGoldQuotes(readFileSync(join(corpus, language, file), "utf8")))
      .map(({ title, text, quotes }) => ({ title, language, text, quotes })),
  );
}

/** A document of the JSON form that data sets of quotations come in, see `toScorerDocument`. */
interface JsonDocument {
  readonly documentName?: string;
  readonly originalText: string;
  readonly quotes: readonly {
    readonly kind: string;
    readonly quote: readonly Range[];
    readonly speaker?: readonly Range[] | null;
  }[];
}

/** Any folder of JSON documents, one text a file, all in one language. */
export function readFolder(folder: string, language: string): MarkedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const { documentName, originalText, quotes } = JSON.parse(
        readFileSync(join(folder, file), "utf8"),
      ) as JsonDocument;
      const claims = quotes.map(({ kind, quote, speaker }): Claim => ({ kind, spans: quote, source: speaker ?? [] }));
      return { title: documentName ?? file, language, text: originalText, quotes: claims };
    });
}
