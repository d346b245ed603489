import { parseArgs } from "node:util";
import { recogniser } from "@news/recogniser-de";
import type { Bench } from "../bench.ts";
import { findLosses, readBaseline, writeBaseline } from "../measure/baseline.ts";
import { drawTable } from "../measure/draw-table.ts";
import { readCorpus } from "./read-corpus.ts";
import { scoreAll, scoreEntities } from "./score-entities.ts";

/** Who, what organisation, where: mentions per kind, descriptions, and who is joined with whom. */
export const entities: Bench = {
  summary: "who and where: mentions per kind, joins (B-cubed)  [--mistakes [--with]] [--update]",
  run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        mistakes: { type: "boolean", default: false },
        with: { type: "boolean", default: false },
        update: { type: "boolean", default: false },
      },
    });
    const articles = readCorpus();
    const scores = scoreAll(articles, recogniser);
    const rows = [...scores].map(([name, { precision, recall, f1, expected }]) => [
      name,
      ...[precision, recall, f1].map((per) => per.toFixed(1)),
      String(expected),
    ]);
    console.log(`${articles.length} articles`);
    console.log(drawTable([["", "precision", "recall", "F1", "cases"], ...rows.sort()]).join("\n"));
    if (values.mistakes)
      for (const { title, side, words, told } of scoreEntities(articles, values.with ? recogniser : undefined).misses)
        console.log(`${side.padEnd(20)} ${words}  [${told}]  (${title})`);
    if (values.update) {
      writeBaseline("entities", scores);
      console.log("baselines/entities.json written; commit it with the reason");
      return 0;
    }
    const losses = findLosses(readBaseline("entities"), scores);
    if (losses.length > 0) console.log(["", "worse than the baseline:", ...losses].join("\n"));
    return losses.length === 0 ? 0 : 1;
  },
};
