import { inlineWeights } from "@news/recogniser-de/bundler";
import { defineConfig } from "rolldown";

/** One file that runs alone under Node: workspace packages from their sources, all dependencies inside. */
export default defineConfig({
  input: "src/server.ts",
  platform: "node",
  resolve: { conditionNames: ["@news/source", "node", "import", "default"] },
  plugins: [inlineWeights()],
  output: { file: "dist/server.js", format: "esm", codeSplitting: false },
});
