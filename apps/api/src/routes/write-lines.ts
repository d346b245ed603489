import type { ArticleInput } from "@news/archive";
import type { ParseOptions } from "@news/core";
import type { Context } from "hono";
import { MAXIMUM_BODY_BYTES, MAXIMUM_STREAM_BYTES } from "../contract/parse.ts";
import { ArticleLineSchema } from "../contract/write.ts";
import { freshHeaders } from "../http/headers.ts";
import { type Line, NDJSON_TYPE, readLines, streamOf } from "../http/ndjson.ts";
import { isMediaType } from "../http/read-body.ts";
import type { Library } from "../library/library.ts";
import { archiveProblem, Problem, problemBody } from "../problem.ts";
import { readLine } from "./parse.ts";
import type { ParseInput } from "./parse-input.ts";

/** So many articles share one commit at most. */
const MOST_AT_ONCE = 25;

/** Reads an article and makes of it what the archive keeps. */
type ToInput = (id: string, given: ParseInput) => Promise<ArticleInput>;

/** One line that was sent: an article, or what is wrong with it. */
type Item =
  | { readonly number: number; readonly input: ArticleInput }
  | { readonly number: number; readonly problem: Problem };

/**
 * Makes the handler that takes many articles. Lines are read, parsed and written in small groups, each answered when it is on
 * the disk; nothing is read ahead of that, so a client may send without end.
 */
export function createBulkWriter(library: Library, toInput: ToInput): (c: Context) => Promise<Response> {
  const running = new Set<string>();
  return async (c) => {
    if (!isMediaType(c, NDJSON_TYPE)) {
      throw new Problem("body/media-type", `Send one article per line as ${NDJSON_TYPE}.`, {
        headers: { accept: NDJSON_TYPE },
      });
    }
    const key = c.req.header("idempotency-key");
    if (key === undefined) {
      const lines = readLines(c.req.raw.body, { line: MAXIMUM_BODY_BYTES, total: MAXIMUM_STREAM_BYTES });
      const body = streamOf(answerLines(library, lines, c.req.url, toInput));
      return new Response(body, { status: 200, headers: freshHeaders(NDJSON_TYPE) });
    }
    if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
      throw new Problem("idempotency/invalid", "Idempotency-Key takes 1 to 200 visible ASCII characters.");
    }
    if (running.has(key)) {
      throw new Problem("idempotency/running", "The same request is being answered; ask again when it is done.");
    }
    running.add(key);
    try {
      return await answerOnce(c, library, key, toInput);
    } finally {
      running.delete(key);
    }
  };
}

/** Answers a request with a key: anew the first time, with the answer of the first time after that. */
async function answerOnce(c: Context, library: Library, key: string, toInput: ToInput): Promise<Response> {
  const bytes = await readWhole(c);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const request = btoa(String.fromCharCode(...hash));
  const known = await library.archive.remembered(key);
  if (known !== undefined && known.request !== request) {
    throw new Problem("idempotency/reused", "This Idempotency-Key came with another body before. Take a new one.");
  }
  if (known !== undefined) return new Response(known.answer, { status: 200, headers: freshHeaders(NDJSON_TYPE) });
  const lines = readLines(new Blob([bytes]).stream(), { line: MAXIMUM_BODY_BYTES, total: MAXIMUM_BODY_BYTES });
  let answer = "";
  for await (const line of answerLines(library, lines, c.req.url, toInput)) answer += line;
  await library.archive.remember(key, request, answer);
  return new Response(answer, { status: 200, headers: freshHeaders(NDJSON_TYPE) });
}

async function readWhole(c: Context): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const piece of (c.req.raw.body ?? []) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    length += piece.length;
    if (length > MAXIMUM_BODY_BYTES) {
      throw new Problem("body/too-large", `With an Idempotency-Key a body has at most ${MAXIMUM_BODY_BYTES} bytes.`);
    }
    pieces.push(piece);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

async function* answerLines(
  library: Library,
  lines: AsyncGenerator<Line>,
  url: string,
  toInput: ToInput,
): AsyncGenerator<string> {
  let group: Item[] = [];
  let whole: Problem | undefined;
  const write = async () => {
    const answer = await writeGroup(library, group, url);
    group = [];
    return answer;
  };
  try {
    for (;;) {
      const next = lines.next();
      // What has come in so far is written when the client takes a breath, not only when the group is full.
      const waited = group.length > 0 && (await isSlow(next));
      if (waited || group.length >= MOST_AT_ONCE) yield await write();
      const { done, value } = await next;
      if (done === true) break;
      group.push(await readItem(value, toInput));
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    whole = error;
  } finally {
    await lines.return(undefined);
  }
  if (group.length > 0) yield await write();
  // The status has been sent: what is wrong with the stream as a whole is its last line.
  if (whole !== undefined) yield `${JSON.stringify({ line: 0, problem: problemBody(whole, url) })}\n`;
}

/** Whether something takes longer than what is at hand. */
function isSlow(next: Promise<unknown>): Promise<boolean> {
  return Promise.race([next.then(() => false), new Promise<boolean>((resolve) => setTimeout(resolve, 2, true))]);
}

async function readItem({ number, text }: Line, toInput: ToInput): Promise<Item> {
  try {
    const { id, text: article, ...options } = readLine(text, ArticleLineSchema);
    return { number, input: await toInput(id, { text: article, options: options as ParseOptions }) };
  } catch (error) {
    if (error instanceof Problem) return { number, problem: error };
    throw error;
  }
}

async function writeGroup(library: Library, group: readonly Item[], url: string): Promise<string> {
  const inputs = group.flatMap((item) => ("input" in item ? [item.input] : []));
  let failure: Problem | undefined;
  const results = await library.archive.put(inputs).catch((error: unknown) => {
    failure = archiveProblem(error);
    if (failure === undefined) throw error;
    return [];
  });
  if (inputs.length > 0) await library.changed(inputs.map(({ id }) => id)).catch(() => {});
  let place = 0;
  const lines = group.map((item) => {
    if ("problem" in item) return { line: item.number, problem: problemBody(item.problem, url) };
    const result = results[place];
    place += 1;
    return failure === undefined
      ? { line: item.number, ...result }
      : { line: item.number, problem: problemBody(failure, url) };
  });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
