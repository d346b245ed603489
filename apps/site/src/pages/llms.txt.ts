import type { APIRoute } from "astro";
import { formats } from "../article/formats.ts";
import { getEdition } from "../edition/get-edition.ts";
import { en } from "../i18n/en.ts";
import { articleFile, feed, jsonFeed, routesOf } from "../routes.ts";

const NEWEST = 50;

/** The way around for programs that read: llmstxt.org. In English, as programs expect it. */
export const GET: APIRoute = async ({ site }) => {
  const { entries, speakers } = await getEdition();
  const routes = routesOf("en");
  const absolute = (path: string) => new URL(path, site).href;
  const line = (title: string, path: string, note = "") => `- [${asLinkText(title)}](${absolute(path)})${note}`;
  const text = [
    `# ${en.site.name}`,
    "",
    `> ${en.site.description}`,
    "",
    `Every article page \`/artikel/{slug}/\` lies beside its data: ${formats.map(({ extension }) => `\`.${extension}\``).join(", ")}.`,
    "Spans count UTF-16 code units in the unchanged input (`.txt`). An attribution says whom the text has speaking; nothing is fact-checked.",
    "",
    "## Articles",
    ...entries
      .slice(0, NEWEST)
      .map(({ slug, article }) =>
        line(
          article.headline?.text ?? en.article.untitled,
          articleFile(slug, "md"),
          article.publishedAt === undefined ? "" : `: ${article.publishedAt.slice(0, 10)}`,
        ),
      ),
    "",
    "## People",
    ...speakers
      .slice(0, NEWEST)
      .map(({ kind, slug, name, statements }) =>
        line(name, routes.entity(kind, slug), `: ${en.entities.quotes(statements.length)}`),
      ),
    "",
    "## Lists",
    line(en.navigation.archive, routes.archive()),
    line(en.navigation.quotes, routes.quotes()),
    line(en.navigation.timeline, routes.timeline()),
    line(en.navigation.feed, feed()),
    line(en.navigation.jsonFeed, jsonFeed()),
    "",
  ].join("\n");
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
};

/** A headline may hold anything; in a link of Markdown it must stay one. */
function asLinkText(title: string): string {
  return title.replace(/\s+/g, " ").replace(/[\\[\]<>`*_]/g, (mark) => `\\${mark}`);
}
