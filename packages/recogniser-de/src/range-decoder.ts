/** Bits of a probability; half of it is where every bit model begins. */
export const PROBABILITY_BITS = 11;
/** How fast a bit model follows what it sees: a thirty-second of the way each time. */
export const ADAPTATION = 5;
/** Below this the range is widened by a byte. */
export const NARROW = 0x1000000;

/** Probabilities of many bits, each by its place; every one begins undecided. */
export function bitModels(count: number): Uint16Array {
  return new Uint16Array(count).fill(1 << (PROBABILITY_BITS - 1));
}

/**
 * Reads what `scripts/range-encoder.ts` wrote: an adaptive binary range coder, the kind that stands behind LZMA. Weights of
 * which most are zero take about a third of the room that gzip needs for them.
 */
export class RangeDecoder {
  private readonly bytes: Uint8Array;
  private at: number;
  private range = 0xffffffff;
  private code = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
    for (let index = 0; index < 5; index += 1) this.code = ((this.code << 8) | this.next()) >>> 0;
  }

  /** The next bit, by the model at this place of `models`, which learns from it. */
  bit(models: Uint16Array, place: number): number {
    const probability = models[place] ?? 0;
    const bound = (this.range >>> PROBABILITY_BITS) * probability;
    let bit = 0;
    if (this.code < bound) {
      this.range = bound;
      models[place] = probability + (((1 << PROBABILITY_BITS) - probability) >> ADAPTATION);
    } else {
      this.code -= bound;
      this.range -= bound;
      models[place] = probability - (probability >> ADAPTATION);
      bit = 1;
    }
    while (this.range < NARROW) {
      this.range = (this.range << 8) >>> 0;
      this.code = ((this.code << 8) | this.next()) >>> 0;
    }
    return bit;
  }

  /** A number of so many bits, the highest first; `models` has two to the power of `width` places. */
  tree(models: Uint16Array, base: number, width: number): number {
    let node = 1;
    for (let index = 0; index < width; index += 1) node = (node << 1) | this.bit(models, base + node);
    return node - (1 << width);
  }

  private next(): number {
    const byte = this.bytes[this.at] ?? 0;
    this.at += 1;
    return byte;
  }
}
