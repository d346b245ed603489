import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { defineCommand } from "../command.ts";
import { exitCodes, UsageError } from "../errors.ts";

const starter = fileURLToPath(new URL("../../../../scripts/run.mjs", import.meta.url));

/** `news serve`: the site and the API of a folder, as `npm start` serves them for `seeds/`. */
export const serve = defineCommand({
  name: "serve",
  summary: "Serve the site and the API of a folder.",
  operands: "FOLDER",
  details: [
    "Builds the site of the folder's articles, then serves it and the API on one",
    "port, until Ctrl-C. Both belong to the repository; `news` alone has no site.",
  ].join("\n"),
  options: {
    port: { type: "string", short: "p", value: "N", meaning: "The port; 8787 if left out." },
    host: { type: "string", value: "NAME", meaning: "The address to listen on; 127.0.0.1 if left out." },
  },
  examples: [
    ["news serve archiv/", "Then open http://localhost:8787."],
    ["news serve --port 3000 archiv/", "On another port."],
  ],
  async run(values, operands, io) {
    const [folder] = operands;
    const path = resolve(io.cwd, folder ?? "");
    if (operands.length !== 1 || statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw new UsageError("serve wants one folder", "name the folder that holds the articles");
    }
    if (values.port !== undefined && !(/^\d{1,5}$/.test(values.port) && Number(values.port) < 65_536)) {
      throw new UsageError(`--port cannot be "${values.port}"`, "write a number up to 65535");
    }
    if (!existsSync(starter)) {
      throw new UsageError("there is no site beside this command", "run it inside the repository of Wortlaut");
    }
    const child = spawn(process.execPath, [starter, "start"], {
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        ...io.env,
        NEWS_SEEDS: path,
        ...(values.port === undefined ? {} : { PORT: values.port }),
        ...(values.host === undefined ? {} : { HOST: values.host }),
      },
    });
    io.onStop?.(() => child.kill("SIGTERM"));
    const code = await new Promise<number | null>((done) => child.once("close", done));
    io.onStop?.(undefined);
    return code === 0 || code === null || code === 130 ? exitCodes.ok : exitCodes.failed;
  },
});
