/** Builds the site once: `node run-build.ts <outDir> <cacheDir>`. A process of its own, free of the test runner's settings. */
import { build } from "astro";

const [outDir, cacheDir] = process.argv.slice(2);
if (outDir === undefined || cacheDir === undefined) throw new Error("usage: node run-build.ts <outDir> <cacheDir>");
await build({ root: new URL("../", import.meta.url).pathname, outDir, cacheDir, logLevel: "warn" });
