/** Where a command writes to: a stream of Node, a terminal or not. */
export interface OutputStream {
  readonly isTTY?: boolean;
  /** Width of the terminal in characters. */
  readonly columns?: number;
  write(text: string | Uint8Array, done: (error?: Error | null) => void): boolean;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/** All that a command sees of the world, handed in so that tests can hand in their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Asks to be told when the program is to end (Ctrl-C, SIGTERM); with nothing, not to be told any more. */
  readonly onStop?: (listener: (() => void) | undefined) => void;
}
