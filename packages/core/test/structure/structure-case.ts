import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, Block } from "@news/core";

/** One fixture: a text with the label that every line of it should get. The format is described in README.md. */
export interface StructureCase {
  readonly file: string;
  readonly title: string;
  /** The input, its lines joined by line feeds. */
  readonly text: string;
  /** The input lines as `label | text`, blank ones left out. */
  readonly lines: readonly string[];
  readonly expectations: readonly (readonly [path: string, value: string])[];
}

/** Reads every fixture below a folder, in order of file name. */
export function readStructureCases(folder: string): StructureCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => parseCases(name, readFileSync(join(folder, name), "utf8")));
}

function parseCases(file: string, source: string): StructureCase[] {
  return source
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = "", ...rest] = section.split("\n");
      const inputs: [label: string, text: string][] = [];
      const expectations: [string, string][] = [];
      for (const line of rest) {
        const expectation = /^= (\S+) ?(.*)$/.exec(line);
        const bar = line.indexOf(" |");
        if (expectation !== null) expectations.push([expectation[1] ?? "", expectation[2] ?? ""]);
        else if (bar !== -1) inputs.push([line.slice(0, bar).trim(), line.slice(bar + 3)]);
      }
      const lines = inputs.filter(([label]) => label !== "").map(([label, text]) => showLine(label, text.trim()));
      return { file, title, text: inputs.map(([, text]) => text).join("\n"), lines, expectations };
    });
}

function showLine(label: string, text: string): string {
  return `${label.padEnd(20)} | ${text}`;
}

/** What the parser made of the text, drawn as in a fixture. */
export function drawArticle(article: Article): string[] {
  return article.blocks.flatMap((block) => {
    const [first = "", ...more] = article.text.slice(block.span.start, block.span.end).split(/\r?\n/);
    return [showLine(labelOf(block), first.trim()), ...more.map((line) => showLine("+", line.trim()))];
  });
}

function labelOf({ type, kind, role }: Block): string {
  return [type, kind ?? role].filter((part) => part !== undefined).join(" ");
}

/** The value of an expectation's path, written as in a fixture. */
export function readPath(article: Article, path: string): string | readonly string[] {
  const { byline, dateline, headline } = article;
  const names = (list: readonly { readonly name: string }[] | undefined) =>
    (list ?? []).map(({ name }) => name).join("; ");
  switch (path) {
    case "language":
      return article.language;
    case "headline.text":
      return headline?.text ?? "";
    case "headline.certainty":
      return headline?.certainty ?? "";
    case "dateline.form":
      return dateline?.form ?? "";
    case "dateline.text":
      return dateline?.text ?? "";
    case "dateline.places":
      return names(dateline?.places);
    case "dateline.agencies":
      return names(dateline?.agencies);
    case "dateline.date":
      return dateline?.date === undefined ? "" : article.text.slice(dateline.date.span.start, dateline.date.span.end);
    case "byline.authors":
      return names(byline?.authors);
    case "credits":
      return article.credits.map(({ role, people, organisations }) =>
        `${role} | ${names(people)} | ${names(organisations)}`.replace(/ +/g, " ").trim(),
      );
    case "sections":
      return String(article.sections.length);
    case "publisher":
      return article.publisher ?? "";
    case "diagnostics":
      return [...new Set(article.diagnostics.map(({ code }) => code))].join("; ");
    case "publishedAt":
      return (article.publishedAt ?? "").slice(0, 10);
    default:
      throw new Error(`fixture with an unknown path: ${path}`);
  }
}
