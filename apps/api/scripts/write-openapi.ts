/** Writes `openapi.json`; a test fails when the committed file is stale. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createApp } from "../src/app.ts";
import { buildDocument } from "../src/document.ts";
import type { Library } from "../src/library/library.ts";

// No route is called, so nothing stands behind them.
const document = buildDocument(createApp({ library: {} as Library }));
writeFileSync(join(import.meta.dirname, "..", "openapi.json"), `${JSON.stringify(document, null, 2)}\n`);
