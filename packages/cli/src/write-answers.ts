import { isProblem } from "./inputs/found.ts";
import type { Io } from "./io.ts";
import type { Report } from "./output/report.ts";
import type { Sink } from "./output/sink.ts";
import type { Progress } from "./progress.ts";
import type { Answers } from "./work/task.ts";
import { writeProblem } from "./write-output.ts";

/** A note of the progress costs a file operation: one for so many articles. */
const NOTE_EVERY = 256;

/** Answers on their way out. */
export interface AnswerStream {
  readonly answers: AsyncIterable<Answers>;
  readonly sink: Sink;
  /** Whether the first that could not be read ends the run. */
  readonly stops: boolean;
  readonly report: Report;
  readonly progress: Progress;
  readonly io: Pick<Io, "stderr">;
}

/** How many came out and how many did not, earlier runs included. */
export interface Count {
  readonly written: number;
  readonly count: number;
}

/** Writes the answers in their order, and a line for each that is none; notes how far it has come. */
export async function writeAnswers({ answers, sink, stops, report, progress, io }: AnswerStream): Promise<Count> {
  let count = sink.failedBefore;
  let written = sink.done - sink.failedBefore;
  let noted = sink.done;
  try {
    for await (const { items, bytes } of answers) {
      let start = 0;
      const before = count;
      for (const item of items) {
        if (!isProblem(item)) {
          await sink.write(item.name, bytes.subarray(start, item.end));
          start = item.end;
          written += 1;
          continue;
        }
        await writeProblem(io.stderr, item);
        if (stops) {
          await leave(sink, written + count, count, io);
          return { written, count: count + 1 };
        }
        await report.add(item);
        count += 1;
      }
      progress.articles(items.length, count - before);
      if (written + count - noted < NOTE_EVERY) continue;
      noted = written + count;
      await sink.note(noted, count);
    }
  } finally {
    progress.stop();
  }
  await sink.close();
  return { written, count };
}

/** The one that could not be read has not been dealt with: whoever mends it goes on with it. */
async function leave(sink: Sink, dealtWith: number, failed: number, io: Pick<Io, "stderr">): Promise<void> {
  const canGoOn = await sink.leave(dealtWith, failed);
  if (!canGoOn) return;
  const what = "stopped at the first that could not be read";
  await writeProblem(io.stderr, { what, help: "mend it and repeat the command with --resume" });
}
