import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { comparePromises, type PromisingDocument, promisesOf, readPromises } from "../scripts/promises.ts";

const file = new URL("../openapi.json", import.meta.url);
const read = () => JSON.parse(readFileSync(file, "utf8")) as PromisingDocument;

describe("what the API has promised", () => {
  it("is kept, and written down; `pnpm --filter @news/api generate` adds what is new", () => {
    expect(comparePromises(readPromises(), promisesOf(read()))).toEqual({ broken: [], fresh: [] });
  });

  /** Changes to the document in place, as a careless hand would make them. */
  // biome-ignore lint/suspicious/noExplicitAny: a document that may be changed anywhere has no type.
  type Loose = any;
  const quotes = "/api/v1/quotes";
  it.each<[string, (document: Loose) => void, string]>([
    ["a path goes", ({ paths }) => delete paths[quotes], `GET ${quotes} gives 200`],
    ["a method goes", ({ paths }) => delete paths["/api/v1/articles/{id}"].put, "PUT /api/v1/articles/{id} takes body"],
    ["a parameter goes", ({ paths }) => paths[quotes].get.parameters.shift(), `GET ${quotes} takes query`],
    ["a limit shrinks", ({ components }) => (components.schemas.QuoteKind.enum = ["direct"]), "QuoteKind = indirect"],
    ["a field goes", ({ components }) => delete components.schemas.Quote.properties.rule, "Quote.rule: string"],
    ["a field may be absent", ({ components }) => components.schemas.Quote.required.pop(), "Quote."],
    [
      "a type changes",
      ({ components }) => (components.schemas.Quote.properties.text.type = "integer"),
      "Quote.text: string",
    ],
    ["a header goes", ({ paths }) => delete paths[quotes].get.responses[200].headers.ETag, "with ETag"],
    [
      "a parameter must be given",
      ({ paths }) => (paths[quotes].get.parameters[0].required = true),
      `GET ${quotes} needs query`,
    ],
    [
      "a field must be sent",
      ({ components }) => components.schemas.ParseRequest.required.push("language"),
      "ParseRequest.language: string",
    ],
  ])("is broken when %s", (_name, change, named) => {
    const document = read();
    change(document);
    const { broken } = comparePromises(readPromises(), promisesOf(document));
    expect(broken.join("\n")).toContain(named);
  });

  it.each<[string, (document: Loose) => void]>([
    [
      "a path comes",
      ({ paths }) =>
        (paths["/api/v1/neu"] = { get: { parameters: [{ in: "query", name: "q", required: true }], responses: {} } }),
    ],
    ["a field comes", ({ components }) => (components.schemas.Quote.properties.neu = { type: "string" })],
    ["a field is always there", ({ components }) => components.schemas.ArticleSummary.required.push("lead")],
    ["a field may be sent", ({ components }) => (components.schemas.ParseRequest.properties.neu = { type: "string" })],
    [
      "a parameter need not be given any more",
      ({ paths }) => {
        for (const parameter of paths["/api/v1/search"].get.parameters) delete parameter.required;
      },
    ],
  ])("holds when %s", (_name, change) => {
    const document = read();
    change(document);
    expect(comparePromises(readPromises(), promisesOf(document)).broken).toEqual([]);
  });
});
