import type { LocalePack } from "./locale-pack.ts";

/** Marks an object as a locale pack, with all its types checked. */
export function defineLocale(pack: LocalePack): LocalePack {
  return pack;
}
