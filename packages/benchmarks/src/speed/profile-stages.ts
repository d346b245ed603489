import { type Profiler, Session } from "node:inspector/promises";

/** What part of the time was spent in a stage and in what the stage called. */
export interface StageShare {
  readonly stage: string;
  readonly share: number;
}

/** Runs a call under V8's sampling profiler and sums its samples by the stage that was at work, most expensive first. */
export async function profileStages(call: () => void): Promise<StageShare[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 500 });
  await session.post("Profiler.start");
  call();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  const samples = samplesByStage(profile);
  const all = [...samples.values()].reduce((sum, count) => sum + count, 0);
  return [...samples]
    .map(([stage, count]) => ({ stage, share: count / all }))
    .sort((one, other) => other.share - one.share);
}

/** A sample counts for the outermost stage on its stack; what no stage called counts for the main path. */
function samplesByStage({ nodes }: Profiler.Profile): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const called = new Set(nodes.flatMap(({ children }) => children ?? []));
  const samples = new Map<string, number>();
  const open = nodes
    .filter(({ id }) => !called.has(id))
    .map((node) => ({ node, stage: undefined as string | undefined }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    const stage = next.stage ?? stageOf(node);
    const name = stage ?? (node.callFrame.functionName === "(garbage collector)" ? "garbage collection" : "main path");
    if ((node.hitCount ?? 0) > 0) samples.set(name, (samples.get(name) ?? 0) + (node.hitCount ?? 0));
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child !== undefined) open.push({ node: child, stage });
    }
  }
  return samples;
}

function stageOf({ callFrame }: Profiler.ProfileNode): string | undefined {
  return /\/core\/(?:src|dist)\/stages\/([a-z-]+)\//.exec(callFrame.url)?.[1];
}
