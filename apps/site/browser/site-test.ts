import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { findChromium } from "./find-chromium.ts";
import { serveSite } from "./serve-site.ts";

export { expect } from "@playwright/test";

/** The site over the repository's own seeds, as `astro build` left it. */
export const dist = join(import.meta.dirname, "../dist");

/** Tests that know the addresses of both sites. Without a browser on this machine each of them is skipped, visibly. */
export const test = base.extend<{ needsChromium: undefined }, { site: string; invented: string }>({
  needsChromium: [
    async ({}, use, testInfo) => {
      testInfo.skip(findChromium() === undefined, "no Chromium on this machine");
      await use(undefined);
    },
    { auto: true },
  ],
  site: [
    async ({}, use) => {
      const { base, stop } = await serveSite(dist);
      await use(base);
      stop();
    },
    { scope: "worker" },
  ],
  invented: [
    async ({}, use) => {
      const { base, stop } = await serveSite(process.env.WORTLAUT_INVENTED_SITE ?? "");
      await use(base);
      stop();
    },
    { scope: "worker" },
  ],
});

/** The addresses of all pages of the site over the seeds. */
export function allPages(): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((path) => `/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".html"))
    .map((path) => path.replace(/index\.html$/, ""))
    .sort();
}
