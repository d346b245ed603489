/** Writes `openapi.json`; a test fails when the committed file is stale. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createApp } from "../src/app.ts";
import { createMemoryStore } from "../src/article-store.ts";
import { buildDocument } from "../src/document.ts";

const document = buildDocument(createApp({ articles: await createMemoryStore([]) }));
writeFileSync(join(import.meta.dirname, "..", "openapi.json"), `${JSON.stringify(document, null, 2)}\n`);
