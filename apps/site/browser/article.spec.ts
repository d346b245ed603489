import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "@news/core/model";
import { dist, expect, test } from "./site-test.ts";

const slugs = readdirSync(join(dist, "artikel"))
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((name) => name.slice(0, -".json".length));

test("every article reads as its source, character for character", async ({ page, site }) => {
  expect(slugs.length).toBeGreaterThan(20);
  for (const slug of slugs) {
    const { text, blocks } = (await (await page.request.get(`${site}/artikel/${slug}.json`)).json()) as Article;
    expect(await (await page.request.get(`${site}/artikel/${slug}.txt`)).text(), slug).toBe(text);
    await page.goto(`${site}/artikel/${slug}/`);
    const shown = await page.locator("[data-block]").evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(shown, slug).toEqual(blocks.map(({ span }) => text.slice(span.start, span.end)));
  }
});

test("a screen reader finds the article in this order", async ({ page, invented }) => {
  await page.goto(`${invented}/artikel/linie-sieben/`);
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - link "Zum Inhalt"
    - banner:
      - link "Wortlaut, Titelseite"
      - navigation "Seiten":
        - list:
          - listitem:
            - link "Zitate"
    - main:
      - article:
        - heading "Die Linie 7 fährt wieder bis zum Hafen" [level=1]
        - list:
          - listitem: /Von Jana Kolbe/
          - listitem:
            - time: 12. März 2024
        - complementary "Quellen":
          - heading "Quellen" [level=2]
          - group "Im Text hervorheben":
            - radio "alle Aussagen" [checked]
            - radio /wörtlich \\d+ %/
            - radio "nichts"
          - group: /genannte Quellen/
        - navigation "Abschnitte":
          - list:
            - listitem:
              - link "Wer soll das bezahlen?"
            - listitem:
              - link "Lärm und Leitungen"
        - paragraph:
          - text: /Nach elf Jahren bekommt der Hafen seine Straßenbahnlinie zurück/
          - 'button "Quelle: Renate Öhlmann"'
          - text: /sagte Bürgermeisterin Renate Öhlmann am/
          - time: Dienstag
        - heading "Wer soll das bezahlen?" [level=2]
        - heading "Lärm und Leitungen" [level=2]
        - paragraph:
          - 'button "Quelle: Emine Yıldız"'
        - complementary "Wer sagt was":
          - heading "Wer sagt was" [level=2]
          - group: /Renate Öhlmann/
        - complementary "Zeitleiste":
          - heading "Zeitleiste" [level=2]
          - list
        - complementary "Personen, Organisationen, Orte":
          - heading "Personen, Organisationen, Orte" [level=2]
        - complementary "So entstand diese Struktur":
          - heading "So entstand diese Struktur" [level=2]
      - region "Verwandte Artikel":
        - heading "Verwandte Artikel" [level=2]
    - contentinfo:
      - navigation "Alle Bereiche"
  `);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what a switch chooses is tinted, the rest loses its line", async ({ page, invented }) => {
    await page.goto(`${invented}/artikel/linie-sieben/`);
    await page.locator('.sources [value="indirect"]').check();
    const clear = "rgba(0, 0, 0, 0)";
    await expect(page.locator(".st.indirect").first()).not.toHaveCSS("background-color", clear);
    await expect(page.locator(".st.direct").first()).toHaveCSS("background-color", clear);
    await expect(page.locator(".st.direct").first()).toHaveCSS("text-decoration-line", "none");
  });

  test("every statement in „Wer sagt was“ leads to its words in the text", async ({ page, invented }) => {
    await page.goto(`${invented}/artikel/linie-sieben/`);
    const links = page.locator(".who li a");
    expect(await links.count()).toBeGreaterThan(4);
    for (const link of await links.all()) {
      const target = (await link.getAttribute("href")) ?? "";
      expect(await page.locator(`.article-body ${target}`).count(), target).toBe(1);
    }
    await page.goto(`${invented}/artikel/linie-sieben/${await links.last().getAttribute("href")}`);
    await expect(page.locator(".article-body :target")).toBeInViewport();
  });
});

test("a page that was read is there without a network", async ({ page, context, invented }) => {
  // Reading pages hold no script: the search sets the service worker up.
  await page.goto(`${invented}/suche/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null) await new Promise((wait) => setTimeout(wait, 50));
  });
  await page.goto(`${invented}/artikel/linie-sieben/`);
  await context.setOffline(true);
  await page.goto(`${invented}/artikel/nebel/`).catch(() => {});
  await page.goto(`${invented}/artikel/linie-sieben/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Die Linie 7 fährt wieder bis zum Hafen");
});
