import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { readSeedFiles } from "@news/seeds";

/**
 * Writes so many articles as NDJSON: the texts of a folder over and over, every number in them another one each time, so that
 * no line is the same as one before.
 *
 * @returns the bytes written.
 */
export async function writeStream(folder: string, path: string, articles: number): Promise<number> {
  const { files } = await readSeedFiles(folder);
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const texts = inOrder.map(({ text }) => text.replace(/^---\n[\s\S]*?\n---\n/, ""));
  if (texts.length === 0) throw new Error(`there is no article in ${folder}`);
  const file = createWriteStream(path);
  let bytes = 0;
  for (let id = 0; id < articles; id += 1) {
    const text = texts[id % texts.length] ?? "";
    const round = Math.floor(id / texts.length);
    const changed = text.replace(/\d+/g, (digits) => String((Number(digits) + round) % 10 ** digits.length));
    const line = Buffer.from(`${JSON.stringify({ id, text: `${changed}\n${id}` })}\n`);
    bytes += line.length;
    if (!file.write(line)) await once(file, "drain");
  }
  file.end();
  await finished(file);
  return bytes;
}
