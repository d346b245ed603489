import { expect, test } from "./site-test.ts";

test("the lab marks what is typed, and sends nothing anywhere", async ({ page, site }) => {
  await page.goto(`${site}/labor/`);
  await expect(page.locator("#labor-gelesen .st").first()).toBeVisible();
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  await page.fill("#labor-text", "Bonn. „Wir fahren heute noch“, sagte Jana Kolbe am Montag.");
  await expect(page.locator("#labor-gelesen .st")).toHaveText(["„Wir fahren heute noch“"]);
  expect(sent).toEqual([]);
});

test("the lab writes every format it offers", async ({ page, site }) => {
  await page.goto(`${site}/labor/`);
  await page.fill("#labor-text", "Bonn. „Wir fahren heute noch“, sagte Jana Kolbe am Montag.");
  await expect(page.locator("#labor-gelesen .st")).toHaveText(["„Wir fahren heute noch“"]);
  await page.locator("#labor-daten-falte summary").click();
  const output = page.locator("#labor-daten");
  for (const format of await page.locator("#labor-format option").allTextContents()) {
    await page.locator("#labor-format").selectOption(format);
    await expect(output, format).toHaveAttribute("data-format", format);
    expect(await output.inputValue(), format).toContain("Wir fahren heute noch");
  }
});

test("the lab shows the rules at work, and a text travels in the address", async ({ page, site, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${site}/labor/`);
  await page.fill("#labor-text", "Bonn. „Wir fahren heute noch“, sagte Jana Kolbe am Montag.");
  await page.locator("#labor-protokoll-falte summary").click();
  await expect(page.locator("#labor-protokoll tr").first()).toBeVisible();
  await page.locator("#labor-teilen").click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#text=/);
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  await expect(page.locator("#labor-text")).toHaveValue("Bonn. „Wir fahren heute noch“, sagte Jana Kolbe am Montag.");
});
