/**
 * How long the site takes over many articles, and how much memory: `node scripts/measure-build.ts 1000`. The articles are
 * made up by rules, always the same ones: about 550 words, six statements, four sections, 400 people.
 */
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const given = [
  "Jana",
  "Tim",
  "Renate",
  "Ole",
  "Emine",
  "Karl",
  "Ida",
  "Moritz",
  "Selma",
  "Anton",
  "Frieda",
  "Hanno",
  "Lotte",
  "Bruno",
  "Greta",
  "Emil",
  "Marta",
  "Jonas",
  "Paula",
  "Viktor",
];
const family = [
  "Kolbe",
  "Brandtner",
  "Öhlmann",
  "Marten",
  "Yıldız",
  "Ferber",
  "Wiesner",
  "Haller",
  "Dornbach",
  "Lindt",
  "Petry",
  "Sander",
  "Rothe",
  "Kessel",
  "Vogt",
  "Amsel",
  "Brenner",
  "Tauber",
  "Grau",
  "Held",
];
const roles = [
  "Bürgermeisterin",
  "Landrat",
  "Sprecherin",
  "Ministerin",
  "Gewerkschafter",
  "Forscherin",
  "Intendant",
  "Richterin",
];
const towns = ["Seelingen", "Tannbach", "Harwell", "Moorstedt", "Altenau", "Birkfeld", "Querheim", "Lohtal"];
const things = [
  "Straßenbahn",
  "Brücke",
  "Schule",
  "Bibliothek",
  "Klinik",
  "Fähre",
  "Sternwarte",
  "Markthalle",
  "Talsperre",
  "Oper",
];
const doings = [
  "wird gebaut",
  "bleibt geschlossen",
  "kehrt zurück",
  "kostet mehr als geplant",
  "findet einen Träger",
  "spaltet den Rat",
];
const plain = [
  "Die Pläne lagen lange in der Schublade, und niemand im Rathaus hatte noch mit ihnen gerechnet.",
  "Am Rand der Sitzung ging es auch um die Frage, wer am Ende die Rechnung bezahlt und wer davon etwas hat.",
  "Schon vor zehn Jahren hatte es einen Versuch gegeben, der an den Kosten und am Wetter gescheitert war.",
  "In den Straßen rund um den Markt hängen seit Wochen Plakate, die für und gegen das Vorhaben werben.",
  "Die Unterlagen füllen vier Ordner, in denen Karten, Gutachten und Briefe aus drei Jahrzehnten liegen.",
];
const crossheads = ["Streit ums Geld", "Was die Nachbarn sagen", "Ein langer Weg"];

/** Always the same chance. */
function chance(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state / 2 ** 32;
  };
}

function makeArticle(number: number): string {
  const next = chance(number);
  const one = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? "";
  const person = () => `${one(given)} ${one(family)}`;
  const [thing, town, mayor, critic] = [one(things), one(towns), person(), person()];
  const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(next() * 9000))).toISOString().slice(0, 10);
  const padding = () => [one(plain), one(plain), one(plain), one(plain), one(plain)].join(" ");
  return [
    "---",
    `title: ${thing} in ${town} ${one(doings)}, Folge ${number}`,
    `date: ${day}`,
    `authors: [${person()}]`,
    "lang: de",
    "---",
    `${town}. ${padding()} „Wir haben über die ${thing} lange genug geredet“, sagte ${one(roles)} ${mayor} am Dienstag.`,
    `Nach Angaben der Stadt ${town} fehlen noch ${2 + Math.floor(next() * 90)} Millionen Euro. ${padding()}`,
    crossheads[0],
    `${padding()} ${critic} kritisierte das Vorhaben als „Rechnung ohne den Wirt“. Das Land trage die Hälfte, teilte das Ministerium mit.`,
    crossheads[1],
    `${padding()} „Meine Fenster sind hundert Jahre alt“, sagte ${person()}. Die Bauleute würden Rücksicht nehmen, so ${mayor.split(" ")[1]}.`,
    crossheads[2],
    `${padding()} ${padding()} Am 2. April sollen die Arbeiten beginnen.`,
  ].join("\n");
}

const count = Number(process.argv[2] ?? 1000);
const root = await mkdtemp(join(tmpdir(), "wortlaut-many-"));
try {
  const seeds = join(root, "seeds");
  await mkdir(seeds);
  for (let number = 0; number < count; number += 1) {
    await writeFile(join(seeds, `artikel-${number}.txt`), makeArticle(number));
  }
  const start = performance.now();
  const script = `
    import { build } from "astro";
    await build({ root: ${JSON.stringify(join(import.meta.dirname, "../"))}, outDir: ${JSON.stringify(join(root, "dist"))}, cacheDir: ${JSON.stringify(join(root, "cache"))}, logLevel: "warn" });
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    console.log(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, gigabytes: maxRSS / 2 ** 20 }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: join(import.meta.dirname, ".."),
    env: { ...process.env, NEWS_SEEDS: seeds, SITE_URL: "https://wortlaut.example", NODE_ENV: "production" },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr + stdout);
  const { cpu, gigabytes } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}") as { cpu: number; gigabytes: number };
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${count} articles: ${seconds.toFixed(1)} s wall, ${cpu.toFixed(1)} s of processor in Node, at most ${gigabytes.toFixed(2)} GB`,
  );
} finally {
  await rm(root, { recursive: true, force: true });
}
