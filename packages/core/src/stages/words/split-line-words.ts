import { splitWords } from "../../text/words.ts";
import type { Line, LineWords } from "../layers.ts";

/** The words of every line, split once; every later stage looks at these. */
export function splitLineWords(text: string, lines: readonly Line[]): LineWords {
  return lines.map(({ start, end }) => splitWords(text, start, end));
}
