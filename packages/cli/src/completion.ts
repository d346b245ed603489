import type { Command } from "./command.ts";
import type { OptionDefinition } from "./parse-arguments.ts";

/** Completion for bash 4 and later: commands, then options and the values of those that have choices, then files. */
export function writeBashCompletion(commands: readonly Command[]): string {
  const cases = commands.flatMap(({ name, options }) => [
    `    ${name}) options=${quote(flagsOf(options).join(" "))} ;;`,
  ]);
  const values = choicesOf(commands).map(
    ([command, flag, choices]) =>
      `    ${quote(`${command} ${flag}`)}) COMPREPLY=( $(compgen -W ${quote(choices.join(" "))} -- "$word") ); return ;;`,
  );
  return [
    "# bash completion for news; load it with: source <(news completion bash)",
    "_news() {",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is bash.
    '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}" options=""',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=( $(compgen -W ${quote([...commands.map(({ name }) => name), "help"].join(" "))} -- "$word") )`,
    "    return",
    "  fi",
    '  case "$command $before" in',
    ...values,
    "  esac",
    '  case "$command" in',
    ...cases,
    "  esac",
    '  if [[ "$word" == -* ]]; then COMPREPLY=( $(compgen -W "$options" -- "$word") ); fi',
    "}",
    "complete -o default -F _news news",
    "",
  ].join("\n");
}

/** Completion for zsh, with what every command and option means. */
export function writeZshCompletion(commands: readonly Command[]): string {
  return [
    "#compdef news",
    "_news() {",
    "  local -a commands",
    "  commands=(",
    ...commands.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}`),
    "  )",
    "  if (( CURRENT == 2 )); then _describe command commands; return; fi",
    "  case $words[2] in",
    ...commands.map(({ name, options }) => {
      const specs = Object.entries(options).map(([option, definition]) => quote(zshSpec(option, definition)));
      return `    ${name}) shift words; (( CURRENT-- )); _arguments -s -S ${[...specs, "'*:file:_files'"].join(" ")} ;;`;
    }),
    "  esac",
    "}",
    'if [ "$funcstack[1]" = "_news" ]; then _news "$@"; else compdef _news news; fi',
    "",
  ].join("\n");
}

/** Completion for fish. */
export function writeFishCompletion(commands: readonly Command[]): string {
  return [
    "# fish completion for news",
    ...commands.map(
      ({ name, summary }) => `complete -c news -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`,
    ),
    ...commands.flatMap(({ name, options }) =>
      Object.entries(options).map(([option, { short, type, choices, meaning }]) =>
        [
          `complete -c news -n ${quote(`__fish_seen_subcommand_from ${name}`)} -l ${option}`,
          ...(short === undefined ? [] : [`-s ${short}`]),
          ...(type === "string" ? ["-r"] : []),
          ...(choices === undefined ? [] : [`-f -a ${quote(choices.join(" "))}`]),
          `-d ${quote(meaning)}`,
        ].join(" "),
      ),
    ),
    "",
  ].join("\n");
}

function flagsOf(options: Command["options"]): string[] {
  return Object.entries(options).flatMap(([name, { short }]) => [
    `--${name}`,
    ...(short === undefined ? [] : [`-${short}`]),
  ]);
}

function choicesOf(
  commands: readonly Command[],
): (readonly [command: string, flag: string, choices: readonly string[]])[] {
  const shells = ["completion", "completion", ["bash", "zsh", "fish"]] as const;
  const found = commands.flatMap(({ name, options }) =>
    Object.entries(options).flatMap(([option, { choices, short }]) => {
      if (choices === undefined) return [];
      const flags = [`--${option}`, ...(short === undefined ? [] : [`-${short}`])];
      return flags.map((flag) => [name, flag, choices] as const);
    }),
  );
  return [...found, shells];
}

function zshSpec(name: string, { type, choices, value, meaning }: OptionDefinition): string {
  const text = meaning.replace(/[[\]:]/g, " ");
  if (type === "boolean") return `--${name}[${text}]`;
  const action = choices === undefined ? "_files" : `(${choices.join(" ")})`;
  return `--${name}=[${text}]:${(value ?? name).toLowerCase().replace(/[^a-z]/g, "")}:${action}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
