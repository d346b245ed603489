import type { Article } from "@news/core";
import { searchAliases } from "@news/core/search";
import { statementsOf } from "../article/statements.ts";
import { summary } from "../article/summary.ts";
import type { ArticleEntry } from "../edition/article-entry.ts";
import type { Edition } from "../edition/get-edition.ts";
import { routesOf } from "../routes.ts";
import { ALIAS_SIGN } from "./alias-sign.ts";

/** One thing that can be found, as Pagefind takes it. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters?: Record<string, string[]>;
  readonly sort?: Record<string, string>;
}

/** All records stand in one index, whatever their language: a reader looks for words, not for languages. */
export const INDEX_LANGUAGE = "de";

/** An article for the search: its words without boilerplate, then what else it shall be found by. */
export function articleRecord({ slug, article }: ArticleEntry): SearchRecord {
  const title = article.headline?.text ?? "";
  const body = readableText(article);
  return {
    url: routesOf(undefined).article(slug),
    content: withAliases(title === "" || body.includes(title) ? body : `${title}\n${body}`, article.language),
    language: INDEX_LANGUAGE,
    meta: {
      title,
      lang: article.language,
      date: article.publishedAt?.slice(0, 10) ?? "",
      summary: summary(article) ?? "",
    },
    sort: { date: article.publishedAt?.slice(0, 10) ?? "0000" },
  };
}

/** The statements of an article for the search, each found by its words and by its speaker. */
export function statementRecords({ slug, article }: ArticleEntry, { pageOf }: Edition): readonly SearchRecord[] {
  return statementsOf(article).map(({ quote, anchor, speaker, entity }) => {
    const name = (entity && pageOf(entity)?.name) ?? speaker ?? "";
    return {
      url: routesOf(undefined).passage(slug, anchor),
      content: withAliases(`${quote.text} ${name}`, article.language),
      language: INDEX_LANGUAGE,
      meta: {
        title: name,
        quote: quote.text,
        kind: quote.kind,
        lang: article.language,
        article: article.headline?.text ?? "",
        date: article.publishedAt?.slice(0, 10) ?? "",
      },
      filters: { speaker: [name] },
      sort: { date: article.publishedAt?.slice(0, 10) ?? "0000" },
    };
  });
}

function readableText({ text, blocks }: Article): string {
  return blocks
    .filter(({ type }) => type !== "boilerplate")
    .map(({ span }) => text.slice(span.start, span.end))
    .join("\n");
}

/** Parts of compounds, other forms of strong verbs and folded names stand behind a sign at which excerpts are cut off. */
function withAliases(text: string, language: string): string {
  const aliases = searchAliases(text, language);
  return aliases.length === 0 ? text : `${text} ${ALIAS_SIGN} ${aliases.join(" ")}`;
}
