import { expect, test } from "./site-test.ts";

const article = "/artikel/linie-sieben/";

test("the first tab leads past the navigation", async ({ page, invented }) => {
  await page.goto(invented + article);
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip-link")).toBeFocused();
  await expect(page.locator(".skip-link")).toBeInViewport();
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#inhalt");
});

test("tab reaches everything that can be operated, once, in order, each with a visible outline", async ({
  page,
  invented,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(invented + article);
  const wanted = await page.evaluate(() => {
    const operable = "a[href], button, summary, input:not([type=radio]), input[type=radio]:checked, select, textarea";
    return [...document.querySelectorAll<HTMLElement>(operable)].filter((element) => element.checkVisibility()).length;
  });
  const seen: string[] = [];
  for (let presses = 0; presses < wanted + 5; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return undefined;
      const all = [...document.querySelectorAll("*")];
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return {
        place: all.indexOf(activeElement),
        outline: `${outlineStyle} ${outlineWidth}`,
        html: activeElement.outerHTML.slice(0, 90),
      };
    });
    if (focused === undefined) break;
    expect(focused.outline, focused.html).toBe("solid 3px");
    seen.push(String(focused.place));
  }
  expect(new Set(seen).size).toBe(wanted);
  expect(seen).toEqual([...seen].sort((one, other) => Number(one) - Number(other)));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("Enter on a note opens the card of its statement, Escape closes it, and the focus stays", async ({
    page,
    invented,
  }) => {
    await page.goto(invented + article);
    const note = page.locator(".note").first();
    await note.focus();
    await page.keyboard.press("Enter");
    const card = page.locator(".card:popover-open");
    await expect(card).toBeVisible();
    await expect(card).toContainText("Renate Öhlmann");
    await expect(card).toContainText("Regel");
    await page.keyboard.press("Escape");
    await expect(card).toHaveCount(0);
    await expect(note).toBeFocused();
  });

  test("the arrow keys choose which lines stay under the statements", async ({ page, invented }) => {
    await page.goto(invented + article);
    const direct = page.locator(".st.direct").first();
    await expect(direct).toHaveCSS("text-decoration-line", "underline");
    await page.locator('.sources input[type="radio"]:checked').focus();
    await page.keyboard.press("ArrowLeft");
    await expect(page.locator('.sources [value="none"]')).toBeChecked();
    await expect(direct).toHaveCSS("text-decoration-line", "none");
  });

  test("every fold opens and closes with Enter", async ({ page, invented }) => {
    await page.goto(invented + article);
    const folds = page.locator("details");
    expect(await folds.count()).toBeGreaterThan(3);
    for (const fold of await folds.all()) {
      const before = await fold.getAttribute("open");
      await fold.locator("summary").first().focus();
      await page.keyboard.press("Enter");
      expect(await fold.getAttribute("open")).not.toBe(before);
      await page.keyboard.press("Enter");
      expect(await fold.getAttribute("open")).toBe(before);
    }
  });
});
