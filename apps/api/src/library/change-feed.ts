import type { Archive, Change } from "@news/archive";

/** How often the log is looked at for what other processes have written; each look is put off by a part of it, at random. */
const LOOK_EVERY_MS = 400;
const MOST_AT_ONCE = 500;
/** A change that lies behind so many others is not worth naming: everything that was kept is forgotten instead. */
const FAR_BEHIND = 5000;

/** Tells of changes in the archive, whoever made them. */
export interface ChangeFeed {
  /** The newest change that is known here. */
  readonly cursor: number;
  /** Calls back with changes, in order; the empty list says that too much happened to tell. Returns what ends it. */
  subscribe(listener: (changes: readonly Change[]) => void): () => void;
  /** Looks at once: for who has just written. */
  look(): Promise<void>;
  /** Resolves when there is a change behind the cursor, when the time is over, or when the signal says so. */
  waitFor(after: number, ms: number, signal: AbortSignal): Promise<void>;
  stop(): void;
}

/**
 * Follows the change log of an archive.
 *
 * @param onFailure told when the log cannot be read; the next look comes all the same.
 */
export async function followChanges(
  archive: Archive,
  onFailure: (error: unknown) => void = () => {},
): Promise<ChangeFeed> {
  const listeners = new Set<(changes: readonly Change[]) => void>();
  let cursor = await archive.cursor();
  let looking: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const readOn = async () => {
    for (;;) {
      const changes = await archive.changes(cursor, MOST_AT_ONCE);
      const last = changes.at(-1);
      if (last === undefined) return;
      const newest = changes.length < MOST_AT_ONCE ? last.seq : await archive.cursor();
      const skip = newest - last.seq > FAR_BEHIND;
      cursor = skip ? newest : last.seq;
      for (const listener of listeners) listener(skip ? [] : changes);
      if (changes.length < MOST_AT_ONCE) return;
    }
  };
  const look = (): Promise<void> => {
    // A look that has begun may have missed what was written since: it is followed by another.
    const next = (looking ?? Promise.resolve()).then(() => readOn());
    const settled = next
      .catch(() => {})
      .finally(() => {
        if (looking === settled) looking = undefined;
      });
    looking = settled;
    return next;
  };
  const schedule = () => {
    timer = setTimeout(
      async () => {
        await look().catch(onFailure);
        if (!stopped) schedule();
      },
      LOOK_EVERY_MS * (0.75 + Math.random() / 2),
    );
    (timer as { unref?: () => void }).unref?.();
  };
  schedule();

  const feed: ChangeFeed = {
    get cursor() {
      return cursor;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: () => look(),
    waitFor(after, ms, signal) {
      if (cursor > after || signal.aborted || stopped) return Promise.resolve();
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(patience);
          unsubscribe();
          signal.removeEventListener("abort", done);
          resolve();
        };
        const patience = setTimeout(done, ms);
        const unsubscribe = feed.subscribe(done);
        signal.addEventListener("abort", done);
      });
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      for (const listener of [...listeners]) listener([]);
      listeners.clear();
    },
  };
  return feed;
}
