/**
 * Writes `openapi.json` and adds to `promises.txt` what is new; a test fails while either is stale. Refuses a document that
 * breaks a promise: whoever means it takes the line out of `promises.txt` first.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { createApp } from "../src/app.ts";
import { buildDocument } from "../src/document.ts";
import type { Library } from "../src/library/library.ts";
import { comparePromises, type PromisingDocument, promisesFile, promisesOf, readPromises } from "./promises.ts";

// No route is called, so nothing stands behind them.
const document = buildDocument(createApp({ library: {} as Library }));
const current = promisesOf(JSON.parse(JSON.stringify(document)) as PromisingDocument);
const { broken, fresh } = comparePromises(existsSync(promisesFile) ? readPromises() : [], current);
if (broken.length > 0) {
  console.error(`This breaks what apps/api/promises.txt promises:\n${broken.map((line) => `  ${line}`).join("\n")}`);
  process.exitCode = 1;
} else {
  writeFileSync(join(import.meta.dirname, "..", "openapi.json"), `${JSON.stringify(document, null, 2)}\n`);
  writeFileSync(promisesFile, `${current.join("\n")}\n`);
  for (const line of fresh) console.log(`+ ${line}`);
}
