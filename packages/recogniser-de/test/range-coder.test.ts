import fc from "fast-check";
import { expect, test } from "vitest";
import { RangeEncoder } from "../scripts/range-encoder.ts";
import { writeModel } from "../scripts/write-model.ts";
import { LABELS } from "../src/labels.ts";
import { readModel, rowOf } from "../src/model.ts";
import { bitModels, RangeDecoder } from "../src/range-decoder.ts";

test("whatever bits are written are read again, however uneven they are", () => {
  const steps = fc.array(fc.tuple(fc.nat(7), fc.boolean()), { maxLength: 3000 });
  const always = fc.constantFrom(undefined, 0, 1);
  fc.assert(
    fc.property(steps, always, (list, constant) => {
      const bits = list.map(([place, bit]) => [place, constant ?? Number(bit)] as const);
      const encoder = new RangeEncoder();
      const writing = bitModels(8);
      for (const [place, bit] of bits) encoder.bit(writing, place, bit);
      const decoder = new RangeDecoder(encoder.finish(), 0);
      const reading = bitModels(8);
      expect(bits.map(([place]) => decoder.bit(reading, place))).toEqual(bits.map(([, bit]) => bit));
    }),
  );
});

test("weights are found under their keys after packing and unpacking", () => {
  const weight = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 }));
  const row = fc.array(weight, { minLength: LABELS, maxLength: LABELS });
  const rows = fc.uniqueArray(fc.tuple(fc.nat(2 ** 24 - 1), row), { selector: ([key]) => key, maxLength: 60 });
  fc.assert(
    fc.property(rows, (list) => {
      const sorted = [...list].sort(([one], [other]) => one - other);
      const model = readModel(
        writeModel({
          keys: Uint32Array.from(sorted, ([key]) => key),
          weights: Int8Array.from(sorted.flatMap(([, weights]) => weights)),
          transitions: Int16Array.from({ length: LABELS * LABELS }, (_, index) => index - 60),
        }),
      );
      for (const [key, weights] of sorted) {
        const at = rowOf(model, key) * LABELS;
        expect([...model.weights.subarray(at, at + LABELS)]).toEqual(weights);
      }
      expect(rowOf(model, 2 ** 24)).toBe(-1);
      expect(model.transitions[1]).toBe(-59);
    }),
  );
});

test("bytes that are no weights are refused with a word on what to do", () => {
  expect(() => readModel(new Uint8Array(1000))).toThrow(/not the weights of @news\/recogniser-de/);
});
