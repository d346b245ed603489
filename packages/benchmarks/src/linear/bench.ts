import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import type { Bench } from "../bench.ts";
import { drawTable } from "../measure/draw-table.ts";
import type { Measured } from "./measure.ts";

/** Twice the text may cost so many times the CPU time. */
const MOST = 2.3;
const MEGABYTE = 1_000_000;

/** The list of `packages/core/test/linear.test.ts`, where work is counted instead of timed: a name, and the piece to repeat. */
const pieces = join(import.meta.dirname, "..", "..", "..", "core", "test", "hostile-pieces.json");
const hostilePieces = JSON.parse(readFileSync(pieces, "utf8")) as readonly (readonly [name: string, piece: string])[];

/** CPU time and memory of the worst inputs at a quarter, half and all of a size. */
export const linear: Bench = {
  summary: "CPU time per doubling and memory of the worst inputs  [--megabytes 10] [--only NAME]",
  run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { megabytes: { type: "string", default: "10" }, only: { type: "string", default: "" } },
    });
    const largest = Number(values.megabytes) * MEGABYTE;
    const rows = [["", "s at 1/4", "1/2", "1/1", "ratio", "ratio", "GB at 1/1"]];
    let failed = 0;
    for (const [name, piece] of hostilePieces) {
      if (!name.includes(values.only)) continue;
      const [quarter, half, whole] = [4, 2, 1].map((part) => measure(piece, largest / part));
      if (quarter === undefined || half === undefined || whole === undefined) {
        rows.push([name, "did not end"]);
        failed += 1;
        continue;
      }
      const ratios = [half.seconds / quarter.seconds, whole.seconds / half.seconds];
      if (ratios.some((ratio) => ratio > MOST)) failed += 1;
      rows.push([
        name,
        ...[quarter, half, whole].map(({ seconds }) => seconds.toFixed(2)),
        ...ratios.map((ratio) => `${ratio.toFixed(2)}${ratio > MOST ? " !" : ""}`),
        whole.gigabytes.toFixed(2),
      ]);
    }
    console.log(drawTable(rows).join("\n"));
    if (failed > 0) console.log(`${failed} grow by more than ${MOST} per doubling or did not end`);
    return failed === 0 ? 0 : 1;
  },
};

/** In a process of its own, so that nothing of the run before is left in memory. */
function measure(piece: string, characters: number): Measured | undefined {
  const script = join(import.meta.dirname, "measure.ts");
  const args = ["--conditions=@news/source", script, JSON.stringify(piece), String(characters)];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return status === 0 ? (JSON.parse(stdout) as Measured) : undefined;
}
