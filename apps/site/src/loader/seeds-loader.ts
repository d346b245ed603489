import { readDocument } from "@news/core";
import { readSeedFiles, type SeedFile, watchSeeds } from "@news/seeds";
import type { Loader, LoaderContext } from "astro/loaders";
import { seedsFolder } from "./seeds-folder.ts";

/** Only one watch at a time: Astro loads again when the configuration changes. */
let endWatch: (() => void) | undefined;

/**
 * Fills a collection with the files of the seeds folder: the id is the slug, the body the file's text. Nothing parsed is
 * stored, so a new parser can never meet articles of an older one. Problems with files are one line each in the log, and
 * the other articles are still there. In dev a saved file reloads.
 */
export function seedsLoader(): Loader {
  return {
    name: "wortlaut-seeds",
    load: async (context) => {
      const folder = seedsFolder(context.config.root);
      await loadSeeds(folder, context);
      if (context.watcher === undefined) return;
      endWatch?.();
      let queue: Promise<void> = Promise.resolve();
      endWatch = watchSeeds(folder, () => {
        queue = queue.then(() => loadSeeds(folder, context)).catch((error: unknown) => logFailure(context, error));
      });
    },
  };
}

async function loadSeeds(folder: string, { store, logger }: LoaderContext): Promise<void> {
  const { files, problems } = await readSeedFiles(folder);
  for (const problem of problems) logger.warn(`${problem.path}: ${problem.message}`);
  const gone = new Set(store.keys());
  for (const file of files) {
    if (isEmpty(file)) {
      logger.warn(`${file.path}: The file has front matter and no article; write the article below the second "---".`);
      continue;
    }
    gone.delete(file.slug);
    store.set({ id: file.slug, data: { path: file.path }, body: file.text, digest: file.digest });
  }
  for (const slug of gone) store.delete(slug);
  logger.info(`${files.length} articles from ${folder}`);
}

function isEmpty({ text }: SeedFile): boolean {
  return readDocument(text).text.trim() === "";
}

function logFailure({ logger }: LoaderContext, error: unknown): void {
  logger.error(error instanceof Error ? error.message : String(error));
}
