import type { APIRoute } from "astro";
import { newsSitemap, sitemap } from "../routes.ts";

/** Everything may be read by everyone. */
export const GET: APIRoute = ({ site }) => {
  const maps = [sitemap(), newsSitemap()].map((path) => `Sitemap: ${new URL(path, site).href}`);
  return new Response(`User-agent: *\nAllow: /\n\n${maps.join("\n")}\n`);
};
