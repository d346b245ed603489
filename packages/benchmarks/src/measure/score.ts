/** How often something was found, how often it should have been, and how often both. */
export interface Counts {
  readonly expected: number;
  readonly found: number;
  readonly correct: number;
}

/** Precision, recall and F1 in per cent, with the number of cases they rest on. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly expected: number;
}

/** Scores by name; the name is a path such as "blind/de/scraped/crosshead". */
export type Scores = ReadonlyMap<string, Score>;

/** Adds up counts by name, in the order in which names come up. */
export class CountsByName {
  readonly #counts = new Map<string, { expected: number; found: number; correct: number }>();

  add(name: string, { expected = 0, found = 0, correct = 0 }: Partial<Counts>): void {
    const counts = this.#counts.get(name) ?? { expected: 0, found: 0, correct: 0 };
    counts.expected += expected;
    counts.found += found;
    counts.correct += correct;
    this.#counts.set(name, counts);
  }

  /** One decision about one thing: what it should have been called and what it was. */
  decide(prefix: string, expected: string | undefined, found: string | undefined): void {
    if (expected !== undefined) this.add(`${prefix}${expected}`, { expected: 1, correct: expected === found ? 1 : 0 });
    if (found !== undefined) this.add(`${prefix}${found}`, { found: 1 });
  }

  scores(): Scores {
    return new Map([...this.#counts].map(([name, counts]) => [name, toScore(counts)]));
  }
}

/** Where nothing was to be found and nothing was, everything is right. */
function toScore({ expected, found, correct }: Counts): Score {
  return {
    precision: percent(correct, found),
    recall: percent(correct, expected),
    f1: percent(2 * correct, expected + found),
    expected,
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((part / whole) * 10_000) / 100;
}
