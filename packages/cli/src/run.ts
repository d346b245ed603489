import { readFileSync } from "node:fs";
import type { Command } from "./command.ts";
import { commands } from "./commands/index.ts";
import { ClosedOutputError, exitCodes, OutputError, UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { nearestWord } from "./nearest-word.ts";
import { listWords } from "./parse-arguments.ts";
import { writeGeneralHelp } from "./write-help.ts";
import { writeOutput, writeProblem } from "./write-output.ts";

/**
 * Runs the `news` command with the words that stand behind it, and gives the exit code: 0 when everything was read, 1 when
 * an input could not be read or the output not be written, 2 when the command line is wrong.
 *
 * @example
 * process.exitCode = await run(["parse", "rat.txt"], io);
 */
export async function run(words: readonly string[], io: Io): Promise<number> {
  // A failed write comes back to whoever wrote; the event alone would end the program with a stack trace.
  io.stdout.on("error", () => {});
  io.stderr.on("error", () => {});
  try {
    return await dispatch(words, io);
  } catch (error) {
    if (error instanceof ClosedOutputError) return exitCodes.ok;
    if (error instanceof OutputError) {
      const what = `the output could not be written (${error.message})`;
      await writeProblem(io.stderr, { what, help: "check the disk and try again" });
      return exitCodes.failed;
    }
    if (!(error instanceof UsageError)) throw error;
    await writeProblem(io.stderr, { what: error.message, help: error.help });
    return exitCodes.usage;
  }
}

async function dispatch(words: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = words;
  // Whoever does not know what to type is shown it; what was asked for has still not been done.
  if (first === undefined) {
    await writeOutput(io.stderr, writeGeneralHelp(commands)).catch(() => {});
    return exitCodes.usage;
  }
  if (first === "--help" || first === "-h") return print(writeGeneralHelp(commands), io);
  if (first === "--version" || first === "-v") return print(`news ${version()}\n`, io);
  if (first === "help") {
    const [name] = rest;
    return print(name === undefined ? writeGeneralHelp(commands) : findCommand(name).help, io);
  }
  const command = findCommand(first);
  if (asksForHelp(rest)) return print(command.help, io);
  return command.run(rest, io);
}

/** Help comes before every check: whoever asks for it may have got the rest wrong. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return words.slice(0, end === -1 ? undefined : end).some((word) => word === "--help" || word === "-h");
}

function findCommand(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  if (name.startsWith("-")) {
    const nearest = nearestWord(name.replace(/^-+/, ""), ["help", "version"]);
    const hint =
      nearest === undefined
        ? "options stand behind the command, such as `news parse --format txt`"
        : `did you mean --${nearest}?`;
    throw new UsageError(`there is no option ${name}`, hint);
  }
  const names = [...commands.map((command) => command.name), "help"];
  const nearest = nearestWord(name, names);
  if (nearest !== undefined) throw new UsageError(`there is no command "${name}"`, `did you mean ${nearest}?`);
  // Whoever names a file right away wants it read.
  const hint = /[./\\]/.test(name) ? `did you mean \`news parse ${name}\`?` : `the commands are ${listWords(names)}`;
  throw new UsageError(`there is no command "${name}"`, hint);
}

async function print(text: string, io: Io): Promise<number> {
  await writeOutput(io.stdout, text);
  return exitCodes.ok;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "unknown";
}
