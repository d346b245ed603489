import { styleText } from "node:util";
import { escapeControls } from "./escape-controls.ts";
import type { Io } from "./io.ts";

/** How readable output is shown. */
export interface Screen {
  /** Columns to fill. */
  readonly width: number;
  /** Makes text from outside fit to be shown: on a terminal its control characters become visible ones. */
  readonly clean: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** The same as plain data, to be sent to a thread. */
export interface ScreenFacts {
  readonly width: number;
  readonly terminal: boolean;
  readonly colours: boolean;
}

const WIDTH_WITHOUT_TERMINAL = 80;
const NARROWEST = 20;
const plain = (text: string) => text;

/**
 * Looks where standard output leads. Colours are for terminals only, and not when `NO_COLOR` is set (https://no-color.org)
 * or the terminal is a "dumb" one.
 *
 * @example
 * screenFacts(io).width; // 80 in a pipe
 */
export function screenFacts({ stdout, env }: Pick<Io, "stdout" | "env">): ScreenFacts {
  const terminal = stdout.isTTY === true;
  return {
    width: Math.max(NARROWEST, (terminal ? stdout.columns : undefined) ?? WIDTH_WITHOUT_TERMINAL),
    terminal,
    colours: terminal && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb",
  };
}

/** Chooses width, colours and caution after these facts. Text for a pipe or a file stays as it is. */
export function createScreen({ width, terminal, colours }: ScreenFacts): Screen {
  const style = (name: "bold" | "dim") =>
    colours ? (text: string) => styleText(name, text, { validateStream: false }) : plain;
  return {
    width,
    // Blanks keep their meaning: they are where lines are broken.
    clean: terminal ? (text) => escapeControls(text.replace(/[\t\n\v\f\r\u{2028}\u{2029}]+/gu, " ")) : plain,
    bold: style("bold"),
    dim: style("dim"),
  };
}
