import { expect, test } from "./site-test.ts";

/**
 * Every kind of page as it was judged by eye. All words are set from the face the site brings along, and the pictures are
 * small, so that another machine's fonts and its way to smooth letters make no difference. The parser may learn to find more, which
 * moves lines; what is caught is a page that lost its style, its columns, its colours or half of what stands on it.
 * `pnpm test:browser --update-snapshots` takes them anew.
 */
const pages: Readonly<Record<string, string>> = {
  front: "/",
  article: "/artikel/linie-sieben/",
  "article-en": "/en/artikel/night-boat/",
  people: "/personen/",
  person: "/personen/renate-oehlmann/",
  quotes: "/zitate/",
  timeline: "/zeitleiste/",
  archive: "/archiv/",
  search: "/suche/",
  lab: "/labor/",
  about: "/ueber/",
  missing: "/gibt-es-nicht/",
};
const sizes = [
  { width: 360, height: 1300 },
  { width: 768, height: 1100 },
  { width: 1440, height: 950 },
];
/** Share of pixels that may differ; letters cover about a tenth of a page. */
const TOLERANCE = 0.15;
const bundledFace = `:root { --sans: var(--serif); --mono: var(--serif); } * { caret-color: transparent !important; }`;

test.use({ deviceScaleFactor: 0.4, bypassCSP: true, reducedMotion: "reduce", locale: "de-DE" });

for (const [name, path] of Object.entries(pages)) {
  test(`the page "${name}" looks as it was judged, narrow and wide, light and dark`, async ({ page, invented }) => {
    await page.goto(invented + path);
    await page.addStyleTag({ content: bundledFace });
    if (name === "lab") await expect(page.locator("#labor-gelesen .st").first()).toBeVisible();
    // How long the parser took.
    const mask = name === "lab" ? [page.locator("#labor-stand")] : [];
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(() => document.fonts.ready);
        await expect.soft(page).toHaveScreenshot(`${name}-${size.width}-${colorScheme}.png`, {
          mask,
          maskColor: "#888",
          scale: "device",
          maxDiffPixelRatio: TOLERANCE,
        });
      }
    }
  });
}

test("the card of a statement looks as it was judged", async ({ page, invented }) => {
  await page.setViewportSize({ width: 1440, height: 1100 });
  await page.goto(`${invented}/artikel/linie-sieben/`);
  await page.addStyleTag({ content: bundledFace });
  await page.locator(".note").first().click();
  await expect(page.locator(".card:popover-open")).toBeVisible();
  await expect(page).toHaveScreenshot("card.png", { scale: "device", maxDiffPixelRatio: TOLERANCE });
});

test("on paper the article is one column, its sources are endnotes", async ({ page, invented }) => {
  await page.setViewportSize({ width: 720, height: 2000 });
  await page.emulateMedia({ media: "print" });
  await page.goto(`${invented}/artikel/linie-sieben/`);
  await page.addStyleTag({ content: bundledFace });
  await expect(page.locator(".card").first()).toBeVisible();
  await expect(page.locator(".site-nav")).toBeHidden();
  await expect(page.locator(".address")).toBeVisible();
  await expect(page).toHaveScreenshot("paper.png", { scale: "device", maxDiffPixelRatio: TOLERANCE });
});
