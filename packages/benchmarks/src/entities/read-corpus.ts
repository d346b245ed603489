import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GoldArticle, readGoldArticles } from "./read-gold.ts";

const corpus = join(import.meta.dirname, "..", "..", "corpora", "entities");

/** An annotated article and its language. */
export interface CorpusArticle extends GoldArticle {
  readonly language: string;
}

/** Our own articles with everybody and everything marked by hand, in order of language and file. */
export function readCorpus(): CorpusArticle[] {
  return ["de", "en"].flatMap((language) =>
    readdirSync(join(corpus, language))
      .filter((file) => file.endsWith(".txt"))
      .sort()
      .flatMap((file) => readGoldArticles(readFileSync(join(corpus, language, file), "utf8")))
      .map((article) => ({ ...article, language })),
  );
}
