import type { Article } from "@news/core";
import type { OutputFormat } from "../src/formats/output-format.ts";
import { createScreen, screenFacts } from "../src/screen.ts";

/** Where a format writes to; a pipe when there is no terminal. */
export interface Target {
  /** Columns of the terminal. */
  readonly terminal?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly several?: boolean;
  readonly firstLine?: number;
  readonly more?: Readonly<Record<string, string>>;
}

/** What a format writes for these articles, named a.txt, b.txt and c.txt. */
export async function writeFormat(
  format: OutputFormat,
  articles: readonly Article[],
  target: Target = {},
): Promise<string> {
  const { terminal, env = {}, several = articles.length > 1, firstLine = 1, more = {} } = target;
  const stream = { write: () => true, on: () => {} };
  const stdout = terminal === undefined ? stream : { ...stream, isTTY: true, columns: terminal };
  const settings = { several, screen: createScreen(screenFacts({ stdout, env })), more };
  const { open, between, close, empty } = format.frame(settings);
  const written = articles.map((article, at) =>
    format.render({ name: `${"abc"[at]}.txt`, article, firstLine }, settings),
  );
  return written.length === 0 ? empty : open + written.join(between) + close;
}
