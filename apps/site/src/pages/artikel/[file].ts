import type { APIRoute, GetStaticPaths } from "astro";
import { formats } from "../../article/formats.ts";
import { getArticles } from "../../edition/get-articles.ts";
import { routesOf } from "../../routes.ts";

/** The article as data, in every format. */
export const getStaticPaths = (async () =>
  (await getArticles()).flatMap((entry) =>
    formats.map((format) => ({ params: { file: `${entry.slug}.${format.extension}` }, props: { entry, format } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { entry, format }, site }) => {
  const url = new URL(routesOf(undefined).article(entry.slug), site);
  // Bytes, not a string: nothing on the way may take a byte-order mark for its own.
  return new Response(new TextEncoder().encode(format.write(entry.article, url)), {
    headers: { "content-type": `${format.mediaType}; charset=utf-8` },
  });
};
