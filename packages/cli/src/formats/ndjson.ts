import { toSafeJson } from "../escape-controls.ts";
import type { OutputFormat } from "./output-format.ts";

/** One article per line (https://github.com/ndjson/ndjson-spec), its file's name in front: `{"file":"rat.txt",…}`. */
export const ndjson: OutputFormat = async function* (articles) {
  for await (const { name, article } of articles) yield `${toSafeJson({ file: name, ...article })}\n`;
};
