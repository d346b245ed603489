/** Keeps what was used last, up to a size; a `Map` remembers the order in which its keys came. */
export interface ByteCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value, size: number): void;
  delete(key: string): void;
  clear(): void;
  readonly size: number;
}

/**
 * Makes a cache that forgets what has not been asked for the longest.
 *
 * @param most how large all values together may be, in bytes.
 * @example
 * const cache = createByteCache<Uint8Array>(64 * 1024 * 1024);
 */
export function createByteCache<Value>(most: number): ByteCache<Value> {
  const entries = new Map<string, { readonly value: Value; readonly size: number }>();
  let total = 0;
  const remove = (key: string) => {
    total -= entries.get(key)?.size ?? 0;
    entries.delete(key);
  };
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, size) {
      remove(key);
      entries.set(key, { value, size });
      total += size;
      for (const oldest of entries.keys()) {
        if (total <= most) break;
        remove(oldest);
      }
    },
    delete: remove,
    clear() {
      entries.clear();
      total = 0;
    },
    get size() {
      return total;
    },
  };
}
