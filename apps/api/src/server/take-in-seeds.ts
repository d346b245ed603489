import type { Archive } from "@news/archive";
import { parseSeed, readSeedFiles, watchSeeds } from "@news/seeds";
import type { Library } from "../library/library.ts";

/** Takes one line for people. */
export type Say = (line: string) => void;

/** So many seeds share one commit. */
const AT_ONCE = 50;

/** What a folder is taken in with. */
export interface SeedOptions {
  /** Absolute path. */
  readonly folder: string;
  readonly watch: boolean;
  /** Name of the parser that is running. */
  readonly parser: string;
  readonly warn: Say;
}

/**
 * Brings the archive in step with a folder of articles: an unchanged file costs a hash, a changed one becomes a version, a
 * removed one is marked deleted. Says one line about each file that cannot be used; such a file keeps the article it had.
 *
 * @returns what ends the watch.
 */
export async function takeInSeeds(library: Library, { folder, watch, parser, warn }: SeedOptions): Promise<() => void> {
  const refresh = oneAtATime(async () => {
    const changed = await bringInStep(library.archive, folder, parser, warn);
    if (changed.length > 0) await library.changed(changed);
  });
  // The watch comes first, so that nothing saved during the first reading is lost.
  const stop = watch ? watchSeeds(folder, () => refresh().catch((error: unknown) => warn(String(error)))) : () => {};
  await refresh();
  return stop;
}

async function bringInStep(archive: Archive, folder: string, parser: string, warn: Say): Promise<string[]> {
  const known = await archive.digests("seed");
  const { files, present, problems: unreadable } = await readSeedFiles(folder);
  const problems = [...unreadable];
  const changed: string[] = [];
  const fresh = files.filter(({ slug, digest }) => known.get(slug) !== `${digest} ${parser}`);
  for (let from = 0; from < fresh.length; from += AT_ONCE) {
    const inputs = fresh.slice(from, from + AT_ONCE).flatMap((file) => {
      const read = parseSeed(file);
      if ("slug" in read)
        return [{ id: read.slug, article: read.article, origin: "seed" as const, digest: `${read.digest} ${parser}` }];
      problems.push(read);
      return [];
    });
    const results = await archive.put(inputs);
    changed.push(...results.filter(({ outcome }) => outcome !== "unchanged").map(({ id }) => id));
  }
  for (const { path, message } of problems) warn(`${path}: ${message}`);
  // A folder that cannot be looked into says nothing about what was deleted.
  if (problems.some(({ code }) => code === "missing-folder" || code === "not-a-folder")) return changed;
  const gone = [...known.keys()].filter((id) => !present.has(id));
  if (gone.length > 0) changed.push(...(await archive.remove(gone, "seed")));
  return changed;
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
