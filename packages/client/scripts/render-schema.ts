import openapiTypescript, { astToString } from "openapi-typescript";

/** Where the generated types stand. */
export const schemaFile: URL = new URL("../src/generated/schema.ts", import.meta.url);

const document = new URL("../../../apps/api/openapi.json", import.meta.url);

/** The types of every path, parameter and answer of the API, as TypeScript. */
export async function renderSchema(): Promise<string> {
  const nodes = await openapiTypescript(document, { alphabetize: true });
  return `// Generated from apps/api/openapi.json by \`pnpm --filter @news/client generate\`. Do not edit.\n${astToString(nodes)}`;
}
