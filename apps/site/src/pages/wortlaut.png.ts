import type { APIRoute } from "astro";
import { de } from "../i18n/de.ts";
import { drawPicture } from "../picture/draw-picture.ts";

/** The picture of every page that has none of its own. */
export const GET: APIRoute = async () =>
  new Response(
    (await drawPicture({
      title: de.site.motto,
      language: de.language,
      line: "Nachrichten, zeichengenau gelesen",
    })) as Uint8Array<ArrayBuffer>,
    { headers: { "content-type": "image/png" } },
  );
