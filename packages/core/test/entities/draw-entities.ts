import { parseArticle } from "../../src/index.ts";
import type { Recogniser } from "../../src/locale/recogniser.ts";
import type { Entity } from "../../src/model/entity.ts";

const LETTERS = { person: "p", organisation: "o", place: "l", document: "d", event: "e" } as const;

/** What the names of a drawing are made of: a letter for the type, a number for the entity, and how a mention is written. */
const FORMS = { full: "", surname: "", acronym: "", other: "", role: "/r", pronoun: "/p", adjective: "/j" } as const;

/**
 * Reads a text and types every mention into it: `{p1 Ida Muster}` is the first person, `{p1/r Ministerin}` a role that stands for
 * her, `/p` a pronoun, `/j` an adjective, `/d` a description beside her name. `o`, `l`, `d`, `e` are organisations, places,
 * documents and events.
 */
export function drawEntities(text: string, language: string, recogniser?: Recogniser): string {
  const { entities } = parseArticle(text, { language, ...(recogniser === undefined ? {} : { recogniser }) });
  const counts = new Map<Entity["type"], number>();
  const marks = entities.flatMap(({ type, mentions, descriptions }) => {
    const number = (counts.get(type) ?? 0) + 1;
    counts.set(type, number);
    const key = `${LETTERS[type]}${number}`;
    return [
      ...mentions.map(({ span, form }) => ({ ...span, head: key + FORMS[form] })),
      ...descriptions.map(({ span }) => ({ ...span, head: `${key}/d` })),
    ];
  });
  // From the back to the front, so that the places in front stay where they are; the outer of two goes last.
  const signs = marks
    .flatMap(({ start, end, head }) => [
      { at: start, order: -end, sign: `{${head} ` },
      { at: end, order: -start, sign: "}" },
    ])
    .sort((one, other) => other.at - one.at || rank(one.sign) - rank(other.sign) || other.order - one.order);
  return signs.reduce((drawn, { at, sign }) => drawn.slice(0, at) + sign + drawn.slice(at), text);
}

/** At one place the marks that end stand in front of those that begin. */
function rank(sign: string): number {
  return sign === "}" ? 1 : 0;
}

/** The text of a drawing. */
export function plainText(drawing: string): string {
  return drawing.replaceAll(/\{\S+ |\}/g, "");
}
