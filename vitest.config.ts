import { defineConfig } from "vitest/config";

/** Workspace packages resolve to their TypeScript sources: no build stands between an edit and a test. */
const conditions = ["@news/source", "module", "node", "development|production"];

/** Milliseconds. A busy machine must not turn a property test red; a test that hangs still ends. */
const PATIENCE = 120_000;

/** A package without a framework of its own: its tests stand in `test/` and beside the sources. */
const plain = (root: string) => ({
  extends: true as const,
  root,
  test: {
    name: root,
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    include: ["test/**/*.test.ts", "src/**/*.test.ts"],
  },
});

export default defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    projects: [
      plain("packages/core"),
      plain("packages/recogniser-de"),
      plain("packages/seeds"),
      plain("packages/archive"),
      plain("packages/client"),
      plain("packages/cli"),
      plain("packages/benchmarks"),
      plain("apps/api"),
      "apps/site",
    ],
    reporters: ["default", "./scripts/vitest-counts.ts"],
    coverage: { provider: "v8", include: ["packages/*/src/**", "apps/*/src/**"] },
  },
});
