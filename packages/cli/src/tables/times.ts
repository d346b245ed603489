import type { Table } from "./table.ts";

/** Time expressions, resolved where there is a day to count from. */
export const times: Table = {
  columns: ["text", "type", "value", "duration", "timex", "granularity", "certainty", "direction", "start", "end"],
  shown: ["type", "value", "duration", "certainty", "text"],
  rows: ({ article }) =>
    article.times.map(({ span, parts: _, ...time }) => ({ ...time, start: span.start, end: span.end })),
};
