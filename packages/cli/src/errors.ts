/** The exit codes of every command. */
export const exitCodes = {
  /** Everything was read and written. */
  ok: 0,
  /** At least one input could not be read, or the output could not be written. */
  failed: 1,
  /** The command line itself is wrong; nothing was read. */
  usage: 2,
} as const;

/** The command line is wrong: `message` says what, `help` what to do. Ends the program with code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly help: string;

  constructor(what: string, help: string) {
    super(what);
    this.help = help;
  }
}

/** Nobody reads the output any more (`| head`): the program ends quietly. */
export class ClosedOutputError extends Error {
  override readonly name = "ClosedOutputError";
}

/** The output could not be written, for example because the disk is full. Ends the program with code 1. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}
