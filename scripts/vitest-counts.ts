import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

/**
 * Writes `reports/counts.json` for the closing line of `npm test`.
 *
 * Counts what the tests really did: a module that fails before its first test (an import or a hook that throws) and an
 * unhandled error count as one failure each, which no built-in report of vitest says.
 */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    let skipped = 0;
    for (const module of modules) {
      let failedHere = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        else if (state === "skipped") skipped += 1;
        else failedHere += 1;
      }
      if (module.state() === "failed" && failedHere === 0) failedHere = 1;
      failed += failedHere;
    }
    const folder = join(import.meta.dirname, "..", "reports");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "counts.json"), JSON.stringify({ passed, failed, skipped }));
  }
}
