/** Reads and watches a folder of plain-text articles. */
export { type ReadSeedsResult, readSeeds, type Seed, type SeedProblem } from "./read-seeds.ts";
export { watchSeeds } from "./watch-seeds.ts";
