import { parseDocument, readDocument } from "@news/core";
import { describe, expect, test } from "vitest";

const body = "Der Rat hat am Montag getagt. Am Ende stand ein Kompromiss.";
const codes = (file: string) => readDocument(file).diagnostics.map(({ code }) => code);

describe("front matter", () => {
  test.for([
    ["none", body, {}, body],
    [
      "all fields",
      `---\ntitle: Rat tagt\ndate: 2025-01-22\nauthors: [Ada Beispiel, Bo Muster]\nlang: de\nurl: https://kurier.example/1\npublisher: Kurier\ntags: [Rat]\n---\n${body}`,
      {
        headline: "Rat tagt",
        publishedAt: "2025-01-22",
        authors: ["Ada Beispiel", "Bo Muster"],
        language: "de",
        url: "https://kurier.example/1",
        publisher: "Kurier",
        tags: ["Rat"],
      },
      body,
    ],
    ["one author", `---\nauthors: Ada Beispiel\n---\n${body}`, { authors: ["Ada Beispiel"] }, body],
    ["words stay words", `---\ntitle: no\npublisher: 007\n---\n${body}`, { headline: "no", publisher: "007" }, body],
    ["CRLF", `---\r\ntitle: Rat tagt\r\n---\r\n${body}`, { headline: "Rat tagt" }, body],
    ["a byte-order mark", `\ufeff---\ntitle: Rat tagt\n---\n${body}`, { headline: "Rat tagt" }, body],
    ["empty", `---\n---\n${body}`, {}, body],
    ["two dividers around prose", `---\nEin Satz.\n---\n${body}`, {}, `---\nEin Satz.\n---\n${body}`],
    ["never closed", `---\ntitle: Rat tagt\n${body}`, {}, `---\ntitle: Rat tagt\n${body}`],
    ["nothing behind it", "---\ntitle: Rat tagt\n---", { headline: "Rat tagt" }, ""],
  ] as const)("%s", ([, file, options, text]) => {
    expect(readDocument(file)).toMatchObject({ options, text, diagnostics: [] });
    expect(readDocument(file).options).toEqual(options);
  });

  test.for([
    ["front-matter/unknown-field", "---\nauthor: Ada\n---\n"],
    ["front-matter/invalid-field", "---\ndate: gestern\n---\n"],
    ["front-matter/invalid-field", "---\nurl: kurier\n---\n"],
    ["front-matter/invalid-field", "---\ntitle: [a, b]\n---\n"],
    ["front-matter/unreadable", '---\ntitle: "Rat\n---\n'],
    ["front-matter/unreadable", "---\na: &a [x]\nb: [*a, *a]\n---\n"],
  ] as const)("%s is a remark, and the text is read all the same: %j", ([code, front]) => {
    expect(codes(front + body)).toContain(code);
    const article = parseDocument(front + body);
    expect(article.text).toBe(body);
    expect(article.diagnostics.map((one) => one.code)).toContain(code);
  });

  test("one field that cannot be used does not spoil the others", () => {
    expect(readDocument(`---\ntitle: Rat tagt\ndate: 30.02.2025\n---\n${body}`).options).toEqual({
      headline: "Rat tagt",
    });
  });

  test("a language without a pack is remarked on, and the language detected", () => {
    const article = parseDocument(`---\nlang: fr\n---\n${body}`);
    expect(article.language).toBe("de");
    expect(article.diagnostics.map(({ code }) => code)).toContain("front-matter/unknown-language");
  });

  test("what the caller passes wins", () => {
    expect(parseDocument(`---\ndate: 2025-01-22\n---\n${body}`, { publishedAt: "1999-01-01" }).publishedAt).toBe(
      "1999-01-01",
    );
  });

  test("keys of the prototype are fields like any other", () => {
    expect(codes(`---\n__proto__: x\nconstructor: y\n---\n${body}`)).toEqual([
      "front-matter/unknown-field",
      "front-matter/unknown-field",
    ]);
  });
});
