/**
 * Reads and watches a folder of plain-text articles; the same for the API, the site and the command line.
 *
 * @example
 * import { readSeeds, watchSeeds } from "@news/seeds";
 * const { seeds, problems } = await readSeeds("seeds");
 */
export { type DecodedText, decodeText } from "./decode-text.ts";
export { fileProblem } from "./file-problem.ts";
export { type FolderProblem, findTextFiles, type TextFilesFound } from "./find-text-files.ts";
export { readSeedFiles, type SeedFile, type SeedFilesResult } from "./read-seed-files.ts";
export { parseSeed, type ReadSeedsResult, readSeeds, type Seed } from "./read-seeds.ts";
export { readTextFile, type TextFile } from "./read-text-file.ts";
export type { SeedProblem, SeedProblemCode } from "./seed-problem.ts";
export type { TextProblem } from "./text-problem.ts";
export { type WatchSeedsOptions, watchSeeds } from "./watch-seeds.ts";
