import process from "node:process";
import { type Article, parseArticle } from "@news/core";
import { toHtml } from "@news/core/exporters/html";
import { json } from "@news/core/exporters/json";
import { toJsonFeed } from "@news/core/exporters/json-feed";
import { toNinjsWithQuotes } from "@news/core/exporters/ninjs-quotes";
import { toQuotesCsv } from "@news/core/exporters/quotes-csv";
import { toQuotesNdjson } from "@news/core/exporters/quotes-ndjson";
import { toWebAnnotations } from "@news/core/exporters/web-annotation";
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { expect, test } from "vitest";
import { anyText } from "../any-text.ts";

const onOneLine = (words: string) => words.replace(/[\t\n\v\f\r \u{85}\u{2028}\u{2029}]+/gu, " ").trim();
/** The words of every quote, a list per quote, cut out of the source text by the parser's own spans. */
const written = ({ text, quotes }: Article) =>
  quotes.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));

/** Every format that tells where something stands: how to read its positions back, and what must be found there. */
const formats: Readonly<Record<string, (article: Article) => readonly [found: unknown, expected: unknown]>> = {
  json(article) {
    const back: Article = JSON.parse(json.write(article).output);
    return [
      back.quotes.map(({ spans }) => spans.map(({ start, end }) => back.text.slice(start, end))),
      written(article),
    ];
  },
  "quotes-ndjson"(article) {
    const rows = toQuotesNdjson(article)
      .output.split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const cut = rows.map(({ spans }) => spans.map(([start, end]: [number, number]) => article.text.slice(start, end)));
    return [cut, written(article)];
  },
  "quotes-csv"(article) {
    const rows = parseCsv(toQuotesCsv(article).output, { columns: true, bom: true }) as { spans: string }[];
    const cut = rows.map(({ spans }) =>
      spans.split(";").map((pair) => article.text.slice(...(pair.split("-").map(Number) as [number, number]))),
    );
    return [cut, written(article)];
  },
  "json-feed"(article) {
    const { output } = toJsonFeed([{ article }], { title: "Bote", homeUrl: "https://example.org/" });
    const [item] = JSON.parse(JSON.stringify(output)).items;
    const cut = item._wortlaut.quotes.map(({ spans }: { spans: [number, number][] }) =>
      spans.map(([start, end]) => article.text.slice(start, end)),
    );
    return [cut, written(article)];
  },
  "ninjs-quotes"(article) {
    const { output } = toNinjsWithQuotes(article);
    const { bodies, quotes } = output as unknown as {
      bodies: { value: string }[];
      quotes: { positions: { start: number; end: number }[] }[];
    };
    const characters = [...(bodies[0]?.value ?? "")];
    const cut = quotes.map(({ positions }) => positions.map(({ start, end }) => characters.slice(start, end).join("")));
    return [cut, written(article).map((pieces) => pieces.map(onOneLine))];
  },
  "web-annotation"(article) {
    const characters = [...article.text];
    const targets = toWebAnnotations(article).output.items.flatMap(
      ({ target }) => target as Target | readonly Target[],
    );
    return [
      targets.map(({ selector: [{ start, end }] }) => characters.slice(start, end).join("")),
      targets.map(({ selector: [, { exact }] }) => exact),
    ];
  },
  html(article) {
    const pieces = new Map<string, string>(article.quotes.map(({ id }) => [id, ""]));
    collectQuotes(fromHtml(toHtml(article).output), pieces, []);
    const letters = (words: string) => words.replace(/\s+/gu, "");
    return [[...pieces.values()].map(letters), written(article).map((parts) => letters(parts.join("")))];
  },
};

interface Target {
  readonly selector: readonly [{ readonly start: number; readonly end: number }, { readonly exact: string }];
}

type Tree = {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Tree[];
  readonly properties?: Record<string, unknown>;
};

/** Adds each text to every quote whose element stands around it. */
function collectQuotes(node: Tree, pieces: Map<string, string>, around: readonly string[]): void {
  if (node.type === "text") for (const id of new Set(around)) pieces.set(id, `${pieces.get(id)}${node.value}`);
  const id = node.properties?.dataQuote;
  const inside = typeof id === "string" ? [...around, id] : around;
  for (const child of node.children ?? []) collectQuotes(child, pieces, inside);
}

/** Parsed once for all formats; another seed with every run, which a failure names. */
const seed = Number(process.env.OFFSETS_SEED ?? process.hrtime.bigint() % 1_000_000n);
const articles = fc.sample(anyText, { numRuns: 200, seed }).map((text) => parseArticle(text));

test.for(Object.keys(formats))("%s: every position leads to its words, whatever stands before them", (name) => {
  for (const article of articles) {
    const [found, expected] = formats[name]?.(article) ?? [];
    expect(found, `OFFSETS_SEED=${seed}: ${JSON.stringify(article.text)}`).toEqual(expected);
  }
});

test.for(["\ufeff", "\r\n", "😀", "e\u0301", "\u00a0"])("there are quotes behind %j to be wrong about", (hard) => {
  const after = articles.filter(({ text, quotes }) => {
    const at = text.indexOf(hard);
    return at !== -1 && quotes.some(({ spans }) => (spans[0]?.start ?? 0) > at);
  });
  expect(after.length).toBeGreaterThan(0);
});
