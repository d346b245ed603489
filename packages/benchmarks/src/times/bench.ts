import { parseArgs } from "node:util";
import type { Bench } from "../bench.ts";
import { findLosses, readBaseline, writeBaseline } from "../measure/baseline.ts";
import { drawTable } from "../measure/draw-table.ts";
import { readCorpus, readFolder } from "./read-corpus.ts";
import { scoreTimes } from "./score-times.ts";

/** When it happened: expressions found and their values, per language and type. */
export const times: Bench = {
  summary: "when: strict, relaxed and value F1  [--mistakes] [--gold FOLDER [--lang de]] [--update]",
  run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        mistakes: { type: "boolean", default: false },
        gold: { type: "string" },
        lang: { type: "string", default: "de" },
        update: { type: "boolean", default: false },
      },
    });
    const texts = values.gold === undefined ? readCorpus() : readFolder(values.gold, values.lang);
    const { scores, misses } = scoreTimes(texts);
    const rows = [...scores].map(([name, { precision, recall, f1, expected }]) => [
      name,
      ...[precision, recall, f1].map((per) => per.toFixed(1)),
      String(expected),
    ]);
    console.log(`${texts.length} articles`);
    console.log(drawTable([["", "precision", "recall", "F1", "cases"], ...rows.sort()]).join("\n"));
    if (values.mistakes)
      for (const { title, side, words, values: told } of misses)
        console.log(`${side.padEnd(8)} ${words}  [${told}]  (${title})`);
    if (values.gold !== undefined) return 0;
    if (values.update) {
      writeBaseline("times", scores);
      console.log("baselines/times.json written; commit it with the reason");
      return 0;
    }
    const losses = findLosses(readBaseline("times"), scores);
    if (losses.length > 0) console.log(["", "worse than the baseline:", ...losses].join("\n"));
    return losses.length === 0 ? 0 : 1;
  },
};
