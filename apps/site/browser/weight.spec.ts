import { brotliCompressSync } from "node:zlib";
import { expect, test } from "./site-test.ts";

const compressible = /^(?:text|application\/(?:json|manifest)|image\/svg)/;

for (const path of [
  "/",
  "/artikel/xi-putin-videogespraech/",
  "/artikel/merkel-wir-schaffen-das/",
  "/personen/",
  "/zitate/",
  "/ueber/",
]) {
  test(`${path} asks at most 5 times and weighs at most 120 kB, none of it script`, async ({ page, site }) => {
    const answers: { url: string; bytes: number }[] = [];
    page.on("response", async (response) => {
      const body = await response.body();
      const isText = compressible.test(response.headers()["content-type"] ?? "");
      answers.push({
        url: response.url().slice(site.length),
        bytes: isText ? brotliCompressSync(body).length : body.length,
      });
    });
    await page.goto(site + path, { waitUntil: "networkidle" });
    expect(answers.filter(({ url }) => url.endsWith(".js"))).toEqual([]);
    expect(answers.length, JSON.stringify(answers)).toBeLessThanOrEqual(5);
    expect(
      answers.reduce((sum, { bytes }) => sum + bytes, 0),
      JSON.stringify(answers),
    ).toBeLessThanOrEqual(120_000);
  });
}
