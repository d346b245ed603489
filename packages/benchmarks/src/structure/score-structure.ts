import { type Article, type Block, parseArticle } from "@news/core";
import { CountsByName, type Scores } from "../measure/score.ts";
import type { LabelledText } from "./labelled-text.ts";

/** A line that got another label than it should have. */
export interface Mistake {
  readonly name: string;
  readonly line: string;
  readonly expected: string;
  readonly found: string;
  readonly rule: string;
}

/** Types that are running text, together the role `body`. */
const body = new Set(["paragraph", "standfirst", "list-item"]);

/**
 * Parses every text and compares line by line. Names are part/language/variant/role; the roles are the block types and
 *
 * - `body`: paragraphs, standfirsts and list items as one,
 * - `boilerplate-kind`: boilerplate of the right kind,
 * - `dateline-span`: the dateline of a text, character by character,
 * - `no-headline`: texts without a headline that were given none but a derived one,
 * - `joined-line`: lines that continue the block of the line above.
 */
export function scoreStructure(texts: readonly LabelledText[]): { scores: Scores; mistakes: readonly Mistake[] } {
  const counts = new CountsByName();
  const mistakes: Mistake[] = [];
  for (const one of texts) {
    const article = parseArticle(one.text);
    const prefix = `${one.part}/${one.language}/${one.variant}/`;
    countLines(counts, prefix, one, article, mistakes);
    const found = article.dateline?.text;
    if (one.dateline !== undefined || found !== undefined) {
      counts.add(`${prefix}dateline-span`, {
        expected: one.dateline === undefined ? 0 : 1,
        found: found === undefined ? 0 : 1,
        correct: found === one.dateline ? 1 : 0,
      });
      if (found !== one.dateline)
        mistakes.push(mistake(one, "(dateline)", one.dateline ?? "none", found ?? "none", "dateline"));
    }
    if (!one.lines.some(({ label }) => label === "headline")) {
      const derived = article.headline?.certainty === "implied" ? 1 : 0;
      counts.add(`${prefix}no-headline`, { expected: 1, found: derived, correct: derived });
    }
  }
  return { scores: counts.scores(), mistakes };
}

function countLines(
  counts: CountsByName,
  prefix: string,
  one: LabelledText,
  { blocks }: Article,
  mistakes: Mistake[],
): void {
  let at = 0;
  let above: Block | undefined;
  let label = "";
  for (const line of one.lines) {
    const first = line.start + leadingBlanks(one.text.slice(line.start, line.end));
    while (at < blocks.length && (blocks[at]?.span.end ?? 0) <= first) at += 1;
    const block = blocks[at];
    const joined = block !== undefined && block === above;
    const continues = line.label === "+";
    if (continues || joined) {
      counts.add(`${prefix}joined-line`, {
        expected: continues ? 1 : 0,
        found: joined ? 1 : 0,
        correct: continues && joined ? 1 : 0,
      });
    }
    if (!continues) label = line.label;
    const [type = "", kind] = label.split(" ");
    const found = block?.type ?? "nothing";
    counts.decide(prefix, type, found);
    counts.decide(prefix, body.has(type) ? "body" : undefined, body.has(found) ? "body" : undefined);
    if (type === "boilerplate" && found === "boilerplate")
      counts.add(`${prefix}boilerplate-kind`, { expected: 1, found: 1, correct: block?.kind === kind ? 1 : 0 });
    if (type !== found || (type === "boilerplate" && block?.kind !== kind) || continues !== joined) {
      const called = block === undefined ? "nothing" : [block.type, block.kind ?? block.role].filter(Boolean).join(" ");
      const note = (text: string, plus: boolean) => (plus ? `+ ${text}` : text);
      mistakes.push(
        mistake(one, one.text.slice(line.start, line.end), note(label, continues), note(called, joined), block?.rule),
      );
    }
    above = block;
  }
}

function leadingBlanks(line: string): number {
  return line.length - line.trimStart().length;
}

function mistake({ name }: LabelledText, line: string, expected: string, found: string, rule = ""): Mistake {
  return { name, line, expected, found, rule };
}
