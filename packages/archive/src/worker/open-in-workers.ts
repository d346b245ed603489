import { Worker } from "node:worker_threads";
import type { Archive } from "../archive.ts";
import { ArchiveError, type ArchiveErrorCode } from "../archive-error.ts";
import type { Answer, Method } from "./messages.ts";

/** What changes something, or must see what the writer has just written. */
const writing: readonly Method[] = ["put", "remove", "remember", "applyAuthority", "stale", "digests"];
const reading: readonly Method[] = [
  "count",
  "body",
  "articles",
  "ranked",
  "facets",
  "quotes",
  "entities",
  "entity",
  "identities",
  "versions",
  "version",
  "changes",
  "cursor",
  "ids",
  "idsLike",
  "remembered",
  "check",
];

/**
 * Opens a SQLite archive in two threads, one that writes and one that reads: a long search holds up neither the server nor a
 * write.
 *
 * @throws {ArchiveError} when the file cannot be used.
 */
export async function openInWorkers(file: string): Promise<Archive> {
  const writer = await startWorker(file);
  const reader = await startWorker(file).catch(async (error: unknown) => {
    await writer.stop();
    throw error;
  });
  const methods: Partial<Record<Method, unknown>> = {};
  for (const method of writing) methods[method] = (...values: unknown[]) => writer.ask(method, values);
  for (const method of reading) methods[method] = (...values: unknown[]) => reader.ask(method, values);
  // The reader shows names as the editor has settled them.
  methods.applyAuthority = async (yaml: string) => {
    await writer.ask("applyAuthority", [yaml]);
    await reader.ask("applyAuthority", [yaml]);
  };
  const close = async () => {
    await Promise.all([reader.stop(), writer.stop()]);
  };
  // Both lists together are all methods; the type of `Method` and a test see to that.
  return { ...(methods as Record<Method, never>), store: "sqlite", close };
}

interface RunningWorker {
  ask(method: Method | "close", values: readonly unknown[]): Promise<unknown>;
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The same file in the sources, in `dist` and in a bundle: it stands beside this one. */
function startWorker(file: string): Promise<RunningWorker> {
  const own = import.meta.url;
  const sources = own.endsWith(".ts");
  const script = new URL(sources ? "./sqlite-worker.ts" : "./sqlite-worker.js", own);
  const worker = new Worker(script, {
    workerData: { file },
    ...(sources ? { execArgv: ["--conditions=@news/source", "--no-warnings"] } : {}),
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | undefined;
  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) asked?.resolve(answer.value);
    else asked?.reject(toError(answer));
  });
  worker.on("error", (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on("exit", () => end(new ArchiveError("archive/unavailable", "The archive is closed.")));
  const running: RunningWorker = {
    ask(method, values) {
      if (ended !== undefined) return Promise.reject(ended);
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, method, values });
      });
    },
    async stop() {
      if (ended === undefined) await running.ask("close", []).catch(() => {});
      await worker.terminate();
    },
  };
  return new Promise((resolve, reject) => {
    waiting.set(0, {
      resolve: () => resolve(running),
      reject: (error) => {
        void worker.terminate();
        reject(error);
      },
    });
  });
}

function toError({ name, code, message }: Answer & { readonly ok: false }): Error {
  if (name === "ArchiveError") return new ArchiveError(code as ArchiveErrorCode, message);
  return new Error(message);
}
