import { parseArgs } from "node:util";
import { UsageError } from "./errors.ts";
import { nearestWord } from "./nearest-word.ts";

/** One option: a switch, or one that takes a value. */
export interface OptionDefinition {
  readonly type: "boolean" | "string";
  /** One letter. */
  readonly short?: string;
  /** How the help calls the value, such as "DATE". */
  readonly value?: string;
  /** The only values it may have. */
  readonly choices?: readonly string[];
  /** A sentence for the help. */
  readonly meaning: string;
}

/** Options by their name without hyphens. */
export type OptionTable = Readonly<Record<string, OptionDefinition>>;

type OptionValue<Option extends OptionDefinition> = Option["type"] extends "boolean"
  ? boolean
  : Option["choices"] extends readonly (infer Choice)[]
    ? Choice
    : string;

/** What was given, by the option's name; what was not given is absent. */
export type OptionValues<Options extends OptionTable> = {
  readonly [Name in keyof Options]?: OptionValue<Options[Name]>;
};

/**
 * Reads the words after a command's name. Options may stand before, between and behind the operands; after `--` there are
 * operands only; of an option given twice the last one counts.
 *
 * @throws {UsageError} for an unknown option, a missing or superfluous value, and a value that is none of the choices.
 * @example
 * parseArguments(["rat.txt", "--lang", "de"], { lang: { type: "string", meaning: "Language." } });
 * // { values: { lang: "de" }, operands: ["rat.txt"] }
 */
export function parseArguments<const Options extends OptionTable>(words: readonly string[], table: Options) {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
  );
  // Not strict: the checks below have better words for a mistake.
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean> = {};
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (option === undefined) throw unknownOption(token.rawName, table);
    values[token.name] = checkValue(option, token.rawName, token.value, token.inlineValue);
  }
  // Every value was checked against the table above.
  return { values: values as OptionValues<Options>, operands };
}

function checkValue(option: OptionDefinition, given: string, value: string | undefined, inline: boolean | undefined) {
  if (option.type === "boolean") {
    if (value === undefined) return true;
    throw new UsageError(`${given} takes no value`, `leave out "=${value}"`);
  }
  const example = `${given} ${option.choices?.[0] ?? option.value ?? "VALUE"}`;
  const swallowed = inline !== true && value?.startsWith("--") === true;
  if (value === undefined || value.trim() === "" || swallowed) {
    throw new UsageError(`${given} needs a value`, `write it behind the option, such as ${example}`);
  }
  if (option.choices === undefined || option.choices.includes(value)) return value;
  const nearest = nearestWord(value, option.choices);
  throw new UsageError(
    `${given} cannot be "${value}"`,
    nearest === undefined ? `it can be ${listWords(option.choices)}` : `did you mean ${given} ${nearest}?`,
  );
}

function unknownOption(given: string, table: OptionTable): UsageError {
  const names = Object.keys(table);
  const nearest = nearestWord(given.replace(/^-+/, ""), names);
  const help =
    nearest === undefined
      ? `the options are ${listWords(names.map((name) => `--${name}`))}`
      : `did you mean --${nearest}?`;
  return new UsageError(`there is no option ${given}`, help);
}

/**
 * Joins words for a sentence.
 *
 * @example
 * listWords(["json", "ndjson", "txt"]); // "json, ndjson or txt"
 */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
