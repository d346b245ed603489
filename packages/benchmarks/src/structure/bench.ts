import { parseArgs } from "node:util";
import type { Bench } from "../bench.ts";
import { findLosses, readBaseline, writeBaseline } from "../measure/baseline.ts";
import { drawTable } from "../measure/draw-table.ts";
import type { Scores } from "../measure/score.ts";
import { readCorpus } from "./labelled-text.ts";
import { type Mistake, scoreStructure } from "./score-structure.ts";

/** What each line of a text is: scores per part, language, variant and role. */
export const structure: Bench = {
  summary:
    "what each line is: precision, recall, F1  [--roles] [--mistakes] [--part open|blind] [--corpus FOLDER] [--update]",
  run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        roles: { type: "boolean", default: false },
        mistakes: { type: "boolean", default: false },
        part: { type: "string" },
        corpus: { type: "string" },
        update: { type: "boolean", default: false },
      },
    });
    const texts = readCorpus(values.corpus).filter(({ part }) => values.part === undefined || part === values.part);
    const { scores, mistakes } = scoreStructure(texts);
    console.log(`${texts.length} texts`);
    console.log(drawOverview(scores).join("\n"));
    if (values.roles) console.log(drawRoles(scores).join("\n"));
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

/** The roles that issue and readers ask for first; `--roles` shows all. */
const overview = ["crosshead", "body", "boilerplate", "credit", "dateline-span", "no-headline"];

/** F1 of the main roles: one row a part, language and variant, with the number of cases. */
function drawOverview(scores: Scores): string[] {
  const groups = [...new Set([...scores.keys()].map(groupOf))].sort();
  const cell = (name: string) => {
    const score = scores.get(name);
    return score === undefined || score.expected === 0 ? "" : `${score.f1.toFixed(1)} (${score.expected})`;
  };
  return drawTable([
    ["F1 (cases)", ...overview],
    ...groups.map((group) => [group, ...overview.map((role) => cell(`${group}/${role}`))]),
  ]);
}

/** One row a role, grouped by part, language and variant. */
function drawRoles(scores: Scores): string[] {
  const rows: string[][] = [["", "precision", "recall", "F1", "cases"]];
  let group = "";
  for (const [name, { precision, recall, f1, expected }] of [...scores].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    if (groupOf(name) !== group) {
      group = groupOf(name);
      rows.push([group]);
    }
    const figures = [precision, recall, f1].map((per) => per.toFixed(1));
    rows.push([`  ${name.slice(group.length + 1)}`, ...figures, String(expected)]);
  }
  return drawTable(rows);
}

function groupOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/"));
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
