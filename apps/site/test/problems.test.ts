import { expect, inject, test } from "vitest";
import { listFiles, readBuilt } from "./built-site.ts";
import { descendants, readMarkup, textContent } from "./read-html.ts";

test("files that cannot be read are named in one line each, and the others are built", () => {
  const { log } = inject("site");
  for (const name of ["leer.txt", "bild.txt", "alt.txt"]) {
    expect(
      log.split("\n").filter((line) => line.includes(name)),
      name,
    ).toHaveLength(1);
  }
});

test("a missing folder is named, and the front page says what to do", () => {
  const { log, dist } = inject("emptySite");
  expect(log).toContain("missing");
  const page = [...descendants(readMarkup(readBuilt(dist, "index.html")))];
  const notice = page.find(({ attributes }) => attributes.class === "notice");
  expect(notice && textContent(notice)).toContain("Noch keine Artikel");
  expect(listFiles(dist, ".html").filter((path) => path.startsWith("artikel/"))).toEqual([]);
  expect(() => readMarkup(readBuilt(dist, "feed.xml"), (name) => name.startsWith("?"))).not.toThrow();
});
