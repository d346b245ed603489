import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect } from "vitest";
import type { DescribedPaths, FuzzRequest } from "./requests.ts";

/**
 * Makes the comparison of answers with the document that describes them: status, media type and body must all be in it.
 *
 * @param document as it is served.
 */
export function compareWith(document: DescribedPaths): (request: FuzzRequest, response: Response) => Promise<void> {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "document");
  const validators = new Map<string, ValidateFunction>();
  const validatorOf = (pointer: string): ValidateFunction => {
    const known = validators.get(pointer) ?? ajv.compile({ $ref: `document#/${pointer}` });
    validators.set(pointer, known);
    return known;
  };
  const check = (pointer: string, value: unknown) => {
    const validate = validatorOf(pointer);
    expect(validate(value), ajv.errorsText(validate.errors)).toBe(true);
  };
  return async ({ path, method }, response) => {
    const status = String(response.status);
    const described = document.paths[path]?.[method]?.responses[status];
    expect(described, `${status} is documented`).toBeDefined();
    expect(response.status).toBeLessThan(500);
    const body = await bodyOf(response);
    if (described?.content === undefined) {
      expect(body).toBe("");
      return;
    }
    const type = response.headers.get("content-type")?.split(";")[0] ?? "";
    expect(Object.keys(described.content)).toContain(type);
    const isJson = type.endsWith("json") && !type.endsWith("ndjson");
    check(
      pointerTo("paths", path, method, "responses", status, "content", type, "schema"),
      isJson ? JSON.parse(body) : body,
    );
    const line = described.content[type]?.schema.contentSchema;
    if (line?.$ref === undefined) return;
    const pointer = line.$ref.replace("#/", "");
    for (const one of body.split("\n").filter((text) => text !== "")) check(pointer, JSON.parse(one));
  };
}

function pointerTo(...steps: readonly string[]): string {
  return steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
}

async function bodyOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const encoding = response.headers.get("content-encoding");
  const unpacked = encoding === "br" ? brotliDecompressSync(bytes) : encoding === "gzip" ? gunzipSync(bytes) : bytes;
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(unpacked);
}
