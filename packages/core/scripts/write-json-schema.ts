/** Writes `article.schema.json` from the zod schemas; a test fails when the committed file is stale. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ArticleSchema } from "../src/model/index.ts";

/** The JSON Schema (draft 2020-12) of an article, formatted as committed. */
export function articleJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(ArticleSchema, { io: "input" }), null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(import.meta.dirname, "..", "article.schema.json"), articleJsonSchema());
}
