import { toSlug } from "./to-slug.ts";

/**
 * Gives every path of a folder a slug of its own. The first path, in the order given, keeps the slug of its file name; a
 * later one of the same name gets its folder's name in front, and when that is taken too (or there is no folder) a number.
 * A slug that some file has by its own name is never taken by a prefixed or numbered one.
 *
 * @example
 * assignSlugs(["de/rat.txt", "en/rat.txt", "rat.txt"]);
 * // Map { "de/rat.txt" → "rat", "en/rat.txt" → "en-rat", "rat.txt" → "rat-2" }
 */
export function assignSlugs(paths: readonly string[]): ReadonlyMap<string, string> {
  const slugByPath = new Map<string, string>();
  const taken = new Set<string>();
  const take = (path: string, slug: string): boolean => {
    if (taken.has(slug)) return false;
    taken.add(slug);
    slugByPath.set(path, slug);
    return true;
  };
  const collided = paths.filter((path) => !take(path, fileSlug(path)));
  const nextNumber = new Map<string, number>();
  for (const path of collided) {
    const slug = fileSlug(path);
    const folder = path.split("/").at(-2);
    if (folder !== undefined && take(path, `${toSlug(folder)}-${slug}`)) continue;
    let number = nextNumber.get(slug) ?? 2;
    while (!take(path, `${slug}-${number}`)) number += 1;
    nextNumber.set(slug, number + 1);
  }
  return slugByPath;
}

function fileSlug(path: string): string {
  return toSlug(path.slice(path.lastIndexOf("/") + 1).replace(/\.txt$/i, ""));
}
