/**
 * Trains the weights of the recogniser.
 *
 *     pnpm --filter @news/recogniser-de train TRAIN.ndjson [DEV.ndjson]
 *
 * Both files hold one sentence a line, `{ "text": "…", "outer": [[start, end, "PER"], …] }`, as GermEval 2014 does when
 * converted; users of the package need neither. Training sees the very words that the parser hands out at run time. It is
 * deterministic: the same file and the same word lists give the same weights. About eight minutes on one core.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseArticle, type Recogniser } from "@news/core";
import { SCALE } from "../src/create-recogniser.ts";
import { describeWords, type FeatureRows } from "../src/features.ts";
import { addWeights, compileTransitions, findBestLabels } from "../src/find-best-labels.ts";
import { LABELS } from "../src/labels.ts";
import { readModel } from "../src/model.ts";
import { type Example, type LearningOptions, learn } from "./learn.ts";
import { type GoldSentence, labelWords, readGold } from "./read-gold.ts";
import { scoreNames } from "./score-names.ts";
import { writeModel } from "./write-model.ts";

/** Features seen less often than this in training are noise, and might tell something of the data. */
const FEWEST = 2;
/** Weights smaller than this, in whole steps, are left out. */
const SMALLEST = 0.5;
const LARGEST = 127;
const step: Omit<LearningOptions, "epochs" | "averageFrom"> = {
  rate: 0.1,
  damping: 1,
  lasso: 0.0005,
  dropout: 0,
  seed: 42,
};

interface Sentence extends FeatureRows {
  readonly gold: Uint8Array;
  readonly news: boolean | undefined;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: "string", default: "80000" },
    out: { type: "string", default: new URL("../weights/names-de.bin", import.meta.url).pathname },
  },
});
const [trainFile, devFile] = positionals;
if (trainFile === undefined) {
  console.error("usage: train TRAIN.ndjson [DEV.ndjson] [--rows 80000] [--out FILE]");
  process.exit(2);
}

const train = readGold(trainFile).flatMap(describe);
const counts = countKeys(train);
const frequent = [...counts].filter(([, count]) => count >= FEWEST).map(([key]) => key);
say(`${train.length} sentences, ${frequent.length} features`);

const everything = indexOf(frequent);
const first = learn(toExamples(train, everything), everything.size, { ...step, epochs: 5, averageFrom: 5, onEpoch });
const kept = chooseKeys(everything, first.weights, Number(values.rows));
say(`${kept.length} features kept`);

const index = indexOf(kept);
const second = learn(toExamples(train, index), index.size, { ...step, epochs: 10, averageFrom: 6, onEpoch });
const bytes = writeModel({
  keys: kept,
  weights: Int8Array.from(second.weights, (weight) => {
    const scaled = weight * SCALE;
    return Math.abs(scaled) < SMALLEST ? 0 : Math.max(-LARGEST, Math.min(LARGEST, Math.round(scaled)));
  }),
  transitions: Int16Array.from(second.transitions, (weight) => Math.round(weight * SCALE)),
});
writeFileSync(values.out, bytes);
say(`${bytes.length} bytes in ${values.out}`);

if (devFile !== undefined) {
  const model = readModel(bytes);
  const transitions = compileTransitions(model);
  const dev = readGold(devFile).flatMap(describe);
  const found = dev.map((sentence) => findBestLabels(addWeights(model, sentence), transitions));
  for (const line of scoreNames(dev, found)) say(line);
}

/** The sentences that the parser makes of a gold sentence, in its own words. */
function describe({ text, outer, news }: GoldSentence): Sentence[] {
  const sentences: Sentence[] = [];
  const recorder: Recogniser = {
    name: "recorder",
    languages: ["de"],
    recognise: (words) => {
      const { keys, starts } = describeWords(words);
      if (words.length > 0) sentences.push({ keys: keys.slice(), starts, gold: labelWords(words, outer), news });
      return [];
    },
  };
  parseArticle(text, { language: "de", recogniser: recorder });
  return sentences;
}

function countKeys(sentences: readonly Sentence[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { keys } of sentences) for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

function indexOf(keys: Iterable<number>): Map<number, number> {
  const rows = new Map<number, number>();
  for (const key of keys) rows.set(key, rows.size);
  return rows;
}

function toExamples(sentences: readonly Sentence[], rows: ReadonlyMap<number, number>): Example[] {
  return sentences.map(({ keys, starts, gold }) => ({
    rows: Int32Array.from(keys, (key) => rows.get(key) ?? -1),
    starts,
    gold,
  }));
}

/** The features that say most: the largest weight times the square root of how often it was seen. */
function chooseKeys(rows: ReadonlyMap<number, number>, weights: Float32Array, most: number): Uint32Array {
  const ranked = [...rows].map(([key, row]) => {
    const largest = Math.max(...weights.subarray(row * LABELS, (row + 1) * LABELS).map(Math.abs));
    return { key, worth: largest * Math.sqrt(counts.get(key) ?? 0) };
  });
  ranked.sort((one, other) => other.worth - one.worth);
  return Uint32Array.from(ranked.slice(0, most), ({ key }) => key).sort();
}

function onEpoch(epoch: number, loss: number): void {
  say(`  pass ${epoch}: loss ${loss.toFixed(3)}`);
}

function say(line: string): void {
  console.error(line);
}
