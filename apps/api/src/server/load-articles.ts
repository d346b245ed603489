import { readSeeds, watchSeeds } from "@news/seeds";
import { createMemoryStore, type MemoryStore } from "../article-store.ts";
import { compress } from "./compress.ts";

/** Takes one line for people. */
export type Say = (line: string) => void;

/** The articles of a folder. */
export interface LoadedArticles {
  readonly store: MemoryStore;
  /** Ends the watch, if there is one. */
  stop(): void;
}

/**
 * Reads a folder of articles into a store and, if asked to, keeps both in step. Says one line about each file that cannot
 * be used.
 *
 * @param folder absolute path of the seeds.
 */
export async function loadArticles(folder: string, watch: boolean, warn: Say): Promise<LoadedArticles> {
  const store = await createMemoryStore([], compress);
  const refresh = oneAtATime(async () => {
    const { seeds, problems } = await readSeeds(folder);
    for (const { path, message } of problems) warn(`${path}: ${message}`);
    await store.replace(seeds.map(({ slug, article }) => ({ id: slug, article })));
  });
  // The watch comes first, so that nothing saved during the first reading is lost.
  const stop = watch ? watchSeeds(folder, refresh) : () => {};
  await refresh();
  return { store, stop };
}

/** Lets calls during a run lead to one more run, never to two at once. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let asked = false;
  const repeat = async () => {
    try {
      while (asked) {
        asked = false;
        await run();
      }
    } finally {
      running = undefined;
    }
  };
  return () => {
    asked = true;
    running ??= repeat();
    return running;
  };
}
