import { readFileSync } from "node:fs";

/** As much of a plugin as Rollup, Rolldown and Vite need for this. */
interface BundlerPlugin {
  readonly name: string;
  load(id: string): string | undefined;
}

/**
 * Puts the weights into a bundle: `readWeights` looks for a file beside its own module, and in a bundle that is elsewhere.
 *
 * @example
 * // rolldown.config.ts or vite.config.ts
 * plugins: [inlineWeights()]
 */
export function inlineWeights(): BundlerPlugin {
  return {
    name: "inline-recogniser-weights",
    load(id) {
      if (!/recogniser-de\/(?:src|dist)\/read-weights\.[jt]s$/.test(id.replaceAll("\\", "/"))) return undefined;
      const bytes = readFileSync(new URL("../weights/names-de.bin", import.meta.url)).toString("base64");
      return `export const readWeights = () => Uint8Array.from(atob("${bytes}"), (unit) => unit.charCodeAt(0));`;
    },
  };
}
