/** Something that `pnpm bench NAME` runs. */
export interface Bench {
  /** What it measures, in a few words. */
  readonly summary: string;
  /** Prints what it measured and gives the exit code; `args` is what stands behind the name. */
  readonly run: (args: readonly string[]) => number | Promise<number>;
}
