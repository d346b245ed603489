import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The name of the parser that is running: 16 characters that change with its code, so that articles read by another one are
 * read again. In a bundle that is the bundle itself, else the sources of `@news/core`.
 */
export function parserName(): string {
  const own = fileURLToPath(import.meta.url);
  const hash = createHash("sha256");
  if (own.endsWith(".ts")) {
    const core = dirname(fileURLToPath(import.meta.resolve("@news/core")));
    for (const name of readdirSync(core, { recursive: true, encoding: "utf8" }).sort()) {
      if (name.endsWith(".ts")) hash.update(name).update(readFileSync(join(core, name)));
    }
  } else hash.update(readFileSync(own));
  return hash.digest("hex").slice(0, 16);
}
