import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a build, as paths inside it with forward slashes. */
export function listFiles(dist: string, extension: string): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(extension))
    .sort();
}

/** The text of a file of the build; a path that ends in a slash is a page. */
export function readBuilt(dist: string, path: string): string {
  return readFileSync(join(dist, path.endsWith("/") ? `${path}index.html` : path), "utf8");
}
