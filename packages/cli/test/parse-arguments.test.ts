import { expect, test } from "vitest";
import { UsageError } from "../src/errors.ts";
import { parseArguments } from "../src/parse-arguments.ts";

const table = {
  format: { type: "string", short: "f", choices: ["json", "txt"], meaning: "" },
  lang: { type: "string", value: "TAG", meaning: "" },
  explain: { type: "boolean", meaning: "" },
} as const;

test.each<[words: string[], values: object, operands: string[]]>([
  [[], {}, []],
  [["a", "b"], {}, ["a", "b"]],
  [["a", "--lang", "de", "b", "--explain"], { lang: "de", explain: true }, ["a", "b"]],
  [["--lang=de", "-f", "txt", "-"], { lang: "de", format: "txt" }, ["-"]],
  [["-ftxt"], { format: "txt" }, []],
  [["--lang", "de", "--lang", "en"], { lang: "en" }, []],
  [["--", "--lang", "-x", "-"], {}, ["--lang", "-x", "-"]],
  [["--explain", "--", "--"], { explain: true }, ["--"]],
])("%j", (words, values, operands) => {
  expect(parseArguments(words, table)).toEqual({ values, operands });
});

test.each<[words: string[], what: RegExp, help: RegExp]>([
  [["--fromat", "txt"], /no option --fromat/, /did you mean --format\?/],
  [["--xyz"], /no option --xyz/, /options are --format, --lang or --explain/],
  [["-x"], /no option -x/, /options are/],
  [["--__proto__"], /no option/, /options are/],
  [["--constructor=1"], /no option/, /options are/],
  [["--format", "text"], /--format cannot be "text"/, /did you mean --format txt\?/],
  [["--format", "yaml"], /--format cannot be "yaml"/, /json or txt/],
  [["-f", "yaml"], /-f cannot be "yaml"/, /json or txt/],
  [["--lang"], /--lang needs a value/, /--lang TAG/],
  [["--lang="], /--lang needs a value/, /--lang TAG/],
  [["--lang", " "], /--lang needs a value/, /--lang TAG/],
  [["--lang", "--explain"], /--lang needs a value/, /--lang TAG/],
  [["--explain=yes"], /--explain takes no value/, /leave out "=yes"/],
])("%j is refused", (words, what, help) => {
  try {
    parseArguments(words, table);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.message).toMatch(what);
    expect(error.help).toMatch(help);
    return;
  }
  throw new Error("should have been refused");
});
