import { parseArticle, type Recogniser } from "@news/core";
import { CountsByName, type Score, type Scores } from "../measure/score.ts";
import { type Clusters, compareJoins } from "./b-cubed.ts";
import type { CorpusArticle } from "./read-corpus.ts";

/** A mention that one side only has, or that the two sides give to different people. */
export interface Miss {
  readonly title: string;
  readonly side: "missed" | "invented" | "description missed" | "description invented" | "joined wrongly";
  readonly words: string;
  readonly told: string;
}

/** A mention with everything that both sides can say about it. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly form: string;
  readonly key: string;
  readonly name: string;
}

interface Side {
  readonly mentions: readonly Mention[];
  readonly descriptions: readonly { readonly start: number; readonly end: number }[];
}

/** Types that the corpus marks in full; documents and events it may leave out. */
const TYPES = new Set(["person", "organisation", "place"]);

/**
 * Sets the entities that the parser finds beside those that an editor marked, per language:
 *
 * - `person`, `organisation`, `place`: mentions by name, of any form but pronoun and role; span and type must be right
 * - `role`, `pronoun`, `adjective`: mentions of these forms
 * - `description`: roles beside a name, by their span
 * - `joins`: B-cubed over the mentions of people that both sides have, names, roles and pronouns alike: who is joined with whom
 * - `joins-all`: the same over all mentions, so that one that is missed, invented or left open counts as joined wrongly
 */
export function scoreEntities(
  articles: readonly CorpusArticle[],
  recogniser?: Recogniser,
): { readonly scores: Scores; readonly misses: readonly Miss[] } {
  const counts = new CountsByName();
  const joins = new Map<string, JoinSums>();
  const misses: Miss[] = [];
  for (const article of articles) {
    const { language, text, title } = article;
    const gold = readGold(article);
    const own = readOwn(article, recogniser);
    const tell = (side: Miss["side"], { start, end }: { start: number; end: number }, told: string) =>
      misses.push({ title, side, words: text.slice(start, end), told });

    const rowOf = ({ form, type }: Mention) => (NAMED.has(form) ? type : form);
    const expected = byKey(gold.mentions, (mention) => keyOf(mention, rowOf(mention)));
    const found = byKey(own.mentions, (mention) => keyOf(mention, rowOf(mention)));
    for (const [key, mention] of expected) {
      counts.add(`${language}/${rowOf(mention)}`, { expected: 1, correct: found.has(key) ? 1 : 0 });
      if (!found.has(key)) tell("missed", mention, `${rowOf(mention)} ${mention.name}`);
    }
    for (const [key, mention] of found) {
      counts.add(`${language}/${rowOf(mention)}`, { found: 1 });
      if (!expected.has(key)) tell("invented", mention, `${rowOf(mention)} ${mention.name}`);
    }

    const roles = byKey(gold.descriptions, placeOf);
    const told = byKey(own.descriptions, placeOf);
    const hits = [...roles.keys()].filter((place) => told.has(place)).length;
    counts.add(`${language}/description`, { expected: roles.size, found: told.size, correct: hits });
    for (const [place, span] of roles) if (!told.has(place)) tell("description missed", span, "");
    for (const [place, span] of told) if (!roles.has(place)) tell("description invented", span, "");

    const people = clustersOf(gold.mentions);
    const joined = clustersOf(own.mentions);
    addJoins(joins, `${language}/joins`, onlyAt(people, joined), onlyAt(joined, people));
    addJoins(joins, `${language}/joins-all`, people, joined);
    tellWrongJoins(gold.mentions, own.mentions, tell);
  }
  const scores = new Map(counts.scores());
  for (const [name, sums] of joins) scores.set(name, toScore(sums));
  return { scores, misses };
}

type JoinSums = ReturnType<typeof compareJoins>;

function addJoins(joins: Map<string, JoinSums>, name: string, gold: Clusters, own: Clusters): void {
  const sums = compareJoins(gold, own);
  const before = joins.get(name);
  joins.set(name, {
    expected: sums.expected + (before?.expected ?? 0),
    found: sums.found + (before?.found ?? 0),
    recall: sums.recall + (before?.recall ?? 0),
    precision: sums.precision + (before?.precision ?? 0),
  });
}

