/** Writes articles into an archive and prints each id when it is answered: `node write-many.ts FOLDER NAME COUNT`. */
import process from "node:process";
import { openArchive } from "@news/archive";
import { parseArticle } from "@news/core";

const [folder = "", name = "", count = "0"] = process.argv.slice(2);
const archive = await openArchive({ folder, workers: false });
for (let index = 0; index < Number(count); index += 1) {
  const id = `${name}-${index}`;
  const article = parseArticle(`Altenau. „Das ist ${id}“, sagte Ina Muster.`, { language: "de" });
  await archive.put([{ id, article, origin: "api", digest: id }]);
  console.log(id);
}
await archive.close();
