import type { EntityDraft } from "../layers.ts";
import type { Cluster, ClusterMention } from "./joins/cluster.ts";

/** Clusters as entities, in order of first mention. */
export function toDrafts(clusters: readonly Cluster[]): EntityDraft[] {
  return clusters
    .filter(({ mentions }) => mentions.length > 0)
    .map(toDraft)
    .sort((one, other) => firstOf(one) - firstOf(other));
}

function toDraft({ type, known, mentions, descriptions }: Cluster): EntityDraft {
  const inOrder = [...mentions].sort((one, other) => one.start - other.start || other.end - one.end);
  const named = inOrder.filter(({ form }) => form !== "pronoun" && form !== "role");
  const name = fullest(named.length > 0 ? named : inOrder);
  const aliases = [...new Set(named.map((mention) => mention.name))].filter((alias) => alias !== name);
  const texts = new Set<string>();
  return {
    type,
    name,
    aliases,
    descriptions: [...descriptions]
      .sort((one, other) => one.start - other.start)
      .filter(({ noun }) => !texts.has(noun) && texts.add(noun) !== undefined)
      .map(({ start, end }) => ({ start, end })),
    mentions: inOrder.map(({ start, end, form }) => ({ span: { start, end }, form })),
    links: known?.country === undefined ? {} : { iso3166: known.country },
  };
}

/** The longest full name; failing that the longest form that is no adjective. */
function fullest(mentions: readonly ClusterMention[]): string {
  const ranks: readonly ClusterMention["form"][] = [
    "full",
    "surname",
    "other",
    "acronym",
    "role",
    "adjective",
    "pronoun",
  ];
  let best: ClusterMention | undefined;
  for (const mention of mentions) {
    const rank = best === undefined ? -1 : ranks.indexOf(best.form) - ranks.indexOf(mention.form);
    if (best === undefined || rank > 0 || (rank === 0 && mention.name.length > best.name.length)) best = mention;
  }
  return best?.name ?? "";
}

function firstOf({ mentions }: EntityDraft): number {
  return mentions[0]?.span.start ?? 0;
}
