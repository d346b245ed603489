import { KEY_BITS } from "./hash.ts";
import { LABELS } from "./labels.ts";
import { bitModels, RangeDecoder } from "./range-decoder.ts";

/** Whole numbers; one is `1 / SCALE` of the score that training worked with. */
export interface Model {
  /** Hash table from key to row + 1; 0 for an empty place. Its length is a power of two. */
  readonly table: Int32Array;
  readonly tableKeys: Uint32Array;
  /** Row by row, a weight for each label. */
  readonly weights: Int8Array;
  /** From label times `LABELS` plus to label. */
  readonly transitions: Int16Array;
}

/** "WNR1": Wortlaut's name recogniser, first form. */
export const MAGIC = 0x314e5257;
/** Bytes in front of the coded part: magic, number of rows, transitions. */
export const HEADER = 8 + LABELS * LABELS * 2;

/** Bit models of the coded part; reader and writer make the same ones. */
export function weightModels() {
  return {
    /** How many bits a gap between keys has, then its two highest bits. */
    gapWidth: bitModels(32),
    gapBits: bitModels(32 * 32),
    /** By label and by what the row had so far: whether there is a weight. */
    present: bitModels(LABELS * 16),
    sign: bitModels(LABELS * 4),
    size: bitModels(LABELS * 32),
  };
}

/** Sizes from here on are written with plain bits. */
export const LONGEST_UNARY = 24;

/**
 * Reads the weights.
 *
 * @throws {Error} when the bytes are not weights of this form; that is a fault in the package and not in a text.
 */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER || view.getUint32(0, true) !== MAGIC) {
    throw new Error("These bytes are not the weights of @news/recogniser-de; build the package again.");
  }
  const rows = view.getUint32(4, true);
  const transitions = new Int16Array(LABELS * LABELS);
  for (let index = 0; index < transitions.length; index += 1) {
    transitions[index] = view.getInt16(8 + index * 2, true);
  }
  const weights = new Int8Array(rows * LABELS);
  let capacity = 1;
  while (capacity < rows * 2) capacity *= 2;
  const table = new Int32Array(capacity);
  const tableKeys = new Uint32Array(capacity);
  const decoder = new RangeDecoder(bytes, HEADER);
  const models = weightModels();
  let key = -1;
  for (let row = 0; row < rows; row += 1) {
    const width = decoder.tree(models.gapWidth, 0, 5);
    let gap = 1;
    for (let index = 0; index < width; index += 1) {
      gap = gap * 2 + decoder.bit(models.gapBits, width * 32 + (index < 3 ? gap : 31));
    }
    key += gap;
    let slot = slotOf(key, capacity);
    while (table[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    table[slot] = row + 1;
    tableKeys[slot] = key;
    readRow(decoder, models, weights, row * LABELS);
  }
  return { table, tableKeys, weights, transitions };
}

function readRow(
  decoder: RangeDecoder,
  models: ReturnType<typeof weightModels>,
  weights: Int8Array,
  base: number,
): void {
  let context = 0;
  for (let label = 0; label < LABELS; label += 1) {
    const present = decoder.bit(models.present, label * 16 + context);
    if (present === 1) {
      const first = weights[base] ?? 0;
      const negative = decoder.bit(models.sign, label * 4 + (first > 0 ? 1 : first < 0 ? 2 : 0));
      let size = 1;
      while (size < 127 && decoder.bit(models.size, label * 32 + Math.min(size, LONGEST_UNARY)) === 1) size += 1;
      weights[base + label] = negative === 1 ? -size : size;
    }
    context = nextContext(context, present, label);
  }
}

/** What a row had so far, for the models: how many weights (up to seven), and whether the last label had one. */
export function nextContext(context: number, present: number, label: number): number {
  const count = Math.min((context >> 1) + (label === 0 ? 0 : present), 7);
  return (count << 1) | present;
}

/** Where the search for a key begins. */
function slotOf(key: number, capacity: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> (32 - KEY_BITS)) & (capacity - 1);
}

/** The row of a key, or -1. */
export function rowOf(model: Model, key: number): number {
  const { table, tableKeys } = model;
  const capacity = table.length;
  let slot = slotOf(key, capacity);
  for (;;) {
    const row = table[slot];
    if (row === undefined || row === 0) return -1;
    if (tableKeys[slot] === key) return row - 1;
    slot = (slot + 1) & (capacity - 1);
  }
}
