import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { OutputError } from "../errors.ts";
import type { Frame } from "../formats/output-format.ts";
import type { Sink } from "./sink.ts";

/**
 * One file per article, named after its input with another ending: `rat.txt` becomes `rat.json`, the twelfth line of
 * `a.ndjson` becomes `a-12.json`. Each is written under another name and then renamed: what is there is whole.
 *
 * @param place a folder, in which the inputs' own folders are kept; absent for beside the inputs.
 */
export function folderSink(
  settings: { readonly cwd: string; readonly place?: string; readonly extension: string; readonly resume: boolean },
  frame: Frame,
): Sink {
  const taken = new Map<string, string>();
  const pathOf = (name: string) => outputPath(name, settings);
  return {
    done: 0,
    failedBefore: 0,
    has: (name) => settings.resume && existsSync(pathOf(name)),
    async write(name, bytes) {
      const path = pathOf(name);
      const other = taken.get(path);
      if (other !== undefined && other !== name) throw new OutputError(`${other} and ${name} would both be ${path}`);
      taken.set(path, name);
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(`${path}.new`, Buffer.concat([Buffer.from(frame.open), bytes, Buffer.from(frame.close)]));
        await rename(`${path}.new`, path);
      } catch (error) {
        throw new OutputError(error instanceof Error && "code" in error ? `${path}: ${error.code}` : String(error));
      }
    },
    note: async () => {},
    close: async () => {},
    leave: async () => true,
  };
}

function outputPath(
  name: string,
  { cwd, place, extension }: { cwd: string; place?: string; extension: string },
): string {
  const numbered = name === "-" ? "stdin" : name.replace(/:(\d+)$/, "-$1");
  const line = /-\d+$/.exec(numbered)?.[0] ?? "";
  const bare = (line === "" || numbered === name ? numbered : numbered.slice(0, -line.length))
    .replace(/\.gz$/i, "")
    .replace(/\.[a-z0-9]{1,6}$/i, "");
  const file = `${bare}${numbered === name ? "" : line}.${extension}`;
  if (place === undefined) return join(file.startsWith("/") ? "" : cwd, file);
  // What leads out of the folder is left out of the name: nothing is written elsewhere.
  const inside = dirname(file)
    .split(/[\\/]/)
    .filter((part) => part !== "" && part !== "." && part !== ".." && !/^[a-z]:$/i.test(part));
  return join(place, ...inside, basename(file));
}
