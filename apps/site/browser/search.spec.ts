import { expect, test } from "./site-test.ts";

/** What a German reader types, and the words of the article that it must find: „Die Linie 7 fährt wieder bis zum Hafen“. */
const found: Readonly<Record<string, readonly string[]>> = {
  Straßenbahnlinie: ["Straßenbahnlinie", "Strassenbahnlinie", "STRASSENBAHNLINIE", "straßenbahnlinien"],
  "Straßenbahnlinie, by its parts": ["Straßenbahn", "Strassenbahn", "Bahnlinie", "Linie"],
  Fahrgäste: ["Fahrgäste", "Fahrgast", "fahrgaeste", "Fahrgaste"],
  Öhlmann: ["Öhlmann", "Oehlmann", "Ohlmann"],
  beschließt: ["beschließt", "beschließen", "beschlossen", "beschloss", "beschliessen"],
  Yıldız: ["Yıldız", "Yildiz", "YILDIZ"],
  "Grundstück verkaufen": ['"Grundstück verkaufen"'],
};

for (const [words, queries] of Object.entries(found)) {
  test(`„${words}“ is found by ${queries.join(", ")}`, async ({ page, invented }) => {
    for (const query of queries) {
      await page.goto(`${invented}/suche/?q=${encodeURIComponent(query)}`);
      await expect(page.locator("#suche-treffer"), query).toContainText("Die Linie 7 fährt wieder bis zum Hafen");
    }
  });
}

test("words that stand elsewhere, or in another order, do not find it", async ({ page, invented }) => {
  // Pagefind falls back to the beginning of a word that it does not know: Tannbach stands in another article.
  for (const query of ["Tannenzapfen", '"verkaufen Grundstück"']) {
    await page.goto(`${invented}/suche/?q=${encodeURIComponent(query)}`);
    await expect(page.locator("#suche-stand"), query).toHaveText(/Treffer$|^Nichts gefunden/);
    await expect(page.locator("#suche-treffer"), query).not.toContainText("Linie 7");
  }
});

test("quotes are found by what was said and by who said it", async ({ page, invented }) => {
  await page.goto(`${invented}/suche/?q=Fenster&in=zitate`);
  await expect(page.locator("#suche-treffer li")).toHaveCount(1);
  await expect(page.locator("#suche-treffer")).toContainText("Emine Yıldız");
  await page.locator("#suche-worte").fill("");
  await page.locator("#suche-sprecher select").selectOption("Renate Öhlmann");
  const hits = page.locator("#suche-treffer li");
  await expect(hits.first()).toContainText("Renate Öhlmann");
  // From two articles, the newer one first.
  await expect(page.locator("#suche-treffer")).toContainText("Ein Museum für den Nebel");
  await expect(hits.first()).toContainText("Linie 7");
});
