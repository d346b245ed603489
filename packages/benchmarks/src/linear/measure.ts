import process from "node:process";
import { parseArticle } from "@news/core";

/** What one parse took. */
export interface Measured {
  /** CPU time of all threads, those of the garbage collector among them. */
  readonly seconds: number;
  /** The most memory that the process held. */
  readonly gigabytes: number;
}

const [piece = '""', characters = "0"] = process.argv.slice(2);
const text = repeat(JSON.parse(piece) as string, Number(characters));
// The first calls teach the engine; they are not counted.
for (let round = 0; round < 3; round += 1) parseArticle(text.slice(0, 50_000));
const before = process.cpuUsage();
parseArticle(text);
const { user, system } = process.cpuUsage(before);
const measured: Measured = {
  seconds: (user + system) / 1e6,
  gigabytes: process.resourceUsage().maxRSS / 1024 ** 2,
};
console.log(JSON.stringify(measured));

/** A flat string: `repeat` alone gives a rope, and the first look into it would be counted. */
function repeat(one: string, length: number): string {
  const text = one.repeat(Math.ceil(length / one.length));
  return Buffer.from(text, "utf16le").toString("utf16le");
}
