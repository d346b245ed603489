import type { APIRoute, GetStaticPaths } from "astro";
import { getArticles } from "../../edition/get-articles.ts";
import { articlePicture, hasPicture } from "../../picture/article-picture.ts";
import { drawPicture } from "../../picture/draw-picture.ts";

/** The pictures of the newest articles for link previews. */
export const getStaticPaths = (async () =>
  (await getArticles())
    .filter(hasPicture)
    .map((entry) => ({ params: { slug: entry.slug }, props: { entry } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { entry } }) =>
  new Response((await drawPicture(articlePicture(entry))) as Uint8Array<ArrayBuffer>, {
    headers: { "content-type": "image/png" },
  });
