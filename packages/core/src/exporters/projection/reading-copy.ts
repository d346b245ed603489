import type { Article } from "../../model/article.ts";
import type { Block, BlockType } from "../../model/block.ts";
import { onOneLine, wordsOf } from "./words-of.ts";

/** One block of the reading copy with its words on one line. */
export interface ReadingPart {
  readonly type: BlockType;
  readonly words: string;
  readonly block: Block;
}

/** The article as a reader wants it: title lines, then the body in the order of the text, without boilerplate. */
export interface ReadingCopy {
  readonly kicker?: string;
  /** Written in the text or by the caller; a headline that was derived is not part of the copy. */
  readonly headline?: string;
  readonly subheadline?: string;
  readonly byline?: string;
  readonly body: readonly ReadingPart[];
}

/**
 * Sets the reading copy. A title block leaves the body only when its words stand in its slot: no word of the article is lost.
 */
export function readingCopy(article: Article): ReadingCopy {
  const { text, kicker, headline, subheadline, byline } = article;
  const slots: Partial<Record<BlockType, string>> = {
    ...(kicker === undefined ? {} : { kicker: onOneLine(kicker.text) }),
    ...(headline === undefined || headline.certainty === "implied" ? {} : { headline: onOneLine(headline.text) }),
    ...(subheadline === undefined ? {} : { subheadline: onOneLine(subheadline.text) }),
    ...(byline === undefined ? {} : { byline: onOneLine(byline.text) }),
  };
  const body = article.blocks.flatMap((block): ReadingPart[] => {
    if (block.type === "boilerplate") return [];
    const words = wordsOf(text, block.span);
    return words === "" || slots[block.type] === words ? [] : [{ type: block.type, words, block }];
  });
  return { ...slots, body };
}

/** The title for a slot that must not be empty: the headline, written or derived; else the first words of the text. */
export function titleOf(article: Article): string {
  const headline = onOneLine(article.headline?.text ?? "");
  if (headline !== "") return headline;
  return onOneLine(article.text.slice(0, 200)) || "–";
}

/** The summary the newsroom wrote, else the lead; absent when the text has neither. */
export function summaryOf(article: Article): string | undefined {
  if (article.standfirst !== undefined) return onOneLine(article.standfirst.text);
  const lead = article.blocks.find(({ role }) => role === "lead");
  return lead === undefined ? undefined : wordsOf(article.text, lead.span);
}
