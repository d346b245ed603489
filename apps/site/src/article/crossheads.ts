import type { Article } from "@news/core/model";

/** A crosshead with the anchor its section is reached by. */
export interface CrossheadAnchor {
  readonly index: number;
  readonly text: string;
  readonly id: string;
}

const letters: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  æ: "ae",
  œ: "oe",
};

/** The article's crossheads, each with an anchor made of its words; equal ones are numbered. */
export function crossheadAnchors(article: Article): readonly CrossheadAnchor[] {
  const used = new Map<string, number>();
  return article.blocks.flatMap(({ type, span }, index) => {
    if (type !== "crosshead") return [];
    const text = article.text.slice(span.start, span.end);
    const words = toAnchor(text);
    const count = (used.get(words) ?? 0) + 1;
    used.set(words, count);
    return [{ index, text, id: count === 1 ? words : `${words}--${count}` }];
  });
}

/** Prefixed, so that no crosshead can take the name of another anchor of the page. */
function toAnchor(text: string): string {
  const ascii = text
    .toLowerCase()
    .replace(/[äöüßıłøđæœ]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[\u{300}-\u{36f}]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `abschnitt-${ascii === "" ? "ohne-namen" : ascii.slice(0, 60)}`;
}
