import type { APIRoute } from "astro";
import sharp from "sharp";
import marks from "../../public/favicon.svg?raw";

/** The favicon for home screens, which take no SVG: the marks on paper. */
export const GET: APIRoute = async () => {
  const picture = await sharp(Buffer.from(marks), { density: 144 })
    .resize(128, 128)
    .extend({ top: 26, bottom: 26, left: 26, right: 26, background: "#fffdf9" })
    .flatten({ background: "#fffdf9" })
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { "content-type": "image/png" } });
};
