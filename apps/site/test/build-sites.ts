import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type BuiltSite, buildSite, writeSeeds } from "./build-site.ts";
import { files } from "./fixtures.ts";

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
  await writeSeeds(seeds, files);
  project.provide("site", await buildSite(join(root, "site"), seeds));
  project.provide("emptySite", await buildSite(join(root, "empty"), join(root, "missing")));
  return () => rm(root, { recursive: true, force: true });
}
