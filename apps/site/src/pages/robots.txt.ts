import type { APIRoute } from "astro";
import { sitemap } from "../routes.ts";

/** Everything may be read by everyone. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(sitemap(), site).href}\n`);
