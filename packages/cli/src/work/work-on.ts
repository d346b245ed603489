import { metadataFields, type NewsDocument, parseDocument, readMetadata } from "@news/core";
import { decodeText } from "@news/seeds";
import { loadFormat } from "../formats/load-format.ts";
import type { OutputFormat, OutputSettings, ParsedInput } from "../formats/output-format.ts";
import type { DocumentShape, FoundDocument, NamedProblem } from "../inputs/found.ts";
import { isProblem } from "../inputs/found.ts";
import { createScreen } from "../screen.ts";
import { joinBytes } from "./join-bytes.ts";
import type { AnswerItem, Answers, Batch, Task } from "./task.ts";

/** Does a task with batch after batch; in a thread of its own or in the one that asks. */
export type Work = (batch: Batch) => Answers;

/**
 * Prepares a task: loads its format, and the recogniser when one is wanted, once.
 *
 * @example
 * const work = await prepareWork(task);
 * const { items, bytes } = work(batch);
 */
export async function prepareWork(task: Task): Promise<Work> {
  const format = await loadFormat(task.format);
  const work = await withRecogniser(task);
  const settings: OutputSettings = { several: task.several, screen: createScreen(task.screen), more: task.more ?? {} };
  return (batch) => workOnBatch(batch, work, format, settings);
}

/** The task with the recogniser of names in its options, when it wants one; a thread loads its own. */
export async function withRecogniser(task: Task): Promise<Task> {
  if (!task.recognises) return task;
  const { recogniser } = await import("@news/recogniser-de");
  return { ...task, options: { ...task.options, recogniser } };
}

function workOnBatch(batch: Batch, task: Task, format: OutputFormat, settings: OutputSettings): Answers {
  const items: AnswerItem[] = [];
  const outputs: Uint8Array[] = [];
  let start = 0;
  let end = 0;
  for (const item of batch.items) {
    if (isProblem(item)) {
      items.push(item);
      continue;
    }
    const bytes = batch.bytes.subarray(start, item.end);
    start = item.end;
    const answer = workOnDocument({ ...item, bytes }, task, format, settings);
    if (isProblem(answer)) {
      items.push(answer);
      continue;
    }
    outputs.push(answer);
    end += answer.length;
    items.push({ name: item.name, end });
  }
  return { items, bytes: joinBytes(outputs, end) };
}

const encoder = new TextEncoder();

function workOnDocument(
  document: FoundDocument,
  task: Task,
  format: OutputFormat,
  settings: OutputSettings,
): Uint8Array | NamedProblem {
  const input = parseFound(document, task);
  return isProblem(input) ? input : encoder.encode(format.render(input, settings));
}

/** The article of a document, or why there is none. Never throws. */
export function parseFound(document: FoundDocument, task: Task): ParsedInput | NamedProblem {
  const { name, subject } = document;
  const decoded = decodeText(document.bytes, subject);
  if (!decoded.ok) {
    const { code, what, help } = decoded.problem;
    const isEmptyInput = subject === "standard input" && code === "empty";
    return { name, what, help: isEmptyInput ? "send an article through it" : help };
  }
  try {
    return parsers[document.shape](document, decoded.text, task);
  } catch (error) {
    // No text makes the parser throw; should one do so all the same, the others are still printed.
    const what = `the parser failed (${error instanceof Error ? error.message : String(error)})`;
    return { name, what, help: "please report this with the file" };
  }
}

const parsers: Readonly<
  Record<DocumentShape, (document: FoundDocument, text: string, task: Task) => ParsedInput | NamedProblem>
> = { text: parseText, record: parseRecord, imported: parseImported };

/** What an importer of ours wrote in another thread. */
function parseImported({ name }: FoundDocument, json: string, { options }: Task): ParsedInput {
  return { name, article: parseDocument(JSON.parse(json) as NewsDocument, options), firstLine: 1 };
}

function parseText({ name, url }: FoundDocument, text: string, { options }: Task): ParsedInput {
  const article = parseDocument(text, { ...(url === undefined ? {} : { url }), ...options });
  const frontMatter = text.slice(0, text.length - article.text.length);
  return { name, article, firstLine: frontMatter.split("\n").length };
}

/** A line of NDJSON: the text stands in one field; fields with the names of front matter count as such. */
function parseRecord({ name }: FoundDocument, line: string, { options, field }: Task): ParsedInput | NamedProblem {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { name, what: "the line is not JSON", help: "check the file, one JSON object per line" };
  }
  const text = typeof record === "object" && record !== null ? (record as Record<string, unknown>)[field] : undefined;
  if (typeof record !== "object" || record === null || typeof text !== "string") {
    return { name, what: `the line has no text in the field "${field}"`, help: "name the field with --field" };
  }
  if (text.trim() === "") return { name, what: "the text is empty", help: "leave out the line" };
  const fields = Object.entries(record).filter(
    ([key, value]) => key !== field && metadataFields.includes(key) && value !== null,
  );
  const document: NewsDocument = { text, ...readMetadata(Object.fromEntries(fields), "line") };
  const { id } = record as { id?: unknown };
  const article = parseDocument(document, options);
  return { name, article, firstLine: 1, ...(typeof id === "string" || typeof id === "number" ? { id } : {}) };
}
