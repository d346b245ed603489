import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder that holds the articles: `NEWS_SEEDS`, counted from where the command was typed (package managers change the
 * working directory and keep the first one in `INIT_CWD`), else the repository's own `seeds/`.
 *
 * @param projectRoot the site's own folder, as a file URL with a closing slash
 */
export function seedsFolder(projectRoot: URL, env: NodeJS.ProcessEnv = process.env): string {
  const wanted = env.NEWS_SEEDS;
  if (wanted === undefined || wanted === "") return fileURLToPath(new URL("../../seeds/", projectRoot));
  return resolve(env.INIT_CWD ?? process.cwd(), wanted);
}
