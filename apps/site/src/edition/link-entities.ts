import type { Entity } from "@news/core/model";
import { slugOf } from "../article/slug.ts";
import { statementsOf } from "../article/statements.ts";
import { type EntityKind, entityKinds } from "../routes.ts";
import type { ArticleEntry } from "./article-entry.ts";
import { byFrequency } from "./by-frequency.ts";
import { type Appearance, type EntityPage, type FoundStatement, kindOfType } from "./entity-page.ts";

/** Who is who across the articles. */
export interface LinkedEntities {
  readonly pages: Readonly<Record<EntityKind, readonly EntityPage[]>>;
  /** The page of an entity of an article; undefined for documents and events. */
  readonly pageOf: (entity: Entity) => EntityPage | undefined;
}

interface Group {
  readonly kind: EntityKind;
  readonly members: { readonly entry: ArticleEntry; readonly entity: Entity }[];
}

/**
 * Joins the entities of all articles: by a key of a public register where they carry one, else by kind and name, however
 * capitals and accents are set. A surname alone joins the one person who bears it, if there is only one.
 *
 * @param entries newest first.
 */
export function linkEntities(entries: readonly ArticleEntry[]): LinkedEntities {
  const groups = joinSurnames(groupByKey(entries));
  const pageByEntity = new Map<Entity, EntityPage>();
  const pages: Record<EntityKind, EntityPage[]> = { personen: [], organisationen: [], orte: [] };
  const slugs = new Map<string, number>();
  for (const group of groups) {
    const name = byFrequency(fullestOf(group).map(({ entity }) => entity.name))[0] ?? "";
    const slug = uniqueSlug(`${group.kind}/`, slugOf(name) ?? "ohne-namen", slugs);
    const page = toPage(group, name, slug);
    pages[group.kind].push(page);
    for (const { entity } of group.members) pageByEntity.set(entity, page);
  }
  const collator = new Intl.Collator("de");
  for (const kind of entityKinds) pages[kind].sort((one, other) => collator.compare(sortName(one), sortName(other)));
  return { pages, pageOf: (entity) => pageByEntity.get(entity) };
}

function groupByKey(entries: readonly ArticleEntry[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    for (const entity of entry.article.entities) {
      const kind = kindOfType[entity.type];
      if (kind === undefined) continue;
      const key = `${kind}\n${registerKey(entity) ?? fold(entity.name)}`;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { kind, members: [{ entry, entity }] });
      else known.members.push({ entry, entity });
    }
  }
  return [...groups.values()];
}

/** Registers that name the same thing in every language. */
function registerKey({ links }: Entity): string | undefined {
  const [register, key] = Object.entries(links).find(([name]) => name === "wikidata" || name === "iso3166") ?? [];
  return register === undefined ? undefined : `${register}:${key}`;
}

function fold(name: string): string {
  return name.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim();
}

function joinSurnames(groups: readonly Group[]): readonly Group[] {
  const byKey = new Map<string, Group[]>();
  for (const group of groups) {
    const words = fold(group.members[0]?.entity.name ?? "").split(" ");
    if (group.kind !== "personen" || words.length < 2) continue;
    const surname = words.at(-1) ?? "";
    byKey.set(surname, [...(byKey.get(surname) ?? []), group]);
  }
  return groups.filter((group) => {
    const name = fold(group.members[0]?.entity.name ?? "");
    if (group.kind !== "personen" || name.includes(" ")) return true;
    const [bearer, ...others] = byKey.get(name) ?? [];
    if (bearer === undefined || others.length > 0) return true;
    bearer.members.push(...group.members);
    return false;
  });
}

/** Those whose name has the most words: a surname alone does not name the page. */
function fullestOf({ members }: Group): Group["members"] {
  const length = ({ entity }: Group["members"][number]) => entity.name.split(" ").length;
  const longest = members.reduce((most, member) => Math.max(most, length(member)), 0);
  return members.filter((member) => length(member) === longest);
}

function uniqueSlug(scope: string, wanted: string, slugs: Map<string, number>): string {
  const count = (slugs.get(scope + wanted) ?? 0) + 1;
  slugs.set(scope + wanted, count);
  // A number could be the page of a list.
  const safe = /^\d+$/.test(wanted) || wanted === "seite" ? `n-${wanted}` : wanted;
  return count === 1 ? safe : `${safe}--${count}`;
}

function toPage({ kind, members }: Group, name: string, slug: string): EntityPage {
  const byEntry = new Map<ArticleEntry, Entity[]>();
  for (const { entry, entity } of members) byEntry.set(entry, [...(byEntry.get(entry) ?? []), entity]);
  const appearances = [...byEntry]
    .map(([entry, entities]): Appearance => ({ entry, entities }))
    .sort((one, other) => one.entry.rank - other.entry.rank);
  const statements = appearances.flatMap(({ entry, entities }) =>
    statementsOf(entry.article).flatMap((statement): readonly FoundStatement[] =>
      statement.entity !== undefined && entities.includes(statement.entity) ? [{ entry, statement }] : [],
    ),
  );
  const spellings = members.flatMap(({ entity }) => [entity.name, ...entity.aliases]);
  return {
    kind,
    slug,
    name,
    aliases: byFrequency(spellings).filter((spelling) => spelling !== name),
    roles: byFrequency(members.flatMap(({ entity }) => entity.descriptions.map(({ text }) => text))),
    statements,
    appearances,
  };
}

/** People stand under their surname, everything else under its name. */
export function sortName({ kind, name }: EntityPage): string {
  if (kind !== "personen") return name;
  const words = name.split(" ");
  return [words.at(-1), ...words.slice(0, -1)].join(" ");
}
