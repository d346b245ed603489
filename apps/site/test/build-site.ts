import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** A finished build and what it said on the way. */
export interface BuiltSite {
  readonly dist: string;
  readonly log: string;
}

/** Writes articles as a seeds folder: path below the folder to content. */
export async function writeSeeds(seeds: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(seeds, name)), { recursive: true });
    await writeFile(join(seeds, name), content);
  }
}

/** Builds the site over a seeds folder, in a process of its own. One at a time: all builds write below `.astro/`. */
export async function buildSite(folder: string, seeds: string): Promise<BuiltSite> {
  const dist = join(folder, "dist");
  const script = fileURLToPath(new URL("./run-build.ts", import.meta.url));
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
