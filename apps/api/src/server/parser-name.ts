import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The name of the parser that is running: 16 characters that change with its code, so that articles read by another one are
 * read again. In a bundle that is the bundle itself, else the sources of the parser and of its recogniser.
 */
export function parserName(): string {
  const own = fileURLToPath(import.meta.url);
  const hash = createHash("sha256");
  if (own.endsWith(".ts")) {
    const folderOf = (name: string) => dirname(fileURLToPath(import.meta.resolve(name)));
    addFiles(hash, folderOf("@news/core"));
    addFiles(hash, folderOf("@news/recogniser-de"));
    addFiles(hash, join(folderOf("@news/recogniser-de"), "../weights"));
  } else hash.update(readFileSync(own));
  return hash.digest("hex").slice(0, 16);
}

function addFiles(hash: Hash, folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (/\.(?:ts|bin)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
  }
}
