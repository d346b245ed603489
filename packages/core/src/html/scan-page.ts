import { Parser } from "htmlparser2";
import { NewsError } from "../errors/news-error.ts";

/** Closing an element looks for the one it closes; a bound on open ones keeps the cost linear. */
const DEEPEST = 500;
/** Longer pieces of a page's head are not what they say they are. */
const LONGEST_TITLE = 1000;
/** Where browsers look: `<meta property>`, `<meta name>` and `<meta itemprop>` are one. */
const keys = ["property", "name", "itemprop"] as const;

/** What the markup of a page says about it, in the order of the page; nothing is interpreted yet. */
export interface PageScan {
  /** The language of `<html lang>`. */
  readonly lang: string | undefined;
  readonly title: string | undefined;
  /** The texts of the first `<h1>` elements. */
  readonly headings: readonly string[];
  /** `<meta>` by property, name or itemprop, in lower case. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** The address of `<link rel="canonical">`. */
  readonly canonical: string | undefined;
  /** The sources of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  /** `<time datetime>` in the order of the page. */
  readonly times: readonly { readonly value: string; readonly published: boolean }[];
  readonly elements: number;
  readonly depth: number;
}

/**
 * Walks once through a page.
 *
 * @throws {NewsError} `import/too-deep`.
 */
export function scanPage(html: string): PageScan {
  const meta = new Map<string, string[]>();
  const times: { value: string; published: boolean }[] = [];
  const texts = { title: [] as string[], h1: [] as string[], jsonLd: [] as string[] };
  let collected: string[] | undefined;
  let [lang, canonical]: (string | undefined)[] = [];
  let [open, depth, elements] = [0, 0, 0];
  const collectorOf = (name: string, attributes: Readonly<Record<string, string>>): string[] | undefined => {
    if (name === "title" && texts.title.length === 0) return texts.title;
    if (name === "h1") return texts.h1;
    return name === "script" && attributes.type?.trim().toLowerCase() === "application/ld+json"
      ? texts.jsonLd
      : undefined;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      open += 1;
      elements += 1;
      depth = Math.max(depth, open);
      if (open > DEEPEST) throw new NewsError("import/too-deep");
      if (name === "html") lang ??= attributes.lang ?? attributes["xml:lang"];
      if (name === "link" && attributes.rel?.toLowerCase() === "canonical") canonical ??= attributes.href;
      if (name === "meta") addMeta(meta, attributes);
      if (name === "time" && attributes.datetime !== undefined) {
        const published = attributes.itemprop === "datePublished" || "pubdate" in attributes;
        times.push({ value: attributes.datetime, published });
      }
      const collector = collectorOf(name, attributes);
      if (collector !== undefined) {
        collected = collector;
        collector.push("");
      }
    },
    ontext(words) {
      const last = (collected?.length ?? 0) - 1;
      if (collected !== undefined) collected[last] = `${collected[last]}${words}`;
    },
    onclosetag(name) {
      open -= 1;
      if (name === "title" || name === "h1" || name === "script") collected = undefined;
    },
  });
  parser.end(html);
  return {
    lang: tidy(lang),
    title: tidy(texts.title[0]),
    headings: texts.h1.flatMap((heading) => tidy(heading) ?? []),
    meta,
    canonical: tidy(canonical),
    jsonLd: texts.jsonLd,
    times,
    elements,
    depth,
  };
}

function addMeta(meta: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = tidy(attributes.content);
  if (content === undefined) return;
  for (const key of keys) {
    const name = attributes[key]?.toLowerCase();
    if (name === undefined) continue;
    const known = meta.get(name);
    if (known === undefined) meta.set(name, [content]);
    else known.push(content);
  }
}

function tidy(words: string | undefined): string | undefined {
  const line = words?.slice(0, LONGEST_TITLE).replace(/\s+/g, " ").trim();
  return line === "" ? undefined : line;
}
