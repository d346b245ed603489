import { brotliCompressSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { describe, expect, inject, test } from "vitest";
import { listFiles, readBuilt } from "./built-site.ts";
import { slugs } from "./fixtures.ts";
import { descendants, readMarkup, textContent } from "./read-html.ts";

const { dist } = inject("site");
const pages = listFiles(dist, ".html");
const brotli = (text: string) => brotliCompressSync(Buffer.from(text)).length;

test("every article has a page in each language, and so has every list", () => {
  for (const base of ["", "en/"]) {
    for (const path of [
      "",
      "archiv/",
      "personen/",
      "organisationen/",
      "orte/",
      "zitate/",
      "zeitleiste/",
      "suche/",
      "labor/",
      "ueber/",
    ]) {
      expect(pages).toContain(`${base}${path}index.html`);
    }
    for (const slug of slugs) expect(pages).toContain(`${base}artikel/${slug}/index.html`);
  }
  expect(pages).toContain("404.html");
});

describe.each(pages)("the page %s", (path) => {
  const html = readBuilt(dist, path);
  const readElements = () => [...descendants(readMarkup(html))];

  test("is valid HTML", async () => {
    const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => ({ ruleId, message, line, column })),
      ),
    ).toEqual([]);
  });

  test("has no script that runs, no inline style, and a policy", () => {
    const elements = readElements();
    const scripts = elements.filter(({ name, attributes }) => name === "script" && !attributes.type?.includes("json"));
    // Search and lab load one module each, from an address of this site; nothing else runs anywhere.
    const allowed = /^(?:en\/)?(?:suche|labor)\/index\.html$/.test(path) ? 1 : 0;
    expect(scripts).toHaveLength(allowed);
    for (const { attributes, children } of scripts) {
      expect([attributes.type, children.join("")]).toEqual(["module", ""]);
      expect(attributes.src).toMatch(/^\/_astro\//);
    }
    expect(elements.filter(({ name, attributes }) => name === "style" || attributes.style !== undefined)).toEqual([]);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith("on")),
    ).toEqual([]);
    const policy = elements.find(({ attributes }) => attributes["http-equiv"] === "content-security-policy");
    expect(policy?.attributes.content).toMatch(/^default-src 'none';/);
  });

  test("keeps spaces around inline elements", () => {
    expect(html).not.toMatch(/\p{L}<(?:code|a)[ >]|<\/(?:code|a)>\p{L}/u);
  });

  test("preloads one font and stays within the budget", () => {
    const elements = readElements();
    expect(elements.filter(({ attributes }) => attributes.rel === "preload")).toHaveLength(1);
    expect(brotli(html)).toBeLessThanOrEqual(14_000);
  });

  test("has a title, a description and, but for the 404 page, its own address", () => {
    const elements = readElements();
    expect(
      textContent(elements.find(({ name }) => name === "title") ?? { name: "", attributes: {}, children: [] }),
    ).toMatch(/Wortlaut/);
    expect(elements.some(({ attributes }) => attributes.name === "description" && attributes.content !== "")).toBe(
      true,
    );
    const canonical = elements.find(({ attributes }) => attributes.rel === "canonical")?.attributes.href;
    const address = `https://wortlaut.example/${path.replace(/index\.html$/, "")}`;
    expect(canonical).toBe(path === "404.html" ? undefined : address);
  });
});

test("the style sheet is one file within its budget", () => {
  const sheets = listFiles(dist, ".css");
  expect(sheets).toHaveLength(1);
  expect(brotli(readBuilt(dist, sheets[0] ?? ""))).toBeLessThanOrEqual(10_000);
});

test("no link inside the site is dead, and no fragment", () => {
  const trees = new Map(pages.map((page) => [page, [...descendants(readMarkup(readBuilt(dist, page)))]]));
  const ids = new Map(
    [...trees].map(([page, elements]) => [page, new Set(elements.map(({ attributes }) => attributes.id))]),
  );
  const all = new Set(listFiles(dist, ""));
  const dead: string[] = [];
  for (const [page, elements] of trees) {
    for (const { attributes } of elements) {
      const link = attributes.href ?? attributes.src;
      if (link === undefined) continue;
      const url = new URL(link, `https://wortlaut.example/${page.replace(/index\.html$/, "")}`);
      if (url.host !== "wortlaut.example") continue;
      const path = url.pathname.slice(1);
      const target = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      // A directive to find words is no place of the page.
      const fragment = decodeURIComponent(url.hash.slice(1).replace(/:~:.*/, ""));
      if (!all.has(target) || (fragment !== "" && !ids.get(target)?.has(fragment))) dead.push(`${page} -> ${link}`);
    }
  }
  expect(dead).toEqual([]);
});

test("ids are unique on their page", () => {
  for (const page of pages) {
    const ids = [...descendants(readMarkup(readBuilt(dist, page)))].flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size, page).toBe(ids.length);
  }
});
