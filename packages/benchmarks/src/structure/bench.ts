import { parseArgs } from "node:util";
import type { Bench } from "../bench.ts";
import { findLosses, readBaseline, writeBaseline } from "../measure/baseline.ts";
import { drawTable } from "../measure/draw-table.ts";
import type { Scores } from "../measure/score.ts";
import { readCorpus } from "./labelled-text.ts";
import { type Mistake, scoreStructure } from "./score-structure.ts";

/** What each line of a text is: scores per part, language, variant and role. */
export const structure: Bench = {
  summary: "what each line is: precision, recall, F1  [--mistakes] [--part open|blind] [--corpus FOLDER] [--update]",
  run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        mistakes: { type: "boolean", default: false },
        part: { type: "string" },
        corpus: { type: "string" },
        update: { type: "boolean", default: false },
      },
    });
    const texts = readCorpus(values.corpus).filter(({ part }) => values.part === undefined || part === values.part);
    const { scores, mistakes } = scoreStructure(texts);
    console.log(`${texts.length} texts`);
    console.log(drawScores(scores).join("\n"));
    if (values.mistakes) console.log(drawMistakes(mistakes).join("\n"));
    if (values.corpus !== undefined || values.part !== undefined) return 0;
    if (values.update) {
      writeBaseline("structure", scores);
      console.log("baselines/structure.json written; commit it with the reason");
      return 0;
    }
    const losses = findLosses(readBaseline("structure"), scores);
    if (losses.length > 0) console.log(["", "worse than the baseline:", ...losses].join("\n"));
    return losses.length === 0 ? 0 : 1;
  },
};

/** One row a role, one group a part, language and variant. */
function drawScores(scores: Scores): string[] {
  const rows: string[][] = [["", "precision", "recall", "F1", "cases"]];
  let group = "";
  for (const [name, { precision, recall, f1, expected }] of scores) {
    const cut = name.lastIndexOf("/");
    if (name.slice(0, cut) !== group) {
      group = name.slice(0, cut);
      rows.push([group]);
    }
    rows.push([`  ${name.slice(cut + 1)}`, ...[precision, recall, f1].map((per) => per.toFixed(1)), String(expected)]);
  }
  return drawTable(rows);
}

function drawMistakes(mistakes: readonly Mistake[]): string[] {
  const lines: string[] = [""];
  let name = "";
  for (const one of mistakes) {
    if (one.name !== name) lines.push(one.name);
    name = one.name;
    lines.push(`  ${one.expected} → ${one.found} (${one.rule}): ${one.line.slice(0, 140)}`);
  }
  return lines;
}
