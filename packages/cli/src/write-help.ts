import { alignColumns } from "./align-columns.ts";
import type { Command, CommandDescription } from "./command.ts";
import type { OptionTable } from "./parse-arguments.ts";

/** Writes what `news --help` shows. */
export function writeGeneralHelp(commands: readonly Command[]): string {
  return [
    "Wortlaut reads plain-text news and shows who said what, according to whom.",
    "",
    "Usage: news COMMAND [OPTION…] [FILE…]",
    "",
    "Commands:",
    ...columns([
      ...commands.map(({ name, summary }) => [name, summary] as const),
      ["help COMMAND", "Show what a command does, its options and examples."],
    ]),
    "",
    "Options:",
    ...columns([
      ["-h, --help", "Show this help."],
      ["-v, --version", "Show the version."],
    ]),
    "",
    "Examples:",
    ...commands.flatMap(({ examples }) => examples.slice(0, 2)).flatMap(example),
    "",
    "Exit codes: 0 all read; 1 an input could not be read; 2 wrong usage.",
    "",
  ].join("\n");
}

/** Writes what `news COMMAND --help` shows. */
export function writeCommandHelp(command: CommandDescription, options: OptionTable): string {
  return [
    command.summary,
    "",
    `Usage: news ${command.name} [OPTION…] ${command.operands}`,
    "",
    command.details,
    "",
    "Options:",
    ...columns(
      Object.entries(options).map(([name, option]) => {
        const value = option.type === "boolean" ? "" : ` ${option.value ?? option.choices?.join("|") ?? "VALUE"}`;
        return [`${option.short === undefined ? "" : `-${option.short}, `}--${name}${value}`, option.meaning] as const;
      }),
    ),
    "",
    "Examples:",
    ...command.examples.flatMap(example),
    "",
  ].join("\n");
}

function columns(rows: readonly (readonly [left: string, right: string])[]): string[] {
  return alignColumns(rows.map(([left, right]) => [`  ${left}`, right]));
}

function example([line, meaning]: readonly [line: string, meaning: string]): string[] {
  return [`  ${line}`, `      ${meaning}`];
}
