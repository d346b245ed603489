import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How a text came to be: typed in clean, with its title or without, laid out like a seed, or scraped off a page. */
const variants = ["clean", "untitled", "seed", "scraped"] as const;
type Variant = (typeof variants)[number];

/** Who wrote the labels: people who may look at the rules (open) or people who know the conventions only (blind). */
const parts = ["open", "blind"] as const;
type Part = (typeof parts)[number];

const languages = ["de", "en"] as const;
type Language = (typeof languages)[number];

/** A non-blank line with the label it should get; "+" continues the block of the line above. */
interface LabelledLine {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** A text of the corpus in the fixture format of `packages/core/test/structure/README.md`. */
export interface LabelledText {
  readonly name: string;
  readonly part: Part;
  readonly language: Language;
  readonly variant: Variant;
  /** The lines joined by line feeds: what the parser gets. */
  readonly text: string;
  readonly lines: readonly LabelledLine[];
  /** The dateline as written, undefined when the text has none. */
  readonly dateline: string | undefined;
}

const corpus = join(import.meta.dirname, "..", "..", "corpora", "structure");

/** Reads the corpus, in order of part, language, file and section. */
export function readCorpus(folder = corpus): LabelledText[] {
  return parts.flatMap((part) =>
    languages.flatMap((language) =>
      filesBelow(join(folder, part, language)).flatMap((file) =>
        readFileSync(join(folder, part, language, file), "utf8")
          .split(/^## /m)
          .slice(1)
          .map((section) => readSection(section, { part, language, file })),
      ),
    ),
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
}

function readSection(
  section: string,
  { part, language, file }: { readonly part: Part; readonly language: Language; readonly file: string },
): LabelledText {
  const [title = "", ...rest] = section.split("\n");
  const name = `${part}/${language}/${file}: ${title}`;
  const expectations = new Map<string, string>();
  const lines: LabelledLine[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const line of rest) {
    const [, path, value] = /^= (\S+) ?(.*)$/.exec(line) ?? [];
    const bar = line.indexOf(" |");
    if (path !== undefined) expectations.set(path, value ?? "");
    else if (bar !== -1) {
      const written = line.slice(bar + 3);
      const label = line.slice(0, bar).trim();
      if (label !== "") lines.push({ label, start, end: start + written.length });
      texts.push(written);
      start += written.length + 1;
    }
  }
  const variant = variants.find((one) => one === expectations.get("variant"));
  if (variant === undefined) throw new Error(`${name}: "= variant" must be one of ${variants.join(", ")}`);
  if (lines.length === 0) throw new Error(`${name}: no line with a label`);
  return { name, part, language, variant, text: texts.join("\n"), lines, dateline: expectations.get("dateline.text") };
}
