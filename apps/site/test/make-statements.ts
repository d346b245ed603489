import type { Span } from "@news/core";
import { type Article, ArticleSchema, type Entity, type Quote, type Time } from "@news/core/model";
import { type Line, makeArticle } from "./make-article.ts";

/** A statement in words: the pieces of its content, who says it (the words, then the entity's name), and the cue. */
interface Said {
  readonly kind: Quote["kind"];
  readonly words: readonly string[];
  readonly source?: readonly [words: string, entity?: string];
  readonly cue?: readonly [words: string, lemma: string];
  readonly parent?: number;
  readonly implied?: boolean;
}

interface Annotations {
  readonly said?: readonly Said[];
  /** Entities by name, with their kind, other forms and roles as they stand in the text. */
  readonly named?: Readonly<
    Record<string, { type: Entity["type"]; forms?: readonly string[]; roles?: readonly string[] }>
  >;
  /** Time expressions with their EDTF value. */
  readonly times?: Readonly<Record<string, string>>;
}

/** An article whose annotations are typed as words; the contract's own schema checks the result. */
export function makeAnnotated(lines: readonly Line[], annotations: Annotations, more: Partial<Article> = {}): Article {
  const bare = makeArticle(lines, more);
  const { text } = bare;
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`${JSON.stringify(words)} does not stand in the text`);
    return { start, end: start + words.length };
  };
  const named = Object.entries(annotations.named ?? {});
  const entities = named.map(
    ([name, { type, forms = [], roles = [] }], index): Entity => ({
      id: `e${index + 1}`,
      type,
      name,
      aliases: [...forms],
      descriptions: roles.map((role) => ({ text: role, span: find(role) })),
      mentions: [name, ...forms].flatMap((form) =>
        text.includes(form) ? [{ span: find(form), form: "full" as const }] : [],
      ),
      links: {},
    }),
  );
  const entityOf = (name: string | undefined) => entities.find((entity) => entity.name === name)?.id;
  const quotes = (annotations.said ?? []).map(({ kind, words, source, cue, parent, implied }, index): Quote => {
    const entity = entityOf(source?.[1] ?? source?.[0]);
    return {
      id: `q${index + 1}`,
      kind,
      spans: words.map(find),
      text: words.join(" "),
      fragment: false,
      source:
        source === undefined
          ? null
          : {
              spans: [find(source[0])],
              text: source[0],
              kind: entity === undefined ? "unknown" : "person",
              ...(entity === undefined ? {} : { entity }),
            },
      cue: cue === undefined ? null : { spans: [find(cue[0])], text: cue[0], lemma: cue[1] },
      frame: null,
      addressee: null,
      parent: parent === undefined ? null : `q${parent}`,
      certainty: implied === true ? "implied" : "written",
      rule: "test/made-by-hand",
    };
  });
  const times = Object.entries(annotations.times ?? {}).map(
    ([words, value]): Time => ({
      text: words,
      span: find(words),
      type: "date",
      value,
      granularity: "day",
      certainty: "written",
    }),
  );
  return ArticleSchema.parse({ ...bare, quotes, entities, times });
}
