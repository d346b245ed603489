import type { APIRoute, GetStaticPaths } from "astro";
import { getEdition } from "../../edition/get-edition.ts";
import { buildIndexes } from "../../search/build-indexes.ts";

/** The indexes of the search. */
export const getStaticPaths = (async () =>
  (await buildIndexes(await getEdition())).map(({ path, content }) => ({
    params: { file: path },
    props: { content },
  }))) satisfies GetStaticPaths;

const types: Readonly<Record<string, string>> = {
  js: "text/javascript",
  json: "application/json",
  css: "text/css",
};

export const GET: APIRoute = ({ props: { content }, params: { file = "" } }) =>
  new Response(content, {
    headers: { "content-type": types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream" },
  });
