import { type FSWatcher, watch } from "node:fs";
import { join } from "node:path";
import { errorCode } from "./file-problem.ts";

/** `unavailable`: the system cannot watch (so many) folders; nothing is watched any more. */
type FollowOutcome = "unchanged" | "changed" | "unavailable";

/** The system's events for a changing set of folders. */
export interface FolderWatchers {
  /** Watches exactly these folders (identity by path inside the root). */
  readonly follow: (folders: ReadonlyMap<string, string>) => FollowOutcome;
  readonly close: () => void;
}

/** The folder went away between being listed and being watched: the next look will not list it. */
const goneCodes: readonly string[] = ["ENOENT", "ENOTDIR", "EPERM", "EACCES"];

/**
 * Watches folders below `root`, each by itself, and says when anything at all happens in one of them.
 *
 * Not Node's recursive watch: on Linux that one loses a folder that is deleted and made again.
 *
 * @example
 * const watchers = createFolderWatchers("seeds", () => console.log("something happened"));
 * watchers.follow(takeFolderState("seeds").folders);
 */
export function createFolderWatchers(root: string, onEvent: () => void): FolderWatchers {
  const watched = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>();

  const drop = (path: string) => {
    watched.get(path)?.watcher.close();
    watched.delete(path);
  };
  const close = () => {
    for (const path of [...watched.keys()]) drop(path);
  };
  const follow = (folders: ReadonlyMap<string, string>): FollowOutcome => {
    for (const [path, { identity }] of [...watched]) if (folders.get(path) !== identity) drop(path);
    let outcome: FollowOutcome = "unchanged";
    for (const [path, identity] of folders) {
      if (watched.has(path)) continue;
      outcome = "changed";
      try {
        const watcher = watch(join(root, path), onEvent);
        watcher.on("error", () => {
          if (watched.get(path)?.watcher === watcher) drop(path);
          onEvent();
        });
        watched.set(path, { identity, watcher });
      } catch (error) {
        if (goneCodes.includes(errorCode(error))) continue;
        close();
        return "unavailable";
      }
    }
    return outcome;
  };
  return { follow, close };
}
