import { type Article, parseArticle, parseDocument } from "@news/core";
import { ArticleSchema } from "@news/core/model";
import { recogniser } from "@news/recogniser-de";
import { describe, expect, it } from "vitest";
import { MAXIMUM_BODY_BYTES } from "../src/contract/parse.ts";
import { createSampleApp, readProblem } from "./sample-app.ts";

const app = await createSampleApp();
const plain = { "content-type": "text/plain" };
const json = { "content-type": "application/json" };

function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = plain, query = "") {
  return app.request(`/api/v1/parse${query}`, { method: "POST", headers, body });
}

async function articleOf(response: Response): Promise<Article> {
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  return ArticleSchema.parse(await response.json());
}

/** The article as JSON carries it. */
function carried(article: Article): unknown {
  return JSON.parse(JSON.stringify(article));
}

const text = "Altenau. Der Rat hat am Dienstag getagt. „Es war gut“, sagte Ina Muster.\n";

describe("a text of one's own", () => {
  it("is read like a file when it comes as text", async () => {
    const file = `---\nlang: de\ndate: 2025-03-04\n---\n${text}`;
    expect(await articleOf(await post(file))).toEqual(carried(parseDocument(file)));
  });

  it.each([
    ["", {}],
    [
      "?language=de&publishedAt=2025-03-05&timeZone=Europe/Berlin",
      { language: "de", publishedAt: "2025-03-05", timeZone: "Europe/Berlin" },
    ],
    ["?headline=Rat%20tagt&authors=Ina%20Muster", { headline: "Rat tagt", authors: ["Ina Muster"] }],
    ["?authors=Ina%20Muster&authors=Udo%20Beispiel", { authors: ["Ina Muster", "Udo Beispiel"] }],
    ["?trace=true", { trace: true }],
    ["?trace=false", { trace: false }],
  ])("takes options from the query: %s", async (query, options) => {
    expect(await articleOf(await post(text, plain, query))).toEqual(carried(parseDocument(text, options)));
  });

  it("is read as it stands when it comes as JSON, front matter and all", async () => {
    const body = {
      text: `---\nlang: en\n---\n${text}`,
      language: "de",
      publishedAt: "2025-03-05",
      authors: ["Ina Muster"],
      trace: true,
    };
    const { text: given, ...options } = body;
    expect(await articleOf(await post(JSON.stringify(body), json))).toEqual(carried(parseArticle(given, options)));
  });

  it("is read with the recogniser that the server was given", async () => {
    const given = "Altenau. Im Streit mit Holtmann und Brackwede Energie schwieg der Rat.";
    const withNames = await createSampleApp({ recogniser });
    const lines = { "content-type": "application/x-ndjson" };
    const send = (body: string, headers: Record<string, string>) =>
      withNames.request("/api/v1/parse?language=de", { method: "POST", headers, body });
    const expected = carried(parseArticle(given, { language: "de", recogniser }));
    expect(expected).not.toEqual(carried(parseArticle(given, { language: "de" })));
    expect(await articleOf(await send(given, plain))).toEqual(expected);
    expect(await articleOf(await send(JSON.stringify({ text: given }), json))).toEqual(expected);
    expect(await (await send(JSON.stringify({ text: given }), lines)).json()).toEqual(expected);
  });

  it("takes the option in the body before the one in the query", async () => {
    const response = await post(
      JSON.stringify({ text, publishedAt: "2025-01-01" }),
      json,
      "?publishedAt=2024-01-01&language=de",
    );
    expect(await articleOf(response)).toMatchObject({ publishedAt: "2025-01-01", language: "de" });
  });

  it.each(["\u{feff}Mit Marke.\r\n", "Zeile\r\n\r\nZeile\u{2028}\u{0}", "", "  \n", "😀 „Ja“", "---\nkein Ende"])(
    "comes back exactly as given: %j",
    async (given) => {
      expect((await articleOf(await post(given))).text).toBe(given);
      expect((await articleOf(await post(JSON.stringify({ text: given }), json))).text).toBe(given);
    },
  );

  it("keeps half a character that only JSON can carry", async () => {
    expect((await articleOf(await post('{"text":"a\\ud800b"}', json))).text).toBe("a\ud800b");
  });

  it("stores nothing", async () => {
    await post(text);
    expect(await (await app.request("/api/v1/articles")).json()).toMatchObject({ total: 6 });
  });

  it.each(["text/plain; charset=utf-8", 'text/plain;charset="UTF-8"', "Text/Plain", "text/plain; format=flowed"])(
    "may be %s",
    async (type) => {
      expect((await articleOf(await post(text, { "content-type": type }))).text).toBe(text);
    },
  );

  it("may be as long as the limit", async () => {
    const longest = "Das ist ein Satz.\n".repeat(Math.floor(MAXIMUM_BODY_BYTES / 18)).padEnd(MAXIMUM_BODY_BYTES, "x");
    expect((await post(longest)).status).toBe(200);
    expect(await readProblem(await post(`${longest}x`))).toMatchObject({ status: 413, code: "body/too-large" });
  }, 30_000);
});

