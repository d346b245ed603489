import { type Article, NewsError, type ParseOptions, parseArticle, parseDocument, type Recogniser } from "@news/core";
import type { Context } from "hono";
import { ParseRequestSchema } from "../contract/parse.ts";
import { bodyProblem } from "../http/input.ts";
import { readJson, readMediaType, readText } from "../http/read-body.ts";
import { problemOfNewsError } from "../problem.ts";

/** Everything the parser was given, so that it can read the same again. */
export interface ParseInput {
  readonly text: string;
  /** Front matter in front of the text; absent when the text is the text, front matter and all. */
  readonly front?: string;
  readonly options: ParseOptions;
}

/** An article that a client sent, and what it was made of. */
export interface ReadInput extends ParseInput {
  readonly article: Article;
}

/** Reads the articles that clients send. */
export interface ArticleReader {
  /**
   * Reads a body as an article. As plain text it is read like a file in `seeds/`, front matter included, and the query wins
   * over it; as JSON the options stand beside the text and win over the query.
   *
   * @throws {Problem} that names the part that is wrong.
   */
  readBody(c: Context, query: ParseOptions): Promise<ReadInput>;
  /**
   * Parses what was given, the first time or again.
   *
   * @param query the options that stood in a query, so that an error names the right place.
   * @throws {Problem} when the parser has something against an option.
   */
  parse(input: ParseInput, query?: object): ReadInput;
}

/**
 * Makes the reader of a server.
 *
 * @param recogniser finds names in every article; rules alone decide without one.
 */
export function createReader(recogniser?: Recogniser): ArticleReader {
  const besides = recogniser === undefined ? {} : { recogniser };
  const parse: ArticleReader["parse"] = (input, query = {}) => {
    const { text, front } = input;
    const options = { ...input.options, ...besides };
    try {
      const article = front === undefined ? parseArticle(text, options) : parseDocument(front + text, options);
      return { ...input, text: article.text, article };
    } catch (error) {
      throw error instanceof NewsError ? problemOfNewsError(error, query) : error;
    }
  };
  return {
    parse,
    async readBody(c, query) {
      if (readMediaType(c) === "text/plain") {
        const file = await readText(c);
        const { article } = parse({ text: file, front: "", options: query }, query);
        // The article is the end of the file; what stands in front of it is its front matter.
        return {
          article,
          text: article.text,
          front: file.slice(0, file.length - article.text.length),
          options: query,
        };
      }
      const body = ParseRequestSchema.safeParse(await readJson(c));
      if (!body.success) throw bodyProblem(body.error.issues);
      const { text, ...own } = body.data;
      return parse({ text, options: { ...query, ...(own as ParseOptions) } }, query);
    },
  };
}
