import type { Io } from "./io.ts";
import { type OptionTable, type OptionValues, parseArguments } from "./parse-arguments.ts";
import { writeCommandHelp } from "./write-help.ts";

/** What `--help` says about a command. */
export interface CommandDescription {
  /** The word after `news`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands behind the options, such as "FILE…". */
  readonly operands: string;
  /** What the command does, in a few lines. */
  readonly details: string;
  /** Command lines to copy, each with what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
}

/** One command as the table of commands holds it. */
export interface Command extends CommandDescription {
  readonly help: string;
  /** Its options by name, for help and for the completion of shells. */
  readonly options: OptionTable;
  /** Runs with the words after the command's name; gives the exit code. */
  readonly run: (words: readonly string[], io: Io) => Promise<number>;
}

/** What a new command has to say: its description, its options, and what it does with them. */
export interface CommandDefinition<Options extends OptionTable> extends CommandDescription {
  readonly options: Options;
  readonly run: (values: OptionValues<Options>, operands: readonly string[], io: Io) => Promise<number>;
}

const common = {
  help: { type: "boolean", short: "h", meaning: "Show this help." },
} as const satisfies OptionTable;

/**
 * Makes a command out of its definition: reads its options, and writes its help from the same table.
 *
 * @example
 * export const watch = defineCommand({ name: "watch", options: {}, run: async () => 0, … });
 */
export function defineCommand<const Options extends OptionTable>(definition: CommandDefinition<Options>): Command {
  const { options, run, ...description } = definition;
  const help = writeCommandHelp(description, { ...options, ...common });
  return {
    ...description,
    help,
    options: { ...options, ...common },
    async run(words, io) {
      const { values, operands } = parseArguments(words, { ...options, ...common });
      // The table of values has every option of `options`; the compiler cannot follow the spread of a generic.
      return run(values as OptionValues<Options>, operands, io);
    },
  };
}
