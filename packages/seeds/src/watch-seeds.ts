import process from "node:process";
import { debounce } from "./debounce.ts";
import { type FolderState, folderIdentity, takeFolderState } from "./folder-state.ts";
import { createFolderWatchers } from "./folder-watchers.ts";

export interface WatchSeedsOptions {
  /**
   * Looks several times a second instead of waiting for the system's events: for network drives and some containers, which
   * send none. Chosen without being asked where events are known to be missing or have run out.
   */
  readonly polling?: boolean;
}

/** One save often is several events; a file written to without a pause must not put the call off for ever. */
const DEBOUNCE = { quiet: 150, longest: 450 };
const LOOK_EVERY_MS = 350;
/** New folders may come to light while watchers are set; a tree that never rests is looked at again later anyway. */
const MOST_LOOKS = 5;
/** Elsewhere a watched folder says nothing about writes to the files in it. */
const platformsWithEvents: readonly string[] = ["darwin", "linux", "win32"];

/**
 * Calls `onChange` within a second after an article below the folder was added, changed or removed, and not for anything
 * else. Every change after the return of `watchSeeds` counts: watch first, then read. The folder may be absent, come later,
 * go and come again. Never throws; keeps the process alive until the returned function ends the watch.
 *
 * @example
 * const stop = watchSeeds("seeds", () => void reload());
 * process.once("SIGTERM", stop);
 */
export function watchSeeds(folder: string, onChange: () => void, options: WatchSeedsOptions = {}): () => void {
  let polling = options.polling ?? !platformsWithEvents.includes(process.platform);

  const change = debounce(() => {
    const before = state.fingerprint;
    state = look();
    if (state.fingerprint !== before) onChange();
  }, DEBOUNCE);
  const watchers = createFolderWatchers(folder, change.request);

  /** Looks again whenever a folder was new to the watch: something may have happened in it before. */
  const look = (): FolderState => {
    let seen = takeFolderState(folder);
    for (let looks = 1; !polling && looks < MOST_LOOKS; looks += 1) {
      const outcome = watchers.follow(seen.folders);
      if (outcome === "unchanged") break;
      if (outcome === "unavailable") polling = true;
      seen = takeFolderState(folder);
    }
    return seen;
  };
  let state = look();

  /** Events end when the folder itself, or one above it, is moved or deleted; hence one look at it from time to time. */
  const hasChanged = () =>
    polling
      ? takeFolderState(folder).fingerprint !== state.fingerprint
      : folderIdentity(folder) !== (state.folders.get("") ?? "gone");
  const heartbeat = setInterval(() => {
    if (!change.isPending() && hasChanged()) change.request();
  }, LOOK_EVERY_MS);

  return () => {
    clearInterval(heartbeat);
    change.cancel();
    watchers.close();
  };
}
