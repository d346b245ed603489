import type { Article } from "@news/core";
import type { OutputFormat } from "../src/formats/output-format.ts";
import { createScreen } from "../src/screen.ts";

/** Where a format writes to; a pipe when there is no terminal. */
export interface Target {
  /** Columns of the terminal. */
  readonly terminal?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly several?: boolean;
  readonly firstLine?: number;
}

/** What a format writes for these articles, named a.txt, b.txt and c.txt. */
export async function writeFormat(
  format: OutputFormat,
  articles: readonly Article[],
  target: Target = {},
): Promise<string> {
  const { terminal, env = {}, several = articles.length > 1, firstLine = 1 } = target;
  const stream = { write: () => true, on: () => {} };
  const stdout = terminal === undefined ? stream : { ...stream, isTTY: true, columns: terminal };
  const inputs = (async function* () {
    for (const [at, article] of articles.entries()) yield { name: `${"abc"[at]}.txt`, article, firstLine };
  })();
  let written = "";
  for await (const text of format(inputs, { several, screen: createScreen({ stdout, env }) })) written += text;
  return written;
}
