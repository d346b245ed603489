import { LABELS, mayFollow } from "../src/labels.ts";

/** A sentence ready for training: its features as rows of the weights, and its gold labels. */
export interface Example {
  /** Rows of the features, word after word; -1 for a feature that is not trained. */
  readonly rows: Int32Array;
  readonly starts: Uint32Array;
  readonly gold: Uint8Array;
}

export interface LearningOptions {
  readonly epochs: number;
  readonly rate: number;
  /** What AdaGrad begins with: larger values slow the first steps down. */
  readonly damping: number;
  /** Pull towards zero, per step. */
  readonly lasso: number;
  /** Share of features left out at random in each look at a sentence. */
  readonly dropout: number;
  readonly seed: number;
  /** Weights are averaged over the ends of the epochs from this one on. */
  readonly averageFrom: number;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

export interface Learned {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

const NEVER = -1e9;

/** Trains a linear-chain conditional random field by stochastic gradients with AdaGrad steps. The same input gives the same weights. */
export function learn(examples: readonly Example[], features: number, options: LearningOptions): Learned {
  const L = LABELS;
  const weights = new Float32Array(features * L);
  const squares = new Float32Array(features * L).fill(options.damping);
  const transitions = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L).fill(options.damping);
  const allowed = Uint8Array.from({ length: L * L }, (_, at) => (mayFollow(Math.floor(at / L), at % L) ? 1 : 0));
  const opens = Uint8Array.from({ length: L }, (_, label) => (mayFollow(-1, label) ? 1 : 0));
  const average = new Float64Array(weights.length);
  const averageTransitions = new Float64Array(transitions.length);
  let averaged = 0;
  const random = generator(options.seed);
  const order = examples.map((_, index) => index);
  const terms = new Float64Array(L);

  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] as number, order[index] as number];
    }
    let loss = 0;
    for (const index of order) loss += look(examples[index] as Example);
    if (epoch >= options.averageFrom) {
      averaged += 1;
      for (let at = 0; at < weights.length; at += 1) average[at] = (average[at] as number) + (weights[at] as number);
      for (let at = 0; at < transitions.length; at += 1) {
        averageTransitions[at] = (averageTransitions[at] as number) + (transitions[at] as number);
      }
    }
    options.onEpoch?.(epoch, loss / examples.length);
  }
  const mean = (sums: Float64Array) => Float32Array.from(sums, (sum) => sum / Math.max(averaged, 1));
  return { weights: mean(average), transitions: mean(averageTransitions) };

  /** One step along the gradient of one sentence; gives its loss. */
  function look({ rows, starts, gold }: Example): number {
    const n = gold.length;
    if (n === 0) return 0;
    const s = new Float64Array(n * L);
    const kept = options.dropout > 0 ? rows.map((row) => (row >= 0 && random() < options.dropout ? -1 : row)) : rows;
    const scale = options.dropout > 0 ? 1 / (1 - options.dropout) : 1;
    for (let word = 0; word < n; word += 1) {
      const base = word * L;
      for (let at = starts[word] as number; at < (starts[word + 1] as number); at += 1) {
        const row = kept[at] as number;
        if (row < 0) continue;
        for (let y = 0; y < L; y += 1) s[base + y] = (s[base + y] as number) + (weights[row * L + y] as number) * scale;
      }
    }
    const forward = new Float64Array(n * L);
    const backward = new Float64Array(n * L);
    for (let y = 0; y < L; y += 1) forward[y] = opens[y] === 1 ? (s[y] as number) : NEVER;
    for (let word = 1; word < n; word += 1) {
      for (let y = 0; y < L; y += 1) {
        for (let z = 0; z < L; z += 1) {
          terms[z] =
            allowed[z * L + y] === 1
              ? (forward[(word - 1) * L + z] as number) + (transitions[z * L + y] as number)
              : NEVER;
        }
        forward[word * L + y] = logSum(terms) + (s[word * L + y] as number);
      }
    }
    for (let word = n - 2; word >= 0; word -= 1) {
      const next = (word + 1) * L;
      for (let y = 0; y < L; y += 1) {
        for (let z = 0; z < L; z += 1) {
          terms[z] =
            allowed[y * L + z] === 1
              ? (transitions[y * L + z] as number) + (s[next + z] as number) + (backward[next + z] as number)
              : NEVER;
        }
        backward[word * L + y] = logSum(terms);
      }
    }
    const total = logSum(forward.subarray((n - 1) * L));
    let reached = 0;
    const gradient = new Float64Array(L * L);
    for (let word = 0; word < n; word += 1) {
      const y = gold[word] as number;
      reached += s[word * L + y] as number;
      if (word === 0) continue;
      const before = gold[word - 1] as number;
      reached += transitions[before * L + y] as number;
      gradient[before * L + y] = (gradient[before * L + y] as number) + 1;
      for (let z = 0; z < L; z += 1) {
        for (let to = 0; to < L; to += 1) {
          if (allowed[z * L + to] === 0) continue;
          const at = z * L + to;
          const p = Math.exp(
            (forward[(word - 1) * L + z] as number) +
              (transitions[at] as number) +
              (s[word * L + to] as number) +
              (backward[word * L + to] as number) -
              total,
          );
          gradient[at] = (gradient[at] as number) - p;
        }
      }
    }
    const d = new Float64Array(L);
    for (let word = 0; word < n; word += 1) {
      let any = false;
      for (let y = 0; y < L; y += 1) {
        const p = Math.exp((forward[word * L + y] as number) + (backward[word * L + y] as number) - total);
        const slope = (gold[word] === y ? 1 : 0) - p;
        d[y] = Math.abs(slope) > 1e-3 ? slope : 0;
        any ||= d[y] !== 0;
      }
      if (!any) continue;
      for (let at = starts[word] as number; at < (starts[word + 1] as number); at += 1) {
        const row = kept[at] as number;
        if (row < 0) continue;
        for (let y = 0; y < L; y += 1) {
          const slope = d[y] as number;
          if (slope !== 0) step(weights, squares, row * L + y, slope);
        }
      }
    }
    for (let at = 0; at < gradient.length; at += 1) {
      const slope = gradient[at] as number;
      if (slope !== 0 && allowed[at] === 1) step(transitions, transitionSquares, at, slope);
    }
    return total - reached;
  }

  function step(values: Float32Array, squareSums: Float32Array, at: number, slope: number): void {
    const squared = (squareSums[at] as number) + slope * slope;
    squareSums[at] = squared;
    const size = options.rate / Math.sqrt(squared);
    const moved = (values[at] as number) + size * slope;
    const pull = size * options.lasso;
    values[at] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
  }
}

function logSum(terms: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > most) most = term;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}

/** Numbers from 0 to below 1, the same ones for the same seed (xorshift). */
function generator(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
