import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { text } from "node:stream/consumers";
import { rolldown } from "rolldown";
import { afterAll, describe, expect, it } from "vitest";
import configurations from "../rolldown.config.ts";
import { sources } from "./server-process.ts";

const folder = mkdtempSync(join(tmpdir(), "wortlaut-process-"));
writeFileSync(join(folder, "eins.txt"), "Altenau. Der Rat hat getagt.\n");
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the server as `npm start` does, except that it runs from its sources. */
function start(environment: Record<string, string>, program: readonly string[] = sources) {
  const child = spawn(process.execPath, program, {
    cwd: folder,
    env: {
      ...process.env,
      PORT: "0",
      HOST: "",
      NEWS_SEEDS: ".",
      NEWS_SITE: "none",
      NEWS_WATCH: "",
      NEWS_DATA: ".news",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { child, ended: once(child, "exit"), output: text(child.stdout), errors: text(child.stderr) };
}

describe("the process", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("says one line when it is ready, and ends well on %s", async (signal) => {
    const { child, ended, output, errors } = start({});
    await once(child.stdout, "data");
    // The terminal and the runner both pass a Ctrl-C on.
    child.kill(signal);
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
    expect(await output).toMatch(/^Wortlaut: http:\/\/127\.0\.0\.1:\d+\/ {2}\(1 article; Ctrl-C ends it\)\n$/);
    expect(await errors).toMatch(/^wortlaut: no site in .+none; the API is served alone\.\n$/);
  });

  it("runs from the two files of its bundle, with nothing beside them", async () => {
    const alone = join(folder, "alone");
    for (const { output, ...input } of configurations) {
      const build = await rolldown({ ...input, cwd: join(import.meta.dirname, ".."), logLevel: "silent" });
      for (const { file = "", ...form } of [output ?? []].flat()) {
        await build.write({ ...form, file: join(alone, basename(file)) });
      }
      await build.close();
    }
    writeFileSync(join(alone, "package.json"), '{ "type": "module" }');
    const { child, ended, output } = start({}, [join(alone, "server.js")]);
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    expect([await ended, await output]).toEqual([[0, null], expect.stringContaining("1 article")]);
  });

  it("refuses wrong values by name with exit code 2", async () => {
    const { ended, output, errors } = start({ PORT: "achtzig", NEWS_WATCH: "ja" });
    expect(await ended).toEqual([2, null]);
    expect(await output).toBe("");
    expect(await errors).toBe(
      'wortlaut: PORT is "achtzig". Set it to a whole number from 0 to 65535, for example PORT=3000.\n' +
        'wortlaut: NEWS_WATCH is "ja". Set it to 1 or to 0.\n',
    );
  });

  it("names the port that is taken and ends with exit code 1", async () => {
    const first = start({});
    const [line] = (await once(first.child.stdout.setEncoding("utf8"), "data")) as [string];
    const [, port = ""] = /:(\d+)\//.exec(line) ?? [];
    const second = start({ PORT: port });
    expect(await second.ended).toEqual([1, null]);
    expect(await second.errors).toContain(
      `wortlaut: port ${port} is taken by another program. Choose another one: PORT=`,
    );
    first.child.kill("SIGTERM");
    await first.ended;
  });
});
