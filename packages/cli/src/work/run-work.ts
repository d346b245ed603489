import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Piscina } from "piscina";
import type { Answers, Batch, Task } from "./task.ts";
import { prepareWork } from "./work-on.ts";

/** What each thread may use for what it has just made; garbage goes sooner than by default. In MB. */
const YOUNG_GENERATION = 6;
/** How much the rest of a heap may grow before it is cleared again, in percent; by default it may double and more. */
const HEAP_GROWTH = 20;

/** Batches on their way per thread: one that is worked on, one that waits. */
const AHEAD = 2;

/**
 * Works on batches, in this thread or in `jobs` others, and gives the answers in the order of the batches. At most
 * `AHEAD` batches per thread are on their way: a slow reader of the output slows the reading of the input.
 *
 * @param jobs 1 for this thread, more for that many others, 0 for as many as the machine has cores.
 */
export async function* runWork(batches: AsyncIterable<Batch>, task: Task, jobs: number): AsyncGenerator<Answers> {
  if (jobs === 1) {
    const work = await prepareWork(task);
    for await (const batch of batches) yield work(batch);
    return;
  }
  // No limit on the whole heap: one long article would end the run.
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const threads = jobs === 0 ? availableParallelism() : jobs;
  const pool = new Piscina<{ task: Task; batch: Batch }, Answers>({
    filename: new URL("./worker.ts", import.meta.url).href,
    name: "work",
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  try {
    yield* inOrder(batches, threads * AHEAD, (batch) =>
      pool.run({ task, batch }, { transferList: [batch.bytes.buffer as ArrayBuffer] }),
    );
  } finally {
    await pool.destroy();
  }
}

/** Starts up to `most` at once and yields what they give in the order they were started. */
async function* inOrder<In, Out>(
  inputs: AsyncIterable<In>,
  most: number,
  start: (input: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const running: Promise<Out>[] = [];
  for await (const input of inputs) {
    const promise = start(input);
    // Whoever awaits it later hears of the failure; until then it is not an unhandled one.
    promise.catch(() => {});
    running.push(promise);
    const [oldest] = running;
    if (running.length < most || oldest === undefined) continue;
    running.shift();
    yield await oldest;
  }
  for (const promise of running) yield await promise;
}
