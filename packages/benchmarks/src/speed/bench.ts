import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseArticle, readDocument } from "@news/core";
import { findTextFiles } from "@news/seeds";
import type { Bench } from "../bench.ts";
import { cpuTime } from "../measure/cpu-time.ts";
import { drawTable } from "../measure/draw-table.ts";
import { profileStages } from "./profile-stages.ts";

const ownSeeds = join(import.meta.dirname, "..", "..", "..", "..", "seeds");
/** Characters of a usual article. Speeds are given for this length, so that folders can be compared. */
const USUAL = 3400;
/** The folder is parsed so often in one round that a round takes about a second. */
const CHARACTERS_A_ROUND = 8_000_000;

/** How many usual articles one core parses in a second, and which stage takes how much of the time. */
export const speed: Bench = {
  summary: "articles a second on one core, and the share of each stage  [--seeds FOLDER] [--rounds N]",
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { seeds: { type: "string", default: ownSeeds }, rounds: { type: "string", default: "5" } },
    });
    const texts = findTextFiles(values.seeds).files.map(
      (path) => readDocument(readFileSync(join(values.seeds, path), "utf8")).text,
    );
    const characters = texts.reduce((sum, { length }) => sum + length, 0);
    const times = Math.max(1, Math.ceil(CHARACTERS_A_ROUND / Math.max(characters, 1)));
    const parseAll = () => {
      for (let time = 0; time < times; time += 1) for (const text of texts) parseArticle(text);
    };
    parseAll();
    const seconds = cpuTime(parseAll, Number(values.rounds)) / 1000;
    const perSecond = (characters * times) / seconds;
    console.log(`${texts.length} texts, ${Math.round(characters / texts.length)} characters each on average`);
    console.log(`${Math.round(perSecond / USUAL)} articles of ${USUAL} characters a second of CPU time`);
    const shares = await profileStages(parseAll);
    const rows = shares.map(({ stage, share }) => [
      stage,
      `${(share * 100).toFixed(1)} %`,
      `${((share * seconds * 1e6 * USUAL) / (characters * times)).toFixed(0)} µs an article`,
    ]);
    console.log(drawTable(rows).join("\n"));
    return 0;
  },
};
