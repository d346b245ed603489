import { createReadStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Bench } from "../bench.ts";
import { drawTable } from "../measure/draw-table.ts";
import { runTimed, type Timed } from "./run-timed.ts";
import { writeStream } from "./write-stream.ts";

const workspace = fileURLToPath(new URL("../../../../", import.meta.url));
const node = [process.execPath, "--conditions=@news/source"];
const news = [...node, join(workspace, "packages/cli/src/main.ts")];

/**
 * `news parse` as a filter on a long stream, beside `jq -c .` on the same stream and parse-latin over its texts. Per core means
 * per second of CPU time, so that a busy machine does not matter much. Fails when an article is lost or out of order.
 */
export const stream: Bench = {
  summary:
    "many articles through `news parse` and threads: articles a second and core, memory, beside jq and parse-latin",
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        articles: { type: "string", default: "5000" },
        seeds: { type: "string", default: join(workspace, "seeds") },
        jobs: { type: "string", default: "2" },
      },
    });
    const articles = Number(values.articles);
    const folder = mkdtempSync(join(tmpdir(), "news-stream-"));
    try {
      const [input, output] = [join(folder, "in.ndjson"), join(folder, "out.ndjson")];
      const bytes = await writeStream(values.seeds, input, articles);
      const parse = [...news, "parse", "-f", "ndjson", "--from", "ndjson", "--jobs", values.jobs, "-"];
      const rows: (readonly [string, Timed])[] = [];
      rows.push([`news parse --jobs ${values.jobs}`, await runTimed(parse, input, output)]);
      const wrong = await firstOutOfOrder(output, articles);
      const rules = [...parse.slice(0, -1), "--no-recogniser", "-"];
      rows.push(["… --no-recogniser", await runTimed(rules, input, output)]);
      rows.push([
        "… --jobs 1",
        await runTimed(
          rules.map((word) => (word === values.jobs ? "1" : word)),
          input,
          output,
        ),
      ]);
      rows.push([
        "parse-latin",
        await runTimed([...node, fileURLToPath(new URL("parse-latin.ts", import.meta.url))], input, output),
      ]);
      if (existsSync("/usr/bin/jq")) rows.push(["jq -c .", await runTimed(["/usr/bin/jq", "-c", "."], input, output)]);
      console.log(`${articles} articles, ${(bytes / articles / 1000).toFixed(1)} kB each\n`);
      console.log(drawTable([HEAD, ...rows.map(([name, timed]) => row(name, timed, articles, bytes))]).join("\n"));
      if (wrong !== undefined) console.log(`\nlost or out of order: ${wrong}`);
      return wrong === undefined ? 0 : 1;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const HEAD = ["", "articles/s and core", "MB/s and core", "articles/s", "peak MB"];

function row(name: string, { cpu, wall, peak }: Timed, articles: number, bytes: number): string[] {
  const [perCore, megabytes] = [Math.round(articles / cpu), (bytes / cpu / 1e6).toFixed(1)];
  return [name, String(perCore), megabytes, String(Math.round(articles / wall)), String(Math.round(peak))];
}

/** The first place where the ids of the output do not count on from 0; nothing when all are there. */
async function firstOutOfOrder(path: string, articles: number): Promise<string | undefined> {
  let next = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const id = /^\{"file":"-:\d+","id":(\d+)/.exec(line)?.[1];
    if (Number(id) !== next) return `article ${next}, found ${id}`;
    next += 1;
  }
  return next === articles ? undefined : `${articles - next} at the end`;
}
