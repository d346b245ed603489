/** What the stream bench compares with: every text of the NDJSON on standard input through parse-latin, one after the other. */
import process from "node:process";
import { createInterface } from "node:readline";
import { ParseLatin } from "parse-latin";

const parser = new ParseLatin();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { id, text } = JSON.parse(line);
  process.stdout.write(`${id} ${parser.parse(text).children.length}\n`);
}
