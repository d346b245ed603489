import type { EntityType } from "@news/core/model";
import { findTokens } from "@news/core/search";

/**
 * The words of a name, folded and joined by hyphens: what two spellings of one name have in common.
 *
 * @example
 * nameKey("Müller-Yıldız, Ada"); // "muller-yildiz-ada"
 */
export function nameKey(name: string): string {
  return findTokens(name)
    .map(({ term }) => term)
    .join("-");
}

/**
 * The id under which an entity is known across articles when no editor has said otherwise: the same type and the same name
 * are the same entity. Bare letters of other scripts are written as code points, so that an id needs no escaping anywhere.
 *
 * @example
 * entityId("person", "Ada Beispiel"); // "person-ada-beispiel"
 */
export function entityId(type: EntityType, name: string): string {
  const key = nameKey(name).replace(/[^a-z0-9-]/gu, (sign) => `u${(sign.codePointAt(0) ?? 0).toString(16)}`);
  return `${type}-${key === "" ? "unnamed" : key}`.slice(0, 200);
}
