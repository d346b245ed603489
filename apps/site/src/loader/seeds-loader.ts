import { readSeeds, type Seed, watchSeeds } from "@news/seeds";
import type { Loader, LoaderContext } from "astro/loaders";
import { seedsFolder } from "./seeds-folder.ts";

/** Only one watch at a time: Astro loads again when the configuration changes. */
let endWatch: (() => void) | undefined;

/**
 * Fills a collection with the articles of the seeds folder; each entry's id is the seed's slug, its data the article.
 * Problems with files are one line each in the log, and the other articles are still there. In dev a saved file reloads.
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

async function loadSeeds(folder: string, context: LoaderContext): Promise<void> {
  const { seeds, problems } = await readSeeds(folder);
  for (const problem of problems) context.logger.warn(`${problem.path}: ${problem.message}`);
  const entries = await Promise.all(seeds.map((seed) => toEntry(seed, context)));
  // Cleared only now, so that no page is rendered from an empty store; cleared at all, because a digest of the file alone
  // would keep articles of an older parser.
  context.store.clear();
  for (const entry of entries) if (entry !== undefined) context.store.set(entry);
  context.logger.info(`${seeds.length} articles from ${folder}`);
}

async function toEntry(seed: Seed, context: LoaderContext) {
  try {
    const data = await context.parseData({ id: seed.slug, data: { ...seed.article } });
    return { id: seed.slug, data, digest: context.generateDigest(data) };
  } catch (error) {
    context.logger.error(`${seed.path}: the parser's result does not fit the schema; the article is left out.`);
    logFailure(context, error);
    return undefined;
  }
}

function logFailure(context: LoaderContext, error: unknown): void {
  context.logger.error(error instanceof Error ? error.message : String(error));
}
