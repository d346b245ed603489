import { move, transferableSymbol, valueSymbol } from "piscina";
import type { Answers, Batch, Task } from "./task.ts";
import { prepareWork, type Work } from "./work-on.ts";

/** Prepared once per thread: a run has one task. */
let prepared: Promise<Work> | undefined;

/** What a thread runs: one batch of a task. The bytes of the answers are handed over, not copied. */
export async function work({ task, batch }: { readonly task: Task; readonly batch: Batch }): Promise<unknown> {
  prepared ??= prepareWork(task);
  const answers: Answers = (await prepared)(batch);
  // The library takes any object with these two symbols; its type names buffers and ports only.
  return move({ [transferableSymbol]: answers.bytes.buffer, [valueSymbol]: answers } as never);
}
