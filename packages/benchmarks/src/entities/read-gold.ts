import { readMarks } from "../marks/read-marks.ts";
import { readSections, type Section } from "../marks/read-sections.ts";

/** A half-open pair of UTF-16 offsets into the plain text. */
export type Range = readonly [start: number, end: number];

const TYPES = ["person", "organisation", "place", "document", "event"] as const;
const FORMS = {
  f: "full",
  s: "surname",
  a: "acronym",
  r: "role",
  p: "pronoun",
  j: "adjective",
  o: "other",
} as const;
type Form = (typeof FORMS)[keyof typeof FORMS];

/** An entity with every mention an editor joined to it. */
interface GoldEntity {
  /** The key typed in the file. */
  readonly key: string;
  readonly type: (typeof TYPES)[number];
  readonly name: string;
  /** ISO 3166-1 code, for countries. */
  readonly iso3166?: string;
  readonly mentions: readonly { readonly span: Range; readonly form: Form }[];
  /** Roles as written beside the name. */
  readonly descriptions: readonly Range[];
}

/** A time expression with its value: EDTF, an ISO 8601 duration, or TIMEX3 where these cannot say it; absent when the text leaves it open. */
interface GoldTime {
  readonly span: Range;
  readonly type: "date" | "time" | "duration" | "set";
  readonly value?: string;
}

/** One annotated article. */
export interface GoldArticle {
  readonly title: string;
  /** The day from which relative times are counted. */
  readonly publishedAt: string;
  readonly timeZone?: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly times: readonly GoldTime[];
}

/**
 * Reads a file of `corpora/entities`; the format is described in the README there.
 *
 * @throws Error when a mark or a declaration is wrong; the message names the article.
 */
export function readGoldArticles(source: string): GoldArticle[] {
  return readSections(source).map((section) => {
    try {
      return readArticle(section);
    } catch (error) {
      throw new Error(`"${section.title}": ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

interface Declaration {
  readonly key: string;
  readonly type: (typeof TYPES)[number];
  readonly name: string;
  readonly iso3166?: string;
  readonly mentions: { span: Range; form: Form }[];
  readonly descriptions: Range[];
}

function readArticle({ title, body, statements }: Section): GoldArticle {
  const { publishedAt, timeZone, declared } = readDeclarations(statements);
  const { text, marks } = readMarks(body);
  const times: GoldTime[] = [];
  for (const { head, start, end } of marks) {
    const span = [start, end] as const;
    if (head.startsWith("@")) {
      times.push({ span, ...readValue(head.slice(1)) });
      continue;
    }
    for (const tag of head.split(",")) {
      const [key = "", letter] = tag.split("/");
      const entity = declared.get(key);
      if (entity === undefined) throw new Error(`no entity is called "${key}"`);
      if (letter === "d") entity.descriptions.push(span);
      else entity.mentions.push({ span, form: readForm(letter, entity, text.slice(start, end)) });
    }
  }
  for (const { key, mentions } of declared.values()) {
    if (mentions.length === 0) throw new Error(`"${key}" is never mentioned`);
  }
  return { title, publishedAt, ...(timeZone && { timeZone }), text, entities: [...declared.values()], times };
}

function readDeclarations(statements: readonly string[]) {
  const declared = new Map<string, Declaration>();
  const head = new Map<string, string>();
  for (const statement of statements) {
    const [word = "", key = "", ...rest] = statement.split(" ");
    const type = TYPES.find((one) => one === word);
    if (type === undefined) {
      if (word !== "publishedAt" && word !== "timeZone") throw new Error(`cannot read "= ${statement}"`);
      head.set(word, key);
      continue;
    }
    const [, name = "", iso3166] = /^(.*?)(?: \(([A-Z]{2})\))?$/.exec(rest.join(" ")) ?? [];
    if (name === "" || declared.has(key)) throw new Error(`cannot read "= ${statement}"`);
    declared.set(key, { key, type, name, ...(iso3166 && { iso3166 }), mentions: [], descriptions: [] });
  }
  const publishedAt = head.get("publishedAt");
  if (publishedAt === undefined) throw new Error("no publishedAt");
  return { publishedAt, timeZone: head.get("timeZone"), declared };
}

/** The form typed behind the slash; without one the words must be the name, or a person's last name, at most with a genitive ending. */
function readForm(letter: string | undefined, { type, name }: Declaration, words: string): Form {
  if (letter !== undefined) {
    const form = FORMS[letter as keyof typeof FORMS];
    if (form === undefined) throw new Error(`no form is called "${letter}"`);
    return form;
  }
  const stems = [words, words.replace(/(?:['’]s|s['’]|s|['’])$/u, ""), words.replace(/['’]$/u, "")];
  if (stems.includes(name)) return "full";
  if (type === "person" && stems.some((stem) => name.endsWith(` ${stem}`))) return "surname";
  throw new Error(`"${words}" is not the name "${name}": say which form it is`);
}

function readValue(typed: string): Pick<GoldTime, "type" | "value"> {
  const isSet = typed.startsWith("set:");
  const value = isSet ? typed.slice(4) : typed;
  const type = isSet
    ? "set"
    : value.startsWith("P") && /\d|X/.test(value)
      ? "duration"
      : /T(?:\d|\?|[A-Z]{2}$)/.test(value)
        ? "time"
        : "date";
  return value === "?" || value === "T?" ? { type } : { type, value };
}
