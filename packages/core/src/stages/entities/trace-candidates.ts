import type { Trace } from "../layers.ts";
import { type Candidate, spanOf } from "./candidate.ts";

/** Tells the trace what every rule said, and which candidates became mentions. */
export function traceCandidates(trace: Trace, found: readonly Candidate[], kept: readonly Candidate[]): void {
  if (trace === undefined) return;
  const keys = new Set(kept.map(keyOf));
  for (const candidate of [...found, ...kept.filter(({ rule }) => rule === "entities/repeat")]) {
    const { rule, score, type } = candidate;
    const { start, end } = spanOf(candidate);
    const outcome = keys.has(keyOf(candidate)) ? "kept" : "dropped";
    trace.push({ stage: "entities", span: { start, end }, candidate: type, rule, weight: score, outcome });
  }
}

function keyOf(candidate: Candidate): string {
  return `${candidate.rule} ${candidate.type} ${spanOf(candidate).start} ${spanOf(candidate).end}`;
}
