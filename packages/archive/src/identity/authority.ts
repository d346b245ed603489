import { type EntityType, EntityTypeSchema } from "@news/core/model";
import { parse } from "yaml";
import { z } from "zod";
import { ArchiveError } from "../archive-error.ts";
import { entityId, nameKey } from "./entity-id.ts";

const EntrySchema = z.strictObject({
  type: EntityTypeSchema,
  name: z.string().min(1),
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  aliases: z.array(z.string().min(1)).default([]),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  geonames: z.union([z.string(), z.number()]).transform(String).optional(),
});
const FileSchema = z.array(EntrySchema);

/** One entity as an editor has settled it. */
interface AuthorityEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly links: Readonly<Record<string, string>>;
}

/** What an editor has settled: which names mean the same, and under which key of a public register. */
export interface Authority {
  /** The id of an entity of an article, by its name and then by its other forms. */
  identify(type: EntityType, name: string, aliases: readonly string[]): string;
  entry(id: string): AuthorityEntry | undefined;
}

export const noAuthority: Authority = { identify: (type, name) => entityId(type, name), entry: () => undefined };

/**
 * Reads an authority file: a list of entities with `type`, `name` and, where wanted, `aliases`, `id`, `wikidata`, `geonames`.
 *
 * @throws {ArchiveError} `archive/authority` that names the entry and what is wrong with it.
 * @example
 * readAuthority("- { type: organisation, name: Rat der Stadt, aliases: [Stadtrat] }");
 */
export function readAuthority(yaml: string): Authority {
  const entries = readEntries(yaml).map(toEntry);
  const byKey = new Map<string, AuthorityEntry>();
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases]) {
      const key = `${entry.type} ${nameKey(name)}`;
      const other = byKey.get(key);
      if (other !== undefined && other !== entry) {
        throw new ArchiveError(
          "archive/authority",
          `entities.yaml: "${name}" stands for ${other.name} and for ${entry.name}.`,
        );
      }
      byKey.set(key, entry);
    }
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    identify(type, name, aliases) {
      const [known] = [name, ...aliases].flatMap((one) => byKey.get(`${type} ${nameKey(one)}`) ?? []);
      return known?.id ?? entityId(type, name);
    },
    entry: (id) => byId.get(id),
  };
}

function readEntries(yaml: string): z.infer<typeof FileSchema> {
  let value: unknown;
  try {
    value = parse(yaml, { maxAliasCount: 0 }) ?? [];
  } catch (error) {
    throw new ArchiveError(
      "archive/authority",
      `entities.yaml is no YAML (${error instanceof Error ? error.message : error}).`,
    );
  }
  const read = FileSchema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ArchiveError("archive/authority", `entities.yaml, ${issue?.path.join(".") || "top"}: ${issue?.message}.`);
}

function toEntry({ type, name, id, aliases, wikidata, geonames }: z.infer<typeof EntrySchema>): AuthorityEntry {
  return {
    id: id ?? entityId(type, name),
    type,
    name,
    aliases,
    links: { ...(wikidata === undefined ? {} : { wikidata }), ...(geonames === undefined ? {} : { geonames }) },
  };
}
