import { resolve } from "node:path";
import { exitCodes } from "./errors.ts";
import { loadFormat } from "./formats/load-format.ts";
import { findSources } from "./inputs/find-sources.ts";
import { type Found, type InputShape, isProblem } from "./inputs/found.ts";
import { readSource } from "./inputs/read-source.ts";
import type { Io } from "./io.ts";
import { chooseSink, isPerArticle, type OutputChoice } from "./output/choose-sink.ts";
import { noReport, openReport } from "./output/report.ts";
import type { Sink } from "./output/sink.ts";
import { createProgress } from "./progress.ts";
import { createScreen, screenFacts } from "./screen.ts";
import { batchDocuments } from "./work/batch-documents.ts";
import { runWork } from "./work/run-work.ts";
import type { Task } from "./work/task.ts";
import { writeAnswers } from "./write-answers.ts";
import { writeProblem } from "./write-output.ts";

/** What a run is asked to do. */
export interface StreamRequest {
  readonly operands: readonly string[];
  readonly shape?: InputShape;
  readonly jobs: number;
  readonly task: Omit<Task, "several" | "screen">;
  readonly output: Omit<OutputChoice, "task">;
  readonly errors: ErrorPolicy;
}

/** What becomes of inputs that cannot be read. Each is one line on standard error in any case. */
export interface ErrorPolicy {
  /** `report`: the run goes on and ends with 1. `continue`: it ends with 0. `stop`: it ends at the first. */
  readonly policy: "report" | "continue" | "stop";
  /** A file for the list of them, as NDJSON. */
  readonly report?: string;
}

/**
 * Reads documents, does the task with each, and writes the answers in the order of the inputs. At no time is more held than
 * a few batches: a slow reader of the output slows the reading of the input.
 *
 * @returns the exit code.
 */
export async function runStream(request: StreamRequest, io: Io): Promise<number> {
  const { operands, shape, jobs, output, errors } = request;
  const sources = findSources(operands, io, shape);
  const perArticle = isPerArticle(output, io.cwd);
  const toFile = perArticle || output.output !== undefined;
  // What goes to a file is not for this terminal.
  const facts = screenFacts(toFile ? { stdout: { ...io.stdout, isTTY: false }, env: io.env } : io);
  const task: Task = { ...request.task, several: sources.several && !perArticle, screen: facts };
  const format = await loadFormat(task.format);
  const frame = format.frame({ several: task.several, screen: createScreen(facts), more: task.more ?? {} });
  const sink = await chooseSink({ ...output, task: JSON.stringify({ operands, shape, task }) }, frame, io);
  const sizes = sources.all.map((source) => ("size" in source ? source.size : undefined));
  const total = sizes.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
  const progress = createProgress(io, toFile, total);
  const settings = { ...(shape === undefined ? {} : { shape }), onBytes: progress.bytes };
  const found = passOver(readAll(sources.all, io, settings), sink);
  // Alone in one thread every article is handed on as it comes: whoever pipes slowly gets answers at once.
  const batches = batchDocuments(found, jobs === 1 ? 1 : undefined);
  const report =
    errors.report === undefined ? noReport : await openReport(resolve(io.cwd, errors.report), sink.failedBefore);
  const stops = errors.policy === "stop";
  const failed = await writeAnswers({ answers: runWork(batches, task, jobs), sink, stops, report, progress, io });
  if (failed.count === 0) return exitCodes.ok;
  if (errors.policy === "continue") {
    const what = `${failed.count} of ${failed.count + failed.written} inputs could not be read`;
    await writeProblem(io.stderr, { what, help: "the lines above say why" });
    return exitCodes.ok;
  }
  return exitCodes.failed;
}

async function* readAll(
  sources: ReturnType<typeof findSources>["all"],
  io: Io,
  settings: Parameters<typeof readSource>[2],
): AsyncGenerator<Found> {
  for (const source of sources) {
    if (isProblem(source)) yield source;
    else yield* readSource(source, io.stdin, settings);
  }
}

/** Leaves out what an earlier run has dealt with. */
async function* passOver(found: AsyncIterable<Found>, sink: Sink): AsyncGenerator<Found> {
  let number = 0;
  for await (const one of found) {
    number += 1;
    if (number > sink.done && (isProblem(one) || !sink.has(one.name))) yield one;
  }
}
