import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { files } from "./fixtures.ts";

/** A finished build and what it said on the way. */
interface BuiltSite {
  readonly dist: string;
  readonly log: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** The site over the invented articles. */
    site: BuiltSite;
    /** The site over a folder that does not exist. */
    emptySite: BuiltSite;
  }
}

/** Builds both sites before the first test and removes them after the last one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), "wortlaut-site-"));
  const seeds = join(root, "seeds");
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(seeds, name)), { recursive: true });
    await writeFile(join(seeds, name), content);
  }
  // One after the other: two builds at once would write the same files below `.astro/`.
  project.provide("site", await buildSite(join(root, "site"), seeds));
  project.provide("emptySite", await buildSite(join(root, "empty"), join(root, "missing")));
  return () => rm(root, { recursive: true, force: true });
}

async function buildSite(folder: string, seeds: string): Promise<BuiltSite> {
  const dist = join(folder, "dist");
  const script = fileURLToPath(new URL("./build-site.ts", import.meta.url));
  const env = {
    ...process.env,
    NEWS_SEEDS: seeds,
    SITE_URL: "https://wortlaut.example",
    NODE_ENV: "production",
    NO_COLOR: "1",
  };
  // What the test runner sets for itself would change the build.
  const { VITEST: _vitest, MODE: _mode, DEV: _dev, PROD: _prod, SSR: _ssr, ...clean } = env as NodeJS.ProcessEnv;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, dist, join(folder, "cache")], {
    env: clean,
    // Astro keeps its server code below the working directory while it builds; from elsewhere its imports do not resolve.
    cwd: dirname(import.meta.dirname),
  });
  return { dist, log: stdout + stderr };
}
