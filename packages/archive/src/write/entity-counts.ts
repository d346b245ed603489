import type { Connection, Driver } from "../drivers/driver.ts";
import { insertRows } from "../drivers/insert-rows.ts";
import type { Authority } from "../identity/authority.ts";
import { nameKey } from "../identity/entity-id.ts";

interface Named {
  readonly entity: string;
  readonly type: string;
  readonly name: string;
  readonly mentions: number;
}

interface Count {
  readonly type: string;
  readonly name: string;
  articles: number;
  mentions: number;
  quotes: number;
}

/** How a write changes what is counted about entities; saved once, at its end. */
export class EntityCounts {
  readonly #counts = new Map<string, Count>();

  /** @param sign 1 for an article that comes, -1 for one that goes. */
  add(named: readonly Named[], quotes: readonly { readonly entity: string }[], sign: 1 | -1): void {
    const seen = new Set<string>();
    for (const { entity, type, name, mentions } of named) {
      const count = this.#countOf(entity, type, name);
      if (!seen.has(entity)) count.articles += sign;
      seen.add(entity);
      count.mentions += sign * mentions;
    }
    for (const { entity } of quotes) {
      const count = this.#counts.get(entity);
      if (count !== undefined) count.quotes += sign;
    }
  }

  /** Adds the counts to what is stored, in the order of the ids, so that no two writers wait for each other. */
  async save(connection: Connection, store: Driver["store"], authority: Authority): Promise<void> {
    const rows = [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { type, name, articles, mentions, quotes }]) => {
        const shown = authority.entry(id)?.name ?? name;
        return [id, type, shown, nameKey(shown), articles, mentions, quotes];
      });
    await insertRows(
      connection,
      store,
      "entity (id, type, name, folded, articles, mentions, quotes)",
      rows,
      `ON CONFLICT (id) DO UPDATE SET articles = entity.articles + excluded.articles, mentions = entity.mentions + excluded.mentions,
        quotes = entity.quotes + excluded.quotes`,
    );
  }

  #countOf(entity: string, type: string, name: string): Count {
    const known = this.#counts.get(entity);
    if (known !== undefined) return known;
    const fresh = { type, name, articles: 0, mentions: 0, quotes: 0 };
    this.#counts.set(entity, fresh);
    return fresh;
  }
}
