import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { serveDist } from "./serve-dist.ts";

const article = "/artikel/xi-putin-videogespraech/";
/** One page of every type, and the English interface. */
const pages = [
  "/",
  article,
  "/en/artikel/apollo-11/",
  "/personen/",
  "/organisationen/",
  "/orte/",
  "/zitate/",
  "/zeitleiste/",
  "/archiv/",
  "/suche/",
  "/labor/",
  "/ueber/",
  "/404.html",
];
let base = "";
let stop = () => {};

test.beforeAll(async () => {
  ({ base, stop } = await serveDist());
});
test.afterAll(() => stop());

for (const path of pages) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${path} has no accessibility fault, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(base + path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  test(`${path} fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(base + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a note opens the card of its statement by keyboard, and Escape closes it", async ({ page }) => {
    await page.goto(base + article);
    const note = page.locator(".note").first();
    await note.focus();
    await page.keyboard.press("Enter");
    const card = page.locator(".card:popover-open");
    await expect(card).toBeVisible();
    await expect(card).toContainText("Regel");
    await page.keyboard.press("Escape");
    await expect(card).toHaveCount(0);
  });

  test("the switches take the lines away from what was not chosen", async ({ page }) => {
    await page.goto(base + article);
    const direct = page.locator(".st.direct").first();
    await expect(direct).toHaveCSS("text-decoration-line", "underline");
    await page.locator('.sources [value="none"]').check();
    await expect(direct).toHaveCSS("text-decoration-line", "none");
  });
});

test("the lab marks what is typed, and sends nothing anywhere", async ({ page }) => {
  await page.goto(`${base}/labor/`);
  await expect(page.locator("#labor-gelesen .st").first()).toBeVisible();
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  await page.fill("#labor-text", "Bonn. „Wir fahren heute noch“, sagte Jana Kolbe am Montag.");
  await expect(page.locator("#labor-gelesen .st")).toHaveText(["„Wir fahren heute noch“"]);
  expect(sent).toEqual([]);
});

test("the search finds articles, and quotes by what was said", async ({ page }) => {
  await page.goto(`${base}/suche/?q=Mauer`);
  await expect(page.locator("#suche-treffer li").first()).toBeVisible();
  await page.goto(`${base}/suche/?q=Berliner&in=zitate`);
  await expect(page.locator("#suche-treffer")).toContainText("Ich bin ein Berliner");
});
