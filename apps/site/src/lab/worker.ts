import { type Article, type ParseOptions, parseArticle } from "@news/core";
import { exporterNamed } from "./exporters.ts";
import type { LabAnswer, LabRequest, LabWords } from "./protocol.ts";
import { renderReading, renderSpeakers, renderTrace } from "./render-reading.ts";

/**
 * The parser, away from the page, so that typing never waits for it. It keeps the last text it has read; exports and the
 * trace are made of that, when they are asked for.
 */
const scope = globalThis as unknown as {
  postMessage(answer: LabAnswer): void;
  onmessage: ((event: MessageEvent<LabRequest>) => void) | null;
};

let words: LabWords | undefined;
let last: { readonly id: number; readonly article: Article; readonly options: ParseOptions } | undefined;

scope.onmessage = ({ data }) => {
  if (data.type === "words") {
    words = data.words;
    scope.postMessage({ type: "ready" });
  } else if (data.type === "read") read(data, words);
  else if (data.type === "export") void exportLast(data);
  else if (words !== undefined && last !== undefined) {
    const { trace = [], text } = parseArticle(last.article.text, { ...last.options, trace: true });
    scope.postMessage({ type: "traced", id: last.id, rows: renderTrace(text, trace, words) });
  }
};

function read({ id, text, publishedAt }: LabRequest & { type: "read" }, words: LabWords | undefined): void {
  if (words === undefined) return;
  const options = publishedAt === "" ? {} : { publishedAt };
  const start = performance.now();
  const article = parseArticle(text, options);
  const milliseconds = performance.now() - start;
  last = { id, article, options };
  const { blocks, quotes, entities, times } = article;
  scope.postMessage({
    type: "reading",
    id,
    reading: renderReading(article, words),
    speakers: renderSpeakers(article, words),
    language: article.language,
    milliseconds,
    counts: [blocks.length, quotes.length, entities.length, times.length],
  });
}

async function exportLast({ format }: LabRequest & { type: "export" }): Promise<void> {
  const current = last;
  const exporter = await exporterNamed(format);
  if (current === undefined || exporter === undefined) return;
  scope.postMessage({ type: "exported", id: current.id, format, output: exporter.write(current.article).output });
}
