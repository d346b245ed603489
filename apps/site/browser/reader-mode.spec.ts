import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Readability } from "@mozilla/readability";
import { expect, test } from "./site-test.ts";

const readability = readFileSync(createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"), "utf8");

/** What a reader mode shows. */
type ReaderPage = NonNullable<ReturnType<Readability["parse"]>>;

for (const slug of ["xi-putin-videogespraech", "merkel-wir-schaffen-das", "draghi-bericht", "apollo-11"]) {
  test(`reader mode keeps at least 98 % of ${slug}, and takes in nothing from beside it`, async ({ page, site }) => {
    await page.goto(`${site}/artikel/${slug}/`);
    const { reader, body, beside } = (await page.evaluate(`(() => {
      ${readability}
      const text = (selector) => [...document.querySelectorAll(selector)].map((part) => part.textContent);
      const body = text(".article-body > :is(p, h2, ul, ol, blockquote)");
      const beside = text(".who h2, .apparatus h2, .structure h2, .sources h2");
      return { reader: new Readability(document.cloneNode(true)).parse(), body, beside };
    })()`)) as { reader: ReaderPage; body: readonly string[]; beside: readonly string[] };
    const squash = (text: string) => text.replaceAll(/\s+/g, "");
    const kept = squash(reader.textContent ?? "");
    const letters = body.map(squash);
    const share = letters.filter((part) => kept.includes(part)).join("").length / letters.join("").length;
    expect(share).toBeGreaterThanOrEqual(0.98);
    expect(beside.length).toBeGreaterThan(2);
    for (const title of beside) expect(kept).not.toContain(squash(title));
  });
}
