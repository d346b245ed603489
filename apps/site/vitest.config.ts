import { getViteConfig } from "astro/config";
import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  root: import.meta.dirname,
  test: {
    name: "apps/site",
    include: ["test/**/*.test.ts", "src/**/*.test.ts"],
    globalSetup: "test/build-sites.ts",
    // The tests read files and share nothing; a worker for each file would cost a second.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};

// The second argument names the project: without it a run from the repository's root finds no pages and runs no test.
export default getViteConfig(config, { root: import.meta.dirname });
