import type { APIRoute, GetStaticPaths } from "astro";
import { getArticles } from "../../edition/get-articles.ts";

/** The article's text, byte for byte: what every span of the JSON counts in. */
export const getStaticPaths = (async () =>
  (await getArticles()).map(({ slug, article }) => ({
    params: { slug },
    props: { text: article.text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  // Bytes, not a string: nothing on the way may take a byte-order mark for its own.
  new Response(new TextEncoder().encode(props.text), { headers: { "content-type": "text/plain; charset=utf-8" } });
