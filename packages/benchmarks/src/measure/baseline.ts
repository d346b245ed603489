import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Score, Scores } from "./score.ts";

/** Per cent that rounding may eat. */
const ROUNDING = 0.01;

/** Reads the committed scores of a bench. */
export function readBaseline(bench: string): Scores {
  return new Map(Object.entries(JSON.parse(readFileSync(pathOf(bench), "utf8")) as Record<string, Score>));
}

/** Commits to the scores, one a line, sorted by name, so that a diff shows what a change costs. */
export function writeBaseline(bench: string, scores: Scores): void {
  const lines = [...scores]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { precision, recall, f1, expected }]) => {
      return `  ${JSON.stringify(name)}: { "precision": ${precision}, "recall": ${recall}, "f1": ${f1}, "expected": ${expected} }`;
    });
  writeFileSync(pathOf(bench), `{\n${lines.join(",\n")}\n}\n`);
}

/**
 * What became worse against the committed scores, a sentence each; empty when nothing did. Names without a case to find
 * are left out: one false find there moves their score from 100 to 0.
 */
export function findLosses(baseline: Scores, scores: Scores): string[] {
  const losses: string[] = [];
  for (const [name, before] of baseline) {
    const now = scores.get(name);
    if (now?.expected !== before.expected && before.expected > 0) {
      losses.push(
        `${name}: the corpus has ${now?.expected ?? 0} cases, the baseline ${before.expected}; see --update in packages/benchmarks/README.md`,
      );
    } else if (now !== undefined && before.expected > 0 && now.f1 < before.f1 - ROUNDING) {
      losses.push(`${name}: F1 fell from ${before.f1} to ${now.f1}`);
    }
  }
  for (const [name, { expected }] of scores) {
    if (expected > 0 && !baseline.has(name)) losses.push(`${name}: not in the baseline; see --update`);
  }
  return losses;
}

function pathOf(bench: string): string {
  return join(import.meta.dirname, "..", "..", "baselines", `${bench}.json`);
}
