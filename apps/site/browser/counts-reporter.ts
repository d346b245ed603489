import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Reporter, Suite } from "@playwright/test/reporter";

/** Writes `reports/browser-counts.json` for the closing line of `npm test -- --browser`. */
// biome-ignore lint/style/noDefaultExport: Playwright takes a reporter's default export.
export default class CountsReporter implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  /** Faults outside of any test: a file that does not load, a set-up that throws. */
  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    const outcomes = this.#suite?.allTests().map((test) => test.outcome()) ?? [];
    const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
    const counts = {
      passed: count("expected") + count("flaky"),
      failed: count("unexpected") + this.#errors,
      skipped: count("skipped"),
    };
    const folder = join(import.meta.dirname, "../../../reports");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "browser-counts.json"), JSON.stringify(counts));
  }

  printsToStdio(): boolean {
    return false;
  }
}
