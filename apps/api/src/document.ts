import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import {
  ArticleEntitiesSchema,
  ArticleQuotesSchema,
  ArticleTimesSchema,
  SelectedArticleSchema,
  StoredArticleSchema,
} from "./contract/article.ts";
import { ArticleListSchema } from "./contract/article-list.ts";
import { EntityEntrySchema, EntityListSchema } from "./contract/entity-list.ts";
import { HealthSchema, ReadinessSchema } from "./contract/health.ts";
import { ChangeListSchema, DiffSchema, VersionListSchema } from "./contract/history.ts";
import { ParseRequestSchema } from "./contract/parse.ts";
import { ProblemSchema } from "./contract/problem.ts";
import { QuoteListSchema } from "./contract/quote-list.ts";
import { SearchResultSchema } from "./contract/search.ts";
import { ArticleLineSchema, LineResultSchema, WrittenSchema } from "./contract/write.ts";

/** The OpenAPI document as a value. */
export type OpenApiDocument = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;
type Schemas = NonNullable<NonNullable<OpenApiDocument["components"]>["schemas"]>;

const description = `Wortlaut reads plain-text news and says who said what, according to whom, down to the character.

Every span is half-open and zero-based and counts UTF-16 code units in the article's \`text\`, which is the input exactly as given. Every failure is a problem document (RFC 9457) with a stable \`code\`. Reading is open to everybody, from any origin. Writing needs a key.`;

/** The schemas that answers and requests are made of; what they refer to follows them into the document. */
const roots = [
  StoredArticleSchema,
  SelectedArticleSchema,
  ArticleListSchema,
  ArticleQuotesSchema,
  ArticleEntitiesSchema,
  ArticleTimesSchema,
  QuoteListSchema,
  EntityListSchema,
  EntityEntrySchema,
  SearchResultSchema,
  VersionListSchema,
  DiffSchema,
  ChangeListSchema,
  ParseRequestSchema,
  WrittenSchema,
  ArticleLineSchema,
  LineResultSchema,
  ProblemSchema,
  HealthSchema,
  ReadinessSchema,
];

/**
 * Describes the routes of an app in OpenAPI 3.1.
 *
 * Paths come from the routes. Schemas come from zod's own JSON Schema and replace the generator's: it marks a shared
 * component as nullable when one field of that type is, and copies a component wherever a field describes it.
 */
export function buildDocument(app: OpenAPIHono): OpenApiDocument {
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Wortlaut",
      version: "1",
      description,
      license: { name: "MIT", url: "https://spdx.org/licenses/MIT.html" },
    },
    servers: [{ url: "/", description: "This server." }],
    security: [],
    tags: [
      { name: "articles", description: "The articles that this server keeps." },
      { name: "quotes", description: "Who said what, across articles." },
      { name: "entities", description: "People, organisations and places across articles." },
      { name: "search", description: "Articles and quotes together." },
      { name: "history", description: "Versions, and what happens." },
      { name: "feeds", description: "For feed readers." },
      { name: "writing", description: "With a key." },
      { name: "parse", description: "Texts of your own; nothing is stored." },
      { name: "operations", description: "For whoever runs the server." },
    ],
  });
  const key = {
    type: "http" as const,
    scheme: "bearer",
    description: "A key of this server, as `Authorization: Bearer …`.",
  };
  return { ...document, components: { schemas: componentSchemas(), securitySchemes: { key } } };
}

function componentSchemas(): Schemas {
  const schemas: Record<string, unknown> = {};
  for (const root of roots) Object.assign(schemas, z.toJSONSchema(root, { io: "input" }).$defs);
  // JSON Schema keeps its definitions under `$defs`, OpenAPI under `components`.
  const moved = JSON.stringify(schemas).replaceAll('"#/$defs/', '"#/components/schemas/');
  const sorted = Object.entries(JSON.parse(moved) as Schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted);
}
