import { LABELS } from "../src/labels.ts";
import { HEADER, LONGEST_UNARY, MAGIC, nextContext, weightModels } from "../src/model.ts";
import { RangeEncoder } from "./range-encoder.ts";

/** Weights as whole numbers, with the keys of their rows in rising order. */
export interface Trained {
  readonly keys: Uint32Array;
  readonly weights: Int8Array;
  readonly transitions: Int16Array;
}

/** Packs the weights; `readModel` reads them again. */
export function writeModel({ keys, weights, transitions }: Trained): Uint8Array {
  const header = new DataView(new ArrayBuffer(HEADER));
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, keys.length, true);
  for (const [index, weight] of transitions.entries()) header.setInt16(8 + index * 2, weight, true);
  const encoder = new RangeEncoder();
  const models = weightModels();
  let last = -1;
  for (let row = 0; row < keys.length; row += 1) {
    const gap = (keys[row] as number) - last;
    last = keys[row] as number;
    const width = 31 - Math.clz32(gap);
    encoder.tree(models.gapWidth, 0, 5, width);
    let written = 1;
    for (let index = 0; index < width; index += 1) {
      const bit = (gap >> (width - 1 - index)) & 1;
      encoder.bit(models.gapBits, width * 32 + (index < 3 ? written : 31), bit);
      written = written * 2 + bit;
    }
    writeRow(encoder, models, weights, row * LABELS);
  }
  const coded = encoder.finish();
  const bytes = new Uint8Array(HEADER + coded.length);
  bytes.set(new Uint8Array(header.buffer));
  bytes.set(coded, HEADER);
  return bytes;
}

function writeRow(
  encoder: RangeEncoder,
  models: ReturnType<typeof weightModels>,
  weights: Int8Array,
  base: number,
): void {
  let context = 0;
  for (let label = 0; label < LABELS; label += 1) {
    const weight = weights[base + label] as number;
    const present = weight === 0 ? 0 : 1;
    encoder.bit(models.present, label * 16 + context, present);
    if (present === 1) {
      const first = label === 0 ? 0 : (weights[base] as number);
      encoder.bit(models.sign, label * 4 + (first > 0 ? 1 : first < 0 ? 2 : 0), weight < 0 ? 1 : 0);
      const size = Math.abs(weight);
      for (let step = 1; step < 127 && step <= size; step += 1) {
        encoder.bit(models.size, label * 32 + Math.min(step, LONGEST_UNARY), step < size ? 1 : 0);
        if (step >= size) break;
      }
    }
    context = nextContext(context, present, label);
  }
}
