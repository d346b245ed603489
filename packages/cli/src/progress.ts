import type { Io } from "./io.ts";

/** Shows how far a run has come. */
export interface Progress {
  /** Bytes read since the last call. */
  readonly bytes: (count: number) => void;
  /** Articles dealt with since the last call, and how many of them failed. */
  readonly articles: (count: number, failed: number) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

const EVERY_MS = 200;
const BAR = 24;

/**
 * A bar on standard error when that is a terminal and the output goes elsewhere; otherwise nothing.
 *
 * @param total bytes to read; absent when nobody knows, as in a pipe.
 */
export function createProgress(io: Io, outputIsElsewhere: boolean, total: number | undefined): Progress {
  const shows = io.stderr.isTTY === true && (outputIsElsewhere || io.stdout.isTTY !== true);
  if (!shows) return { bytes: () => {}, articles: () => {}, stop: () => {} };
  const started = performance.now();
  let read = 0;
  let done = 0;
  let failed = 0;
  let drawn = 0;
  const draw = () => {
    drawn = performance.now();
    const seconds = Math.max(0.001, (drawn - started) / 1000);
    const share = total === undefined || total === 0 ? undefined : Math.min(1, read / total);
    const bar = share === undefined ? "" : `${barOf(share)} `;
    const rest = failed === 0 ? "" : ` · ${failed} not read`;
    const line = `${bar}${done.toLocaleString("en")} articles · ${Math.round(done / seconds).toLocaleString("en")}/s${rest}`;
    io.stderr.write(`\r\u001b[K${line.slice(0, (io.stderr.columns ?? 80) - 1)}`, () => {});
  };
  return {
    bytes(count) {
      read += count;
    },
    articles(count, notRead) {
      done += count;
      failed += notRead;
      if (performance.now() - drawn > EVERY_MS) draw();
    },
    stop: () => void io.stderr.write("\r\u001b[K", () => {}),
  };
}

function barOf(share: number): string {
  const full = Math.round(share * BAR);
  return `[${"#".repeat(full)}${".".repeat(BAR - full)}] ${String(Math.floor(share * 100)).padStart(3)} %`;
}
