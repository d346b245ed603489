import process from "node:process";
import type { Bench } from "./bench.ts";
import { entities } from "./entities/bench.ts";
import { linear } from "./linear/bench.ts";
import { quotes } from "./quotes/bench.ts";
import { speed } from "./speed/bench.ts";
import { stream } from "./stream/bench.ts";
import { structure } from "./structure/bench.ts";
import { times } from "./times/bench.ts";

/** Every bench by the name that `pnpm bench NAME` knows it by; a new one needs its folder and a line here. */
const benches: Readonly<Record<string, Bench>> = { structure, quotes, entities, times, speed, linear, stream };

const [name = "", ...args] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench === undefined) {
  const list = Object.entries(benches).map(([each, { summary }]) => `  pnpm bench ${each.padEnd(10)} ${summary}`);
  console.error(["which bench?", ...list].join("\n"));
  process.exitCode = 1;
} else process.exitCode = await bench.run(args);
