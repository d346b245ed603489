import type { APIRoute, GetStaticPaths } from "astro";
import { getArticles } from "../../edition/get-articles.ts";

/** The article as data: the contract of `@news/core`. */
export const getStaticPaths = (async () =>
  (await getArticles()).map(({ slug, article }) => ({
    params: { slug },
    props: { article },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(props.article, null, 2)}\n`, { headers: { "content-type": "application/json" } });
