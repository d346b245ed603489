import { describe, expect, it } from "vitest";
import { ArticleListSchema } from "../src/contract/article-list.ts";
import { decodeCursor, encodeCursor } from "../src/cursor.ts";
import { createSampleApp, idsInOrder, readProblem, sampleOf } from "./sample-app.ts";

const app = await createSampleApp();

async function list(query = "") {
  const response = await app.request(`/api/v1/articles${query}`);
  expect(response.status).toBe(200);
  return { response, body: ArticleListSchema.parse(await response.json()) };
}

describe("the list of articles", () => {
  it("is newest first, then by id, undated last", async () => {
    const { body } = await list();
    expect(body.items.map(({ id }) => id)).toEqual(idsInOrder);
    expect(body).toMatchObject({ total: 6, next: null });
  });

  it("summarises an article", async () => {
    const article = sampleOf("brueckenfest");
    const lead = article.blocks.find(({ role }) => role === "lead");
    const [first] = (await list("?limit=1")).body.items;
    expect(first).toEqual({
      id: "brueckenfest",
      language: "de",
      publishedAt: "2025-03-02",
      words: article.statistics.words,
      readingMinutes: article.statistics.readingMinutes,
      links: { self: "/api/v1/articles/brueckenfest", txt: "/api/v1/articles/brueckenfest.txt" },
      ...(article.headline && { headline: article.headline.text }),
      ...(article.kicker && { kicker: article.kicker.text }),
      ...(article.publisher !== undefined && { publisher: article.publisher }),
      ...(lead && { lead: article.text.slice(lead.span.start, lead.span.end) }),
    });
  });

  it("links to the pages of the site where there is one", async () => {
    const withSite = await createSampleApp({ site: async (c) => c.text("site") });
    const body = ArticleListSchema.parse(await (await withSite.request("/api/v1/articles?limit=1")).json());
    expect(body.items[0]?.links.site).toBe("/artikel/brueckenfest/");
  });

  it.each(["de", "DE", "en", "fr", "und"])("filters by language: %s", async (lang) => {
    const found = idsInOrder.filter((id) => sampleOf(id).language.startsWith(lang.toLowerCase()));
    const { body } = await list(`?lang=${lang}`);
    expect(body.items.map(({ id }) => id)).toEqual(found);
    expect(body.total).toBe(found.length);
  });

  it.each([
    ["de", ["a", "b"]],
    ["de-at", ["b"]],
    ["de-A", []],
    ["d", undefined],
    ["den", ["c"]],
  ])("finds the regions of a language, and no other that begins alike: %s", async (lang, ids) => {
    const article = sampleOf("brueckenfest");
    const tagged = [
      { id: "a", article: { ...article, language: "de" } },
      { id: "b", article: { ...article, language: "de-AT" } },
      { id: "c", article: { ...article, language: "den" } },
    ];
    const regional = await createSampleApp({ articles: tagged });
    const response = await regional.request(`/api/v1/articles?lang=${lang}`);
    if (ids === undefined) expect(response.status).toBe(400);
    else expect(ArticleListSchema.parse(await response.json()).items.map(({ id }) => id)).toEqual(ids);
  });

  it.each([1, 2, 4, 6])("walks through all pages of %i", async (limit) => {
    const seen: string[] = [];
    let path: string | undefined = `/api/v1/articles?limit=${limit}`;
    while (path !== undefined) {
      const response: Response = await app.request(path);
      const page = ArticleListSchema.parse(await response.json());
      seen.push(...page.items.map(({ id }) => id));
      expect(page.total).toBe(6);
      path = /^<([^>]+)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];
      expect(path === undefined).toBe(page.next === null);
      if (path !== undefined) expect(path).toBe(`/api/v1/articles?limit=${limit}&cursor=${page.next}`);
    }
    expect(seen).toEqual(idsInOrder);
  });

  it("keeps the other parameters in the link to the next page", async () => {
    const { response, body } = await list("?lang=de&limit=1");
    expect(response.headers.get("link")).toBe(`</api/v1/articles?lang=de&limit=1&cursor=${body.next}>; rel="next"`);
  });

  it("answers 304 to who has the page", async () => {
    const { response } = await list("?limit=2");
    const etag = response.headers.get("etag") ?? "";
    const again = await app.request("/api/v1/articles?limit=2", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect((await list("?limit=3")).response.headers.get("etag")).not.toBe(etag);
  });
});

describe("a wrong query", () => {
  it.each([
    ["?limit=101", "limit", "The maximum is 100."],
    ["?limit=0", "limit", "The minimum is 1."],
    ["?limit=-1", "limit", "It is not a whole number."],
    ["?limit=ten", "limit", "It is not a whole number."],
    ["?limit=1e1", "limit", "It is not a whole number."],
    ["?limit=", "limit", "It is not a whole number."],
    ["?sort=asc", "sort", "There is no such parameter."],
    ["?LIMIT=1", "LIMIT", "There is no such parameter."],
    ["?lang=de_DE", "lang", "It is not a language tag such as de or en-GB."],
    ["?cursor=", "cursor", "It is empty."],
  ])("%s is an error that names it", async (query, parameter, detail) => {
    const problem = await readProblem(await app.request(`/api/v1/articles${query}`));
    expect(problem).toMatchObject({ status: 400, code: "query/invalid", instance: "/api/v1/articles" });
    expect(problem.errors).toEqual([{ parameter, detail }]);
  });

  it("names every mistake at once", async () => {
    const problem = await readProblem(await app.request("/api/v1/articles?limit=999&limit=3&a=1&b=2"));
    expect(problem.errors?.map(({ parameter }) => parameter)).toEqual(["limit", "a", "b"]);
  });

  it.each([
    "abc",
    "!",
    "WzFd",
    btoa("[1]"),
    btoa('[null,"x"]'),
    btoa('["1","x"]').replaceAll("=", ""),
    btoa("{}"),
    `${encodeCursor("articles", [1, "x"])}=`,
  ])("the cursor %j is refused", async (cursor) => {
    const response = await app.request(`/api/v1/articles?cursor=${encodeURIComponent(cursor)}`);
    expect(await readProblem(response)).toMatchObject({ status: 400, code: "query/cursor" });
  });

  it.each([[[1_740_873_600_000, "brueckenfest"]], [[null, "ohnedatum"]], [[-86_400_000, "a"]]] as [
    [number | null, string],
  ][])("a cursor of %j comes back as it was", (position) => {
    const cursor = encodeCursor("articles", position);
    expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(decodeCursor("articles", cursor)).toEqual(position);
  });
});
