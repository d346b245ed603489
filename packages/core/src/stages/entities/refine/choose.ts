import type { Candidate } from "../candidate.ts";

/**
 * Of candidates that overlap in one sentence, the one that says most stays: its score, and a little for each word more.
 * Names that stand inside others ("chinesischen" in "chinesischen Außenministeriums", "US" in "US-Kongress") disturb nobody.
 */
export function chooseCandidates(candidates: readonly Candidate[]): Candidate[] {
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const list = bySentence.get(candidate.sentence.index);
    if (list === undefined) bySentence.set(candidate.sentence.index, [candidate]);
    else list.push(candidate);
  }
  return [...bySentence.values()].flatMap(chooseInSentence);
}

function chooseInSentence(candidates: readonly Candidate[]): Candidate[] {
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) return [only];
  const best = [...candidates].sort((one, other) => weight(other) - weight(one) || one.from - other.from);
  const taken = new Map<number, Candidate>();
  const kept: Candidate[] = [];
  for (const candidate of best) {
    if (candidate.inside === true) continue;
    let free = true;
    for (let at = candidate.from; at < candidate.to && free; at += 1) free = !taken.has(at);
    if (!free) continue;
    for (let at = candidate.from; at < candidate.to; at += 1) taken.set(at, candidate);
    kept.push(candidate);
  }
  for (const candidate of candidates) {
    if (candidate.inside !== true) continue;
    const around = taken.get(candidate.from);
    // "Baden" says nothing of its own in "Baden-Württemberg", nor does a town in somebody's name.
    if (candidate.span === undefined || around === undefined || around.type === "organisation") kept.push(candidate);
  }
  return kept.sort((one, other) => one.from - other.from || other.to - one.to);
}

function weight({ score, from, to }: Candidate): number {
  return score + 0.12 * (Math.min(to - from, 5) - 1);
}
