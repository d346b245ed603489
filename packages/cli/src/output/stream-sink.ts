import type { Frame } from "../formats/output-format.ts";
import type { OutputStream } from "../io.ts";
import { writeOutput } from "../write-output.ts";
import type { Sink } from "./sink.ts";

/** Everything to one stream, such as standard output, framed as the format wants it. */
export function streamSink(stream: OutputStream, frame: Frame): Sink {
  let isFirst = true;
  const close = async () => {
    const end = isFirst ? frame.empty : frame.close;
    if (end !== "") await writeOutput(stream, end);
  };
  return {
    done: 0,
    failedBefore: 0,
    has: () => false,
    async write(_name, bytes) {
      const before = isFirst ? frame.open : frame.between;
      isFirst = false;
      if (before !== "") await writeOutput(stream, before);
      if (bytes.length > 0) await writeOutput(stream, bytes);
    },
    note: async () => {},
    close,
    async leave() {
      await close();
      return false;
    },
  };
}
