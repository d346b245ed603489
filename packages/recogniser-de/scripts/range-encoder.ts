import { ADAPTATION, NARROW, PROBABILITY_BITS } from "../src/range-decoder.ts";

/** Writes bits for `RangeDecoder`; the models must be asked in the same order on both sides. */
export class RangeEncoder {
  private readonly bytes: number[] = [];
  /** 33 bits: the one above 32 is a carry into what is already written. */
  private low = 0;
  private range = 0xffffffff;
  private held = 0;
  private heldCount = 1;

  bit(models: Uint16Array, place: number, bit: number): void {
    const probability = models[place] ?? 0;
    const bound = (this.range >>> PROBABILITY_BITS) * probability;
    if (bit === 0) {
      this.range = bound;
      models[place] = probability + (((1 << PROBABILITY_BITS) - probability) >> ADAPTATION);
    } else {
      this.low += bound;
      this.range -= bound;
      models[place] = probability - (probability >> ADAPTATION);
    }
    while (this.range < NARROW) {
      this.range = (this.range << 8) >>> 0;
      this.shift();
    }
  }

  tree(models: Uint16Array, base: number, width: number, value: number): void {
    let node = 1;
    for (let index = width - 1; index >= 0; index -= 1) {
      const bit = (value >> index) & 1;
      this.bit(models, base + node, bit);
      node = (node << 1) | bit;
    }
  }

  finish(): Uint8Array {
    for (let index = 0; index < 5; index += 1) this.shift();
    return Uint8Array.from(this.bytes);
  }

  private shift(): void {
    const carry = this.low > 0xffffffff ? 1 : 0;
    if (this.low < 0xff000000 || carry === 1) {
      let byte = this.held;
      do {
        this.bytes.push((byte + carry) & 0xff);
        byte = 0xff;
        this.heldCount -= 1;
      } while (this.heldCount > 0);
      this.held = Math.floor(this.low / NARROW) & 0xff;
    }
    this.heldCount += 1;
    this.low = (this.low % NARROW) * 256;
  }
}
