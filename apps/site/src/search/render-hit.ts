import { ALIAS_SIGN } from "./alias-sign.ts";
import type { PagefindHit } from "./pagefind-client.ts";

/** The words beside a hit. */
export interface HitWords {
  readonly locale: string;
  readonly noSource: string;
  readonly untitled: string;
  readonly kinds: Readonly<Record<string, string>>;
}

/** A hit as a list item: an article with its headline, or a statement with who made it. Nothing is read as HTML. */
export function renderHit({ url, excerpt, meta }: PagefindHit, words: HitWords): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = words.locale === "de" ? url : `/${words.locale}${url}`;
  const title = document.createElement("p");
  title.className = "story-title";
  const body = document.createElement("p");
  const facts = document.createElement("p");
  facts.className = "meta-line";
  const { quote, lang = "" } = meta;
  for (const part of [link, body]) part.lang = lang === "und" ? "" : lang;
  const date = meta.date === "" || meta.date === undefined ? undefined : new Date(`${meta.date}T00:00Z`);
  const day = date?.toLocaleDateString(words.locale === "en" ? "en-GB" : words.locale, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  if (quote === undefined) {
    link.append(meta.title || words.untitled);
    title.append(link);
    body.append(...excerptNodes(excerpt, meta.summary ?? ""));
    facts.append(day ?? "");
    item.append(title, body, facts);
  } else {
    link.append(quote);
    body.className = "search-quote";
    body.append(link);
    const who = document.createElement("b");
    who.append(meta.title || words.noSource);
    facts.append(who, ` · ${words.kinds[meta.kind ?? ""] ?? ""} · ${[meta.article, day].filter(Boolean).join(", ")}`);
    item.append(body, facts);
  }
  return item;
}

/** The excerpt with its marks; the summary instead when only an alias was found, which is not in the text. */
function excerptNodes(excerpt: string, summary: string): readonly Node[] {
  const [visible = ""] = excerpt.split(ALIAS_SIGN);
  if (!visible.includes("<mark>")) return [document.createTextNode(summary)];
  return visible.split(/<\/?mark>/).map((piece, index) => {
    const text = document.createTextNode(
      piece.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
    );
    if (index % 2 === 0) return text;
    const mark = document.createElement("mark");
    mark.append(text);
    return mark;
  });
}