const latin1 = new Uint8Array([0x4b, 0xf6, 0x6c, 0x6e]);
const brokenJson = new Uint8Array([0x7b, 0x22, 0x74, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]);

describe("a body that cannot be used", () => {
  it.each([
    ["no UTF-8 in text", latin1, plain, 400, "body/not-utf-8"],
    ["no UTF-8 in JSON", brokenJson, json, 400, "body/not-utf-8"],
    ["no JSON", "{", json, 400, "body/not-json"],
    ["an empty body as JSON", "", json, 400, "body/not-json"],
    ["a form", "text=a", { "content-type": "application/x-www-form-urlencoded" }, 415, "body/media-type"],
    ["HTML", "<p>a</p>", { "content-type": "text/html" }, 415, "body/media-type"],
    ["no type", new Uint8Array([97]), {}, 415, "body/media-type"],
    ["another charset", "a", { "content-type": "text/plain; charset=iso-8859-1" }, 415, "body/media-type"],
    ["a compressed text", "a", { ...plain, "content-encoding": "gzip" }, 415, "body/media-type"],
    ["a list", "[]", json, 422, "body/invalid"],
    ["null", "null", json, 422, "body/invalid"],
  ])("%s", async (_name, body, headers, status, code) => {
    expect(await readProblem(await post(body, headers))).toMatchObject({ status, code, instance: "/api/v1/parse" });
  });

  it("says which types it takes", async () => {
    const response = await post("<p>a</p>", { "content-type": "text/html" });
    expect(response.headers.get("accept")).toBe("text/plain, application/json");
  });

  it("points at every wrong field", async () => {
    const body = '{"authors":["a",1],"trace":"yes","a/b~c ü":1,"__proto__":{}}';
    const problem = await readProblem(await post(body, json));
    expect(problem).toMatchObject({ status: 422, code: "body/invalid" });
    expect(problem.errors?.map(({ pointer }) => pointer).sort()).toEqual(
      ["#/__proto__", "#/a~1b~0c%20%C3%BC", "#/authors/1", "#/text", "#/trace"].sort(),
    );
  });
});

describe("an option that cannot be used", () => {
  it.each([
    ["publishedAt", "gestern", "options/published-at"],
    ["timeZone", "Mars/Olympus", "options/time-zone"],
    ["headline", " ", "options/headline"],
    ["language", " ", "options/language"],
    ["authors", "", "options/authors"],
  ])("%s: the parser's own code, and where it stands", async (name, value, code) => {
    const inQuery = await readProblem(await post(text, plain, `?${name}=${encodeURIComponent(value)}`));
    expect(inQuery).toMatchObject({ status: 400, code, errors: [{ parameter: name }] });
    const given = name === "authors" ? [value] : value;
    const inBody = await readProblem(await post(JSON.stringify({ text, [name]: given }), json));
    expect(inBody).toMatchObject({ status: 422, code, errors: [{ pointer: `#/${name}` }] });
    expect(inBody.title).toBe(inQuery.title);
  });

  it.each([
    ["?trace=yes", "trace"],
    ["?text=a", "text"],
    ["?locales=de", "locales"],
    ["?recogniser=x", "recogniser"],
  ])("%s is refused by name", async (query, parameter) => {
    const problem = await readProblem(await post(text, plain, query));
    expect(problem).toMatchObject({ status: 400, code: "query/invalid", errors: [{ parameter }] });
  });
});
