import { gzipSync } from "node:zlib";

const speakers = ["Ada Beispiel", "Bo Muster", "Cora Probe"];

/** A short article of its own, the same for the same number. */
export function articleText(number: number): string {
  const speaker = speakers[number % speakers.length];
  const long = "Der Rat hat lange beraten, und die Laternen blieben an. ".repeat(number % 7);
  return `Rat tagt zum ${number}. Mal\nBonn (dpa) - „Wir sparen“, sagte ${speaker} am Dienstag. ${long}`.trimEnd();
}

/** So many articles as lines of NDJSON. */
export function ndjsonOf(count: number, from = 1): string {
  return Array.from(
    { length: count },
    (_, at) => `${JSON.stringify({ id: from + at, text: articleText(from + at) })}\n`,
  ).join("");
}

/** One record of a WARC file. */
export function warcRecord(
  type: string,
  body: string | Uint8Array,
  fields: Readonly<Record<string, string>> = {},
): Buffer {
  const bytes = Buffer.from(body);
  const head = Object.entries({ "WARC-Type": type, ...fields, "Content-Length": String(bytes.length) });
  const lines = ["WARC/1.0", ...head.map(([name, value]) => `${name}: ${value}`), "", ""];
  return Buffer.concat([Buffer.from(lines.join("\r\n")), bytes, Buffer.from("\r\n\r\n")]);
}

/** A gzip file that ends in the middle. */
export function cutGzip(text: string): Buffer {
  const whole = gzipSync(text);
  return whole.subarray(0, Math.floor(whole.length * 0.7));
}

/** A gzip file of which a byte in the middle has changed. */
export function damagedGzip(text: string): Buffer {
  const whole = gzipSync(text);
  const middle = Math.floor(whole.length / 2);
  whole.writeUInt8(whole.readUInt8(middle) ^ 0xff, middle);
  return whole;
}
