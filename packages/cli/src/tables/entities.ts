import type { Table } from "./table.ts";

/** People, organisations, places, documents and events. */
export const entities: Table = {
  columns: ["id", "type", "name", "aliases", "descriptions", "mentions", "spans", "links"],
  shown: ["id", "type", "mentions", "name", "descriptions"],
  rows: ({ article }) =>
    article.entities.map(({ id, type, name, aliases, descriptions, mentions, links }) => ({
      id,
      type,
      name,
      aliases,
      descriptions: [...new Set(descriptions.map(({ text }) => text))],
      mentions: mentions.length,
      spans: mentions.map(({ span }) => [span.start, span.end]),
      links,
    })),
};
