import type { SearchNode } from "@news/core/search";

/**
 * Writes a query for SQLite's FTS5. Terms are letters and digits only, and every one stands in quotation marks: nothing that
 * people type can become an operator.
 *
 * @example
 * toFtsQuery(node); // '{words parts} : ("bahn" OR "bahne")'
 */
export function toFtsQuery(node: SearchNode): string {
  switch (node.type) {
    case "word":
      return `{words parts} : (${node.terms.map(quoted).join(" OR ")})`;
    case "prefix":
      return `{words forms parts} : ${quoted(node.term)} *`;
    case "phrase":
      return `{words} : (${node.sequences.map((sequence) => quoted(sequence.join(" "))).join(" OR ")})`;
    case "any":
      return `(${node.nodes.map(toFtsQuery).join(" OR ")})`;
    case "all": {
      const all = `(${node.nodes.map(toFtsQuery).join(" AND ")})`;
      return node.not.length === 0 ? all : `(${all} NOT (${node.not.map(toFtsQuery).join(" OR ")}))`;
    }
  }
}

function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
