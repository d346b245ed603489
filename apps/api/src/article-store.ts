import { type Article, sliceSpan } from "@news/core";
import { type ArticleFormat, articleFormats } from "./contract/article.ts";
import type { ArticleSummary } from "./contract/article-list.ts";
import { comparePositions, type Position } from "./cursor.ts";
import { revalidate } from "./http/headers.ts";
import { type Compress, type PreparedBody, prepareBody } from "./http/prepared-body.ts";
import { nearestIds } from "./nearest-ids.ts";

/** A summary without its links, which belong to the routes. */
export type SummaryEntry = Omit<ArticleSummary, "links">;

/** What a page of the list is asked by. */
interface PageQuery {
  readonly limit: number;
  /** A language range: `de` finds `de` and `de-AT`. */
  readonly language?: string | undefined;
  /** Where the page before ended. */
  readonly after?: Position | undefined;
}

/** One page of the list. */
interface Page {
  readonly entries: readonly SummaryEntry[];
  readonly total: number;
  /** Where this page ends; absent on the last one. */
  readonly end?: Position;
}

/** Where the routes get articles from. Asynchronous, because an archive will stand behind it. */
export interface ArticleStore {
  /** How many articles there are. */
  count(): Promise<number>;
  page(query: PageQuery): Promise<Page>;
  /** The finished answer for one article; undefined when there is none. */
  body(id: string, format: ArticleFormat): Promise<PreparedBody | undefined>;
  /** Ids spelt like one that does not exist, the most alike first. */
  nearestIds(id: string): Promise<readonly string[]>;
}

/** An article and the id it is kept under. */
export interface IdentifiedArticle {
  readonly id: string;
  readonly article: Article;
}

interface Entry {
  readonly position: Position;
  readonly summary: SummaryEntry;
  readonly bodies: Readonly<Record<ArticleFormat, PreparedBody>>;
}

/** Keeps articles in memory, every answer finished; `replace` swaps all of them at once. */
export interface MemoryStore extends ArticleStore {
  replace(articles: readonly IdentifiedArticle[]): Promise<void>;
}

/**
 * Makes a store of the given articles.
 *
 * @example
 * const store = await createMemoryStore([{ id: "rat", article: parseArticle("Berlin. Der Rat tagt.") }]);
 */
export async function createMemoryStore(
  articles: readonly IdentifiedArticle[],
  compress?: Compress,
): Promise<MemoryStore> {
  let entries: readonly Entry[] = [];
  let entryById: ReadonlyMap<string, Entry> = new Map();
  const store: MemoryStore = {
    async replace(next) {
      const prepared = await Promise.all(next.map((article) => prepareEntry(article, compress)));
      entries = prepared.sort((a, b) => comparePositions(a.position, b.position));
      entryById = new Map(entries.map((entry) => [entry.position.id, entry]));
    },
    count: async () => entries.length,
    page: async (query) => pageOf(entries, query),
    body: async (id, format) => entryById.get(id)?.bodies[format],
    nearestIds: async (id) => nearestIds(id, entryById.keys()),
  };
  await store.replace(articles);
  return store;
}

function pageOf(entries: readonly Entry[], { limit, language, after }: PageQuery): Page {
  const found = language === undefined ? entries : entries.filter(({ summary }) => isIn(summary.language, language));
  const rest = after === undefined ? found : found.filter(({ position }) => comparePositions(position, after) > 0);
  const shown = rest.slice(0, limit);
  const end = rest.length > limit ? shown.at(-1)?.position : undefined;
  return {
    entries: shown.map(({ summary }) => summary),
    total: found.length,
    ...(end === undefined ? {} : { end }),
  };
}

/** Basic filtering of language tags (RFC 4647). */
function isIn(language: string, range: string): boolean {
  const [tag, wanted] = [language.toLowerCase(), range.toLowerCase()];
  return tag === wanted || tag.startsWith(`${wanted}-`);
}

async function prepareEntry({ id, article }: IdentifiedArticle, compress: Compress | undefined): Promise<Entry> {
  const headers = { "cache-control": revalidate, vary: "Accept" };
  const [json, txt] = await Promise.all([
    prepareBody(JSON.stringify({ id, ...article }), { ...headers, "content-type": articleFormats.json }, compress),
    prepareBody(article.text, { ...headers, "content-type": `${articleFormats.txt}; charset=utf-8` }, compress),
  ]);
  const instant = Date.parse(article.publishedAt ?? "");
  return {
    position: { instant: Number.isNaN(instant) ? null : instant, id },
    summary: summarise(id, article),
    bodies: { json, txt },
  };
}

function summarise(id: string, article: Article): SummaryEntry {
  const lead = article.blocks.find(({ role }) => role === "lead");
  return {
    id,
    language: article.language,
    ...(article.headline === undefined ? {} : { headline: article.headline.text }),
    ...(article.kicker === undefined ? {} : { kicker: article.kicker.text }),
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
    ...(article.publisher === undefined ? {} : { publisher: article.publisher }),
    ...(lead === undefined ? {} : { lead: sliceSpan(article.text, lead.span) }),
    words: article.statistics.words,
    readingMinutes: article.statistics.readingMinutes,
  };
}
