import { readFileSync } from "node:fs";

/**
 * Puts the weights into a bundle: `readWeights` looks for a file beside its own module, and in a bundle that is elsewhere.
 * Plain JavaScript, because configuration files load it before anything is built.
 *
 * @returns {import("./bundler.js").BundlerPlugin}
 * @example
 * // rolldown.config.ts or vite.config.ts
 * plugins: [inlineWeights()]
 */
export function inlineWeights() {
  return {
    name: "inline-recogniser-weights",
    load(id) {
      if (!/recogniser-de\/(?:src|dist)\/read-weights\.[jt]s$/.test(id.replaceAll("\\", "/"))) return undefined;
      const bytes = readFileSync(new URL("./weights/names-de.bin", import.meta.url)).toString("base64");
      return `export const readWeights = () => Uint8Array.from(atob("${bytes}"), (unit) => unit.charCodeAt(0));`;
    },
  };
}
