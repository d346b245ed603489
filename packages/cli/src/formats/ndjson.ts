import { toSafeJson } from "../escape-controls.ts";
import { noFrame, type OutputFormat } from "./output-format.ts";

/** One article per line (https://github.com/ndjson/ndjson-spec), its file's name in front: `{"file":"rat.txt",…}`. */
export const ndjson: OutputFormat = {
  frame: noFrame,
  render: ({ name, id, article }) => `${toSafeJson({ file: name, ...(id === undefined ? {} : { id }), ...article })}\n`,
};
