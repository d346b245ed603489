import type { IndexTerms, SearchNode } from "@news/core/search";

/** PostgreSQL has one column for all terms: a sign in front tells the forms ("=") and the parts ("+") from the words. */
const FORM = "=";
const PART = "+";
/** More positions of one term are not kept. */
const MOST_POSITIONS = 255;

/**
 * Writes the terms of a text as a `tsvector`. Words of the title weigh more (A).
 *
 * @example
 * toTsVector({ words: ["rat", "tagt"], forms: [], parts: [] }, ["rat"]); // "'rat':1A 'tagt':2"
 */
export function toTsVector({ words, forms, parts }: IndexTerms, title: readonly string[] = []): string {
  const positions = new Map<string, string[]>();
  const weighty = new Set(title);
  for (const [index, word] of words.entries()) {
    const list = positions.get(word);
    const position = String(index + 1);
    if (list === undefined) positions.set(word, [weighty.has(word) ? `${position}A` : position]);
    else if (list.length < MOST_POSITIONS) list.push(position);
  }
  return [
    ...[...positions].map(([word, list]) => `${quoted(word)}:${list.join(",")}`),
    ...forms.map((form) => quoted(FORM + form)),
    ...parts.map((part) => quoted(PART + part)),
  ].join(" ");
}

/** Writes a query for a `tsvector`. Every term stands in quotation marks: nothing that people type can become an operator. */
export function toTsQuery(node: SearchNode): string {
  switch (node.type) {
    case "word":
      return group(node.terms.flatMap((term) => [quoted(term), quoted(PART + term)]).join(" | "));
    case "prefix":
      return group(["", FORM, PART].map((sign) => `${quoted(sign + node.term)}:*`).join(" | "));
    case "phrase":
      return group(node.sequences.map((sequence) => group(sequence.map(quoted).join(" <-> "))).join(" | "));
    case "any":
      return group(node.nodes.map(toTsQuery).join(" | "));
    case "all":
      return group([...node.nodes.map(toTsQuery), ...node.not.map((one) => `!${toTsQuery(one)}`)].join(" & "));
  }
}

function group(expression: string): string {
  return `(${expression})`;
}

function quoted(term: string): string {
  return `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
