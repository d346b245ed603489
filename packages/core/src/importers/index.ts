/**
 * Every format in which articles come in, in one list: the command line offers what stands here. Whoever needs one format
 * imports its own door, `@news/core/importers/<name>`, and nothing else comes along.
 *
 * @example
 * import { importers } from "@news/core/importers";
 * importers.find(({ name }) => name === "atom")?.read(xml);
 */
import { atom } from "./atom.ts";
import type { Importer } from "./intake/importer.ts";
import { iptc7901 } from "./iptc-7901.ts";
import { jsonFeed } from "./json-feed.ts";
import { jsonLd } from "./json-ld.ts";
import { ninjs } from "./ninjs.ts";
import { rss } from "./rss.ts";

export type { ImportedItem, Importer } from "./intake/importer.ts";

export const importers = [ninjs, jsonLd, rss, atom, jsonFeed, iptc7901] as const satisfies readonly Importer[];
