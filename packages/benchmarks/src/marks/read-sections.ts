/** One case of a corpus file: its title, the lines of its text, and the lines that begin with `= `, without these two characters. */
export interface Section {
  readonly title: string;
  readonly body: string;
  readonly statements: readonly string[];
}

/**
 * Splits a corpus file into its cases. A case runs from its `## ` line to the next one; what stands before the first is prose
 * for people. Blank lines around the text of a case do not belong to it.
 */
export function readSections(source: string): Section[] {
  return source
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = "", ...lines] = section.split("\n");
      const isStatement = (line: string) => line.startsWith("= ");
      return {
        title: title.trim(),
        body: lines
          .filter((line) => !isStatement(line))
          .join("\n")
          .trim(),
        statements: lines.filter(isStatement).map((line) => line.slice(2).trim()),
      };
    });
}
