import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { allPages, expect, test } from "./site-test.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Pages made by one template over and over; `EVERY_PAGE=1` tests each of them, otherwise a few speak for all. */
const many = /^(?:\/en)?\/(?:personen|organisationen|orte)\/./;
const EVERY = 24;
const pages = allPages().filter(
  (path, index) => process.env.EVERY_PAGE === "1" || !many.test(path) || index % EVERY === 0,
);
const PER_TEST = 12;

for (let first = 0; first < pages.length; first += PER_TEST) {
  const some = pages.slice(first, first + PER_TEST);
  test(`no fault in light or dark, nothing against the policy, no sideways scrolling at 320 pixels: ${some[0]} to ${some.at(-1)}`, async ({
    page,
    site,
  }) => {
    const faults: string[] = [];
    // What breaks the page's own policy, and every script that throws, is said on the console.
    page.on("console", (message) => message.type() === "error" && faults.push(`${page.url()}: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
    for (const path of some) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(site + path);
      await page.evaluate(axeSource);
      faults.push(...(await faultsOf(page, { resultTypes: ["violations"] })).map((fault) => `${path} light: ${fault}`));
      // Only colours differ in the dark.
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await faultsOf(page, { resultTypes: ["violations"], runOnly: ["color-contrast"] });
      faults.push(...dark.map((fault) => `${path} dark: ${fault}`));
      await page.setViewportSize({ width: 320, height: 700 });
      const over = await overhang(page);
      if (over > 0) faults.push(`${path} is ${over} pixels too wide for 320`);
    }
    expect(faults).toEqual([]);
  });
}

test("nothing is cut off when letters are twice as large, or the whole page is zoomed to 200 %", async ({
  page,
  invented,
}) => {
  for (const path of [
    "/",
    "/artikel/linie-sieben/",
    "/personen/",
    "/zitate/",
    "/zeitleiste/",
    "/suche/",
    "/labor/",
    "/ueber/",
  ]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(invented + path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await overhang(page), `${path}, letters`).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "";
    });
    // A zoomed page has half as many pixels of its own.
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await overhang(page), `${path}, zoom`).toBeLessThanOrEqual(0);
  }
});

/** What axe holds against a page, one line each. */
async function faultsOf(page: Page, options: RunOptions): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (chosen) => (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(chosen),
    options,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** By how many pixels a page is wider than its window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
