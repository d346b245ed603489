import type { Cluster, ClusterMention } from "./cluster.ts";

/** Mentions of people in the order of the text, each with whom it means. */
export interface TimelineEntry {
  readonly cluster: Cluster;
  readonly mention: ClusterMention;
}

/** All mentions of the clusters, first first. */
export function toTimeline(clusters: readonly Cluster[]): TimelineEntry[] {
  return clusters
    .flatMap((cluster) => cluster.mentions.map((mention) => ({ cluster, mention })))
    .sort((one, other) => one.mention.start - other.mention.start);
}
