import { close, createIndex, type PagefindIndex } from "pagefind";
import type { Edition } from "../edition/get-edition.ts";
import { articleRecord, INDEX_LANGUAGE, type SearchRecord, statementRecords } from "./search-records.ts";

/** A file of an index, with its path below the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What is left out: Pagefind's own interface, which this site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)/;

/** Both indexes, of articles and of statements, as files to lay beside the pages. */
export async function buildIndexes(edition: Edition): Promise<readonly IndexFile[]> {
  try {
    const articles = await buildIndex("artikel", edition.entries.map(articleRecord));
    const statements = await buildIndex(
      "zitate",
      edition.entries.flatMap((entry) => statementRecords(entry, edition)),
    );
    return [...articles, ...statements];
  } finally {
    await close();
  }
}

async function buildIndex(folder: string, records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: INDEX_LANGUAGE, keepIndexUrl: true });
  if (index === undefined) throw new Error(`Pagefind could not begin an index: ${errors.join(", ")}`);
  for (const record of records) await addRecord(index, record);
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(`Pagefind could not write its index: ${failed.join(", ")}`);
  return files
    .filter(({ path }) => !unused.test(path))
    .map(({ path, content }) => ({ path: `${folder}/${path}`, content }));
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord(record);
  if (errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${errors.join(", ")}`);
}
