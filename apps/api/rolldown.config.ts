import { inlineWeights } from "@news/recogniser-de/bundler";
import { defineConfig } from "rolldown";

const shared = {
  platform: "node" as const,
  resolve: { conditionNames: ["@news/source", "node"] },
  plugins: [inlineWeights()],
};

/** The parser of `pg` for binaries is looked for at run time and need not be there. */
const external = ["pg-native"];

/** Two files that run alone under Node, and nothing beside them: the server, and the thread in which SQLite works. */
export default defineConfig([
  {
    ...shared,
    external,
    input: "src/server.ts",
    output: { file: "dist/server.js", format: "esm", codeSplitting: false },
  },
  {
    ...shared,
    external,
    input: "../../packages/archive/src/worker/sqlite-worker.ts",
    output: { file: "dist/sqlite-worker.js", format: "esm", codeSplitting: false },
  },
]);
