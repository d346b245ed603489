#!/usr/bin/env node
import process from "node:process";
import { run } from "./run.ts";

const stops = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
let stop: (() => void) | undefined;
const onSignal = () => stop?.();

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  onStop(listener) {
    stop = listener;
    // Without somebody who wants to end well, a signal ends the program as it always does.
    for (const signal of stops) {
      process.off(signal, onSignal);
      if (listener !== undefined) process.on(signal, onSignal);
    }
  },
});