function toScore({ expected, found, recall, precision }: JoinSums): Score {
  const [p, r] = [found === 0 ? 0 : precision / found, expected === 0 ? 0 : recall / expected];
  const round = (part: number) => Math.round(part * 10_000) / 100;
  return { precision: round(p), recall: round(r), f1: p + r === 0 ? 0 : round((2 * p * r) / (p + r)), expected };
}

/** The mentions of one side at places where the other has one too. */
function onlyAt(clusters: Clusters, other: Clusters): Clusters {
  return new Map([...clusters].filter(([place]) => other.has(place)));
}

const NAMED = new Set(["full", "surname", "acronym", "other"]);

function readGold({ entities }: CorpusArticle): Side {
  return {
    mentions: entities
      .filter(({ type }) => TYPES.has(type))
      .flatMap(({ key, type, name, mentions }) =>
        mentions.map(({ span: [start, end], form }) => ({ start, end, type, form, key, name })),
      ),
    descriptions: entities.flatMap(({ type, descriptions }) =>
      type === "person" ? descriptions.map(([start, end]) => ({ start, end })) : [],
    ),
  };
}

function readOwn({ text, language, publishedAt }: CorpusArticle, recogniser: Recogniser | undefined): Side {
  const options = { language, publishedAt, ...(recogniser === undefined ? {} : { recogniser }) };
  const { entities } = parseArticle(text, options);
  return {
    mentions: entities
      .filter(({ type }) => TYPES.has(type))
      .flatMap(({ id, type, name, mentions }) =>
        mentions.map(({ span, form }) => ({ ...span, type, form, key: id, name })),
      ),
    descriptions: entities.flatMap(({ type, descriptions }) =>
      type === "person" ? descriptions.map(({ span }) => span) : [],
    ),
  };
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

function keyOf(mention: Mention, row: string): string {
  return `${placeOf(mention)} ${row}`;
}

function byKey<Value>(values: readonly Value[], key: (value: Value) => string): Map<string, Value> {
  return new Map(values.map((value) => [key(value), value]));
}

/** The people at each place of the text. */
function clustersOf(mentions: readonly Mention[]): Clusters {
  const clusters = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.type !== "person") continue;
    const place = placeOf(mention);
    clusters.set(place, (clusters.get(place) ?? new Set()).add(mention.key));
  }
  return clusters;
}

/** Mentions that both sides have and that the parser gives to somebody whom the editor mostly calls by another name. */
function tellWrongJoins(
  gold: readonly Mention[],
  own: readonly Mention[],
  tell: (side: Miss["side"], span: Mention, told: string) => void,
): void {
  const people = gold.filter(({ type }) => type === "person");
  const at = new Map<string, Mention[]>();
  for (const mention of people) at.set(placeOf(mention), [...(at.get(placeOf(mention)) ?? []), mention]);
  const votes = new Map<string, Map<string, number>>();
  for (const mention of own) {
    for (const { key } of at.get(placeOf(mention)) ?? []) {
      const votesFor = votes.get(mention.key) ?? new Map<string, number>();
      votes.set(mention.key, votesFor.set(key, (votesFor.get(key) ?? 0) + 1));
    }
  }
  for (const mention of own) {
    const here = at.get(placeOf(mention));
    const most = [...(votes.get(mention.key) ?? [])].sort((one, other) => other[1] - one[1])[0]?.[0];
    if (here === undefined || most === undefined || here.some(({ key }) => key === most)) continue;
    tell("joined wrongly", mention, `${mention.name}, should be ${here.map(({ name }) => name).join(", ")}`);
  }
}

/** The scores of rules alone, and of German with a recogniser under names that begin with "with-recogniser/". */
export function scoreAll(articles: readonly CorpusArticle[], recogniser: Recogniser): Scores {
  const known = articles.filter(({ language }) => recogniser.languages.includes(language));
  return new Map([
    ...scoreEntities(articles).scores,
    ...[...scoreEntities(known, recogniser).scores].map(([name, score]) => [`with-recogniser/${name}`, score] as const),
  ]);
}
