import type { Archive, ArticleBody, Change } from "@news/archive";
import type { Article } from "@news/core";
import { type HeaderSet, revalidate } from "../http/headers.ts";
import { type Compress, type PreparedBody, prepareBody, preparePacked } from "../http/prepared-body.ts";
import { createByteCache } from "./byte-cache.ts";
import type { ChangeFeed } from "./change-feed.ts";
import { type ArticleFormat, articleFormats } from "./formats.ts";

/** The archive with its finished answers in front of it: what is asked for often costs no look into the store. */
export interface Library {
  readonly archive: Archive;
  readonly feed: ChangeFeed;
  /** An article in one of its forms; undefined when there is none. */
  body(id: string, format: ArticleFormat): PreparedBody | undefined | Promise<PreparedBody | undefined>;
  /** The article itself. */
  article(id: string): Promise<Article | undefined>;
  /** An answer made of many articles: kept under a key until anything changes. */
  answer(key: string, make: () => Promise<Draft>): PreparedBody | Promise<PreparedBody>;
  /** Forgets what was kept of articles that have just been written, and tells everybody who follows. */
  changed(ids: readonly string[]): Promise<void>;
}

/** An answer before it is finished. */
export interface Draft {
  readonly content: string;
  readonly headers: HeaderSet & { readonly "content-type": string };
}

/** JSON stands first among the formats. */
const [jsonFormat] = articleFormats as readonly [ArticleFormat];

const MOST_ARTICLE_BYTES = 128 * 1024 * 1024;
const MOST_ANSWER_BYTES = 32 * 1024 * 1024;

export interface LibraryOptions {
  readonly archive: Archive;
  readonly feed: ChangeFeed;
  readonly compress?: Compress | undefined;
  /** The address of an article's page, where there is one. */
  readonly urlOf?: ((id: string) => string) | undefined;
}

/** Puts the caches in front of an archive. What is read while something changes is sent and not kept. */
export function createLibrary({ archive, feed, compress, urlOf }: LibraryOptions): Library {
  const bodies = createByteCache<PreparedBody>(MOST_ARTICLE_BYTES);
  const answers = createByteCache<PreparedBody>(MOST_ANSWER_BYTES);
  /** Counts up with every change: what was read under another count is old. */
  let age = 0;
  const onChange = (changes: readonly Pick<Change, "id">[]) => {
    age += 1;
    answers.clear();
    if (changes.length === 0) bodies.clear();
    for (const { id } of changes) for (const { name } of articleFormats) bodies.delete(`${id} ${name}`);
  };
  feed.subscribe(onChange);

  const keep = (cache: typeof bodies, key: string, body: PreparedBody, readAt: number): PreparedBody => {
    if (readAt === age) cache.set(key, body, sizeOf(body));
    return body;
  };
  const makeBody = async (id: string, format: ArticleFormat, key: string): Promise<PreparedBody | undefined> => {
    const readAt = age;
    const stored = await archive.body(id);
    if (stored === undefined) return undefined;
    return keep(bodies, key, await finish(stored, format, compress, urlOf), readAt);
  };
  const makeAnswer = async (key: string, make: () => Promise<Draft>): Promise<PreparedBody> => {
    const readAt = age;
    const { content, headers } = await make();
    return keep(answers, key, await prepareBody(content, headers, compress), readAt);
  };
  return {
    archive,
    feed,
    body(id, format) {
      const key = `${id} ${format.name}`;
      return bodies.get(key) ?? makeBody(id, format, key);
    },
    async article(id) {
      const key = `${id} ${jsonFormat.name}`;
      const body = await (bodies.get(key) ?? makeBody(id, jsonFormat, key));
      return body === undefined ? undefined : toArticle(body.identity.bytes);
    },
    answer: (key, make) => answers.get(key) ?? makeAnswer(key, make),
    async changed(ids) {
      if (ids.length > 0) onChange(ids.map((id) => ({ id })));
      await feed.look();
    },
  };
}

async function finish(
  stored: ArticleBody,
  { name, mediaType, write }: ArticleFormat,
  compress: Compress | undefined,
  urlOf: LibraryOptions["urlOf"],
): Promise<PreparedBody> {
  const headers = { "cache-control": revalidate, vary: "Accept" };
  if (name === "json") return preparePacked(stored, { ...headers, "content-type": mediaType });
  const content = write(toArticle(stored.json), urlOf?.(stored.id));
  const type = mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType;
  return prepareBody(content, { ...headers, ...(name === "html" ? pageHeaders : {}), "content-type": type }, compress);
}

/** The page's one style sheet, and nothing else. */
const pageHeaders = {
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

const decoder = new TextDecoder();

function toArticle(json: Uint8Array): Article {
  const { id: _id, ...article } = JSON.parse(decoder.decode(json)) as Article & { readonly id: string };
  return article;
}

function sizeOf({ identity, br, gzip }: PreparedBody): number {
  return identity.bytes.length + br.bytes.length + gzip.bytes.length + 2000;
}
