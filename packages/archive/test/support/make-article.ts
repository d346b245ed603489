import { type Article, parseDocument } from "@news/core";

interface Said {
  readonly by?: string;
  readonly words: string;
  readonly kind?: "direct" | "indirect";
}

interface Draft {
  readonly text: string;
  readonly date?: string;
  readonly language?: string;
  readonly publisher?: string;
  readonly headline?: string;
  readonly people?: readonly string[];
  readonly organisations?: readonly string[];
  readonly quotes?: readonly Said[];
}

/**
 * An article as the parser gives it, with people and quotes put in by hand: what the archive does with them must not depend
 * on what the parser finds today. Every name and every quote must stand in the text.
 */
export function makeArticle({
  text,
  date,
  language = "de",
  publisher,
  headline,
  people = [],
  organisations = [],
  quotes = [],
}: Draft): Article {
  const front = [
    `lang: ${language}`,
    ...(date === undefined ? [] : [`date: ${date}`]),
    ...(publisher === undefined ? [] : [`publisher: ${publisher}`]),
    ...(headline === undefined ? [] : [`title: ${headline}`]),
  ];
  const article = parseDocument(`---\n${front.join("\n")}\n---\n${text}`);
  const spanOf = (words: string) => {
    const start = article.text.indexOf(words);
    if (start === -1) throw new Error(`"${words}" does not stand in the text`);
    return { start, end: start + words.length };
  };
  const named = [
    ...people.map((name) => ["person", name] as const),
    ...organisations.map((name) => ["organisation", name] as const),
  ];
  const entities = named.map(([type, name], index) => ({
    id: `e${index + 1}`,
    type,
    name,
    aliases: [],
    descriptions: [],
    mentions: [{ span: spanOf(name), form: "full" as const }],
    links: {},
  }));
  return {
    ...article,
    entities,
    quotes: quotes.map(({ by, words, kind = "direct" }, index) => ({
      id: `q${index + 1}`,
      kind,
      spans: [spanOf(words)],
      text: words,
      fragment: false,
      source:
        by === undefined
          ? null
          : {
              spans: [spanOf(by)],
              text: by,
              kind: "person" as const,
              ...(entities.some(({ name }) => name === by)
                ? { entity: entities.find(({ name }) => name === by)?.id ?? "" }
                : {}),
            },
      cue: null,
      frame: null,
      addressee: null,
      parent: null,
      certainty: "written" as const,
      rule: "by-hand",
    })),
  };
}
