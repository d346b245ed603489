import { toSafeJson } from "../escape-controls.ts";
import type { OutputFormat } from "./output-format.ts";

/** The article as indented JSON; of several inputs an array, one article after the other. */
export const json: OutputFormat = {
  frame: ({ several }) =>
    several
      ? { open: "[\n  ", between: ",\n  ", close: "\n]\n", empty: "[]\n" }
      : { open: "", between: "", close: "", empty: "" },
  render({ article }, { several }) {
    const text = toSafeJson(article, 2);
    return several ? text.replaceAll("\n", "\n  ") : `${text}\n`;
  },
};
