import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Archive, compress, openArchive } from "@news/archive";
import { type Article, parseDocument } from "@news/core";
import { afterAll } from "vitest";
import { type AppOptions, createApp } from "../src/app.ts";
import { type ProblemBody, ProblemSchema } from "../src/contract/problem.ts";
import { followChanges } from "../src/library/change-feed.ts";
import { createLibrary, type Library } from "../src/library/library.ts";

/** Invented, every one of them; the dates are chosen for their order. */
const files = {
  brueckenfest:
    "---\ntitle: Altenau feiert seine Brücke\ndate: 2025-03-02\nlang: de\npublisher: Altenauer Bote\n---\n" +
    "Altenau. Die Stadt Altenau hat am Sonntag ihre Brücke gefeiert. „Sie trägt uns noch hundert Jahre“, sagte " +
    "Bürgermeisterin Ina Muster.\n\nRund 300 Gäste kamen.\n",
  "ratssitzung-altenau":
    "---\ndate: 2025-03-01T18:30:00+01:00\nlang: de\n---\nAltenau. Der Rat hat am Samstag getagt. Das teilte die Stadt mit.\n",
  "ratssitzung-berghof": "---\ndate: 2025-03-01T17:30:00Z\nlang: de-AT\n---\nBerghof. Der Rat hat getagt, hieß es.\n",
  "harbour-reopens":
    '---\ndate: 2024-12-24\nlang: en\n---\nPORT EXAMPLE. The harbour is open again. "We are glad," said Ann Sample.\r\n',
  ohnedatum: "\u{feff}Der Text hat kein Datum.\r\nEr endet mit Leerzeichen.  \r\n",
  skript: "---\ndate: 2024-01-01\nlang: de\n---\n<script>alert('hier')</script> & <b>mehr</b> sagte niemand.\n",
} as const;

export type SampleId = keyof typeof files;

/** The sample articles, as they are stored. */
export const samples = Object.entries(files).map(([id, file]) => ({ id, article: parseDocument(file) }));

/** The ids in the order of a list: newest first, the same instant by id, no date last. */
export const idsInOrder = [
  "brueckenfest",
  "ratssitzung-altenau",
  "ratssitzung-berghof",
  "harbour-reopens",
  "skript",
  "ohnedatum",
] as const;

/** The sample article with an id. */
export function sampleOf(id: SampleId) {
  const sample = samples.find((one) => one.id === id);
  if (sample === undefined) throw new Error(`there is no sample ${id}`);
  return sample.article;
}

/** An article and the id it is kept under. */
export interface Sample {
  readonly id: string;
  readonly article: Article;
}

const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
});

/** An empty archive in a folder of its own, gone after the tests. */
async function openTemporaryArchive(): Promise<Archive> {
  const folder = mkdtempSync(join(tmpdir(), "wortlaut-api-"));
  const archive = await openArchive({ folder, workers: false });
  ends.push(async () => {
    await archive.close();
    rmSync(folder, { recursive: true });
  });
  return archive;
}

/** A library that holds these articles. */
export async function createSampleLibrary(articles: readonly Sample[] = samples): Promise<Library> {
  const archive = await openTemporaryArchive();
  await archive.put(articles.map(({ id, article }) => ({ id, article, origin: "seed", digest: "sample" })));
  const feed = await followChanges(archive);
  ends.unshift(async () => feed.stop());
  return createLibrary({ archive, feed, compress });
}

/** An app with the sample articles, or with others. */
export async function createSampleApp({
  articles,
  ...options
}: Partial<AppOptions> & { articles?: readonly Sample[] } = {}) {
  return createApp({ library: options.library ?? (await createSampleLibrary(articles)), compress, ...options });
}

/** Reads a problem and checks what every problem has in common. */
export async function readProblem(response: Response): Promise<ProblemBody> {
  const body = ProblemSchema.parse(await response.json());
  if (response.headers.get("content-type") !== "application/problem+json") throw new Error("not a problem document");
  if (body.status !== response.status) throw new Error(`status ${body.status} in an answer of ${response.status}`);
  return body;
}
