/** Writes `src/generated/schema.ts` from the committed OpenAPI document: `pnpm --filter @news/client generate`. */
import { writeFileSync } from "node:fs";
import { renderSchema, schemaFile } from "./render-schema.ts";

writeFileSync(schemaFile, await renderSchema());
