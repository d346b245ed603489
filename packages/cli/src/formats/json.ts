import { toSafeJson } from "../escape-controls.ts";
import type { OutputFormat } from "./output-format.ts";

/** The article as indented JSON; of several inputs an array, one article after the other. */
export const json: OutputFormat = async function* (articles, { several }) {
  let opening = "[\n  ";
  for await (const { article } of articles) {
    const text = toSafeJson(article, 2);
    yield several ? opening + text.replaceAll("\n", "\n  ") : `${text}\n`;
    opening = ",\n  ";
  }
  if (several) yield opening.startsWith("[") ? "[]\n" : "\n]\n";
};
