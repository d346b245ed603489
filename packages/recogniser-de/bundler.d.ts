/** As much of a plugin as Rollup, Rolldown and Vite need for this. */
export interface BundlerPlugin {
  readonly name: string;
  load(id: string): string | undefined;
}

/** Puts the weights into a bundle; see `bundler.js`. */
export function inlineWeights(): BundlerPlugin;
