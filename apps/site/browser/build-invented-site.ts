import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite, writeSeeds } from "../test/build-site.ts";
import { findChromium } from "./find-chromium.ts";
import { inventedArticles } from "./invented-articles.ts";

/**
 * Builds the site over articles that never change, for reference pictures, outlines and searches. Its folder stands in
 * `WORTLAUT_INVENTED_SITE`, which the workers inherit.
 */
// biome-ignore lint/style/noDefaultExport: Playwright takes a set-up's default export.
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  if (findChromium() === undefined) {
    console.warn("test:browser: no Chromium (CHROME_PATH, chromium, google-chrome): every browser test is SKIPPED");
    return undefined;
  }
  const root = await mkdtemp(join(tmpdir(), "wortlaut-browser-"));
  await writeSeeds(join(root, "seeds"), inventedArticles);
  const { dist } = await buildSite(root, join(root, "seeds"));
  process.env.WORTLAUT_INVENTED_SITE = dist;
  return () => rm(root, { recursive: true, force: true });
}
