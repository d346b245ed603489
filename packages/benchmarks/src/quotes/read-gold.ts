import { readMarks } from "../marks/read-marks.ts";
import { readSections, type Section } from "../marks/read-sections.ts";

/** A half-open pair of UTF-16 offsets into the plain text. */
export type Range = readonly [start: number, end: number];

const KINDS = ["direct", "indirect", "indirect-free-indirect", "free-indirect", "reported"] as const;

/** One statement as an editor marked it. Empty lists stand for parts the text does not have. */
interface GoldQuote {
  /** The number typed in the file; unique in its case. */
  readonly id: string;
  readonly kind: (typeof KINDS)[number];
  readonly spans: readonly Range[];
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly frame: readonly Range[];
  readonly addressee: readonly Range[];
  /** The statement that holds this one. */
  readonly parent?: string;
}

/** One text with all statements it makes anybody responsible for; none means: the parser must find none. */
export interface GoldText {
  readonly title: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

type Part = "spans" | "source" | "cue" | "frame" | "addressee";
type Parts = Record<Part, Range[]>;

const PART_BY_LETTER: Readonly<Record<string, Part>> = {
  "": "spans",
  s: "source",
  c: "cue",
  f: "frame",
  a: "addressee",
};

/**
 * Reads a file of `corpora/quotes`; the format is described in the README there.
 *
 * @throws Error when a mark, a statement or a reference is wrong; the message names the case.
 */
export function readGoldQuotes(source: string): GoldText[] {
  return readSections(source).map((section) => {
    try {
      return readCase(section);
    } catch (error) {
      throw new Error(`"${section.title}": ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

function readCase({ title, body, statements }: Section): GoldText {
  const { text, marks } = readMarks(body);
  const found = new Map<string, Parts>();
  for (const { head, start, end } of marks) {
    for (const tag of head.split(",")) {
      const [, id = "", letter = ""] = /^(\d+)([scfa]?)$/.exec(tag) ?? [];
      const part = PART_BY_LETTER[letter];
      if (id === "" || part === undefined) throw new Error(`unknown mark {${head} …}`);
      const parts = found.get(id) ?? { spans: [], source: [], cue: [], frame: [], addressee: [] };
      parts[part].push([start, end]);
      found.set(id, parts);
    }
  }
  const declared = statements.flatMap((line) => line.split(";")).map((statement) => statement.trim());
  if (declared.length === 0) throw new Error("no line says what is marked; write `= none` if nothing is");
  if (declared.join() === "none") {
    if (marks.length > 0) throw new Error("marks in a text that is to have none");
    return { title, text, quotes: [] };
  }
  const quotes: GoldQuote[] = [];
  for (const statement of declared) {
    const [id = "", kind = "", relation, other, ...more] = statement.split(/\s+/);
    const known = KINDS.find((name) => name === kind);
    const own = found.get(id);
    if (known === undefined || more.length > 0) throw new Error(`cannot read the statement "${statement}"`);
    if (own === undefined || own.spans.length === 0) throw new Error(`statement ${id} has no words marked`);
    if (quotes.some((quote) => quote.id === id)) throw new Error(`statement ${id} is declared twice`);
    if (relation === undefined) {
      quotes.push({ id, kind: known, ...own });
      continue;
    }
    const model = quotes.find((quote) => quote.id === other);
    if (model === undefined || (relation !== "in" && relation !== "as")) {
      throw new Error(`"${statement}" refers to no earlier statement by "in" or "as"`);
    }
    const parts = isFramed(own) ? own : { ...model, spans: own.spans };
    const { source, cue, frame, addressee } = parts;
    const parent = relation === "in" ? { parent: model.id } : {};
    quotes.push({ id, kind: known, spans: own.spans, source, cue, frame, addressee, ...parent });
  }
  for (const id of found.keys())
    if (!quotes.some((quote) => quote.id === id)) throw new Error(`statement ${id} is marked but not declared`);
  return { title, text, quotes: quotes.sort((a, b) => startOf(a) - startOf(b)) };
}

function isFramed({ source, cue, frame, addressee }: Parts): boolean {
  return source.length + cue.length + frame.length + addressee.length > 0;
}

function startOf({ spans }: GoldQuote): number {
  return spans[0]?.[0] ?? 0;
}

/** A text in the JSON form that the scorer of quotations reads: one document, absent roles `null` or left out. */
export function toScorerDocument(id: string, { title, text, quotes }: GoldText) {
  return {
    id,
    documentName: title,
    originalText: text,
    quotes: quotes.map((quote) => ({
      kind: quote.kind,
      quote: quote.spans,
      speaker: quote.source.length > 0 ? quote.source : null,
      cue: quote.cue.length > 0 ? quote.cue : null,
      ...(quote.frame.length > 0 ? { frame: quote.frame } : {}),
      ...(quote.addressee.length > 0 ? { addressee: quote.addressee } : {}),
      ...(quote.parent === undefined ? {} : { nested: true }),
      ...(quotes.some(({ parent }) => parent === quote.id) ? { hasNested: true } : {}),
    })),
  };
}
