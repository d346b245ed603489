import process from "node:process";

/** CPU milliseconds that a call takes: the best of some rounds, because a busy machine only ever adds. */
export function cpuTime(call: () => void, rounds = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
