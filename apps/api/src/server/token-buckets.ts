/** Counts the requests of each address. */
export interface TokenBuckets {
  /** 0 when the request may pass, else the seconds after which it may. */
  take(address: string, now: number): number;
}

/** A client may send so many seconds' worth of requests at once. */
const BURST_SECONDS = 5;
const MOST_ADDRESSES = 50_000;

/**
 * Makes buckets that fill at a rate; each request takes one token out of its address's bucket. Old buckets are full again, so
 * nothing is lost when they are forgotten.
 *
 * @param rate tokens per second and address.
 */
export function createTokenBuckets(rate: number): TokenBuckets {
  const most = Math.max(1, rate * BURST_SECONDS);
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(address, now) {
      const bucket = buckets.get(address) ?? { tokens: most, at: now };
      bucket.tokens = Math.min(most, bucket.tokens + ((now - bucket.at) / 1000) * rate);
      bucket.at = now;
      buckets.delete(address);
      buckets.set(address, bucket);
      for (const oldest of buckets.keys()) {
        if (buckets.size <= MOST_ADDRESSES) break;
        buckets.delete(oldest);
      }
      if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / rate);
      bucket.tokens -= 1;
      return 0;
    },
  };
}
