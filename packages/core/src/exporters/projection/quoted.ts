import type { Article } from "../../model/article.ts";
import type { Entity } from "../../model/entity.ts";
import type { Quote } from "../../model/quote.ts";
import { onOneLine } from "./words-of.ts";

/** Who is quoted: by the fullest name the text has, with the entity where it is known. */
export interface Speaker {
  readonly name: string;
  readonly kind: "person" | "organisation" | "document" | "group" | "unknown";
  readonly entity?: Entity;
}

/** Finds the speakers of an article's quotes; absent where the text names none. */
export function speakersOf(article: Article): (quote: Quote) => Speaker | undefined {
  const byId = new Map(article.entities.map((entity) => [entity.id, entity]));
  return ({ source }) => {
    if (source === null) return undefined;
    const entity = source.entity === undefined ? undefined : byId.get(source.entity);
    const name = onOneLine(entity?.name ?? source.text);
    return { name, kind: source.kind, ...(entity === undefined ? {} : { entity }) };
  };
}

const openings = /^[„“”"»«‚‘’›‹']+\s*/u;
const closings = /\s*[„“”"»«‚‘’›‹']+$/u;

/** The words of a direct quote without the marks around them. */
export function withoutMarks(words: string): string {
  const inner = words.replace(openings, "").replace(closings, "");
  return inner === "" ? words : inner;
}
