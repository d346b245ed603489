import sitemap from "@astrojs/sitemap";
import { inlineWeights } from "@news/recogniser-de/bundler";
import { defineConfig } from "astro/config";
import { defaultLocale, locales } from "./src/i18n/locales.ts";

/** Workspace packages resolve to their TypeScript sources; a list replaces Vite's own, so the defaults stand here too. */
const server = { resolve: { conditions: ["@news/source", "module", "node", "development|production"] } };
/** "worker" before "browser": the parser runs in a worker, where there is no document. */
const browser = { resolve: { conditions: ["@news/source", "module", "worker", "browser", "development|production"] } };

export default defineConfig({
  // Where the pages will be read: canonical links, feed and sitemap need it. The default is the address of `npm start`.
  site: process.env.SITE_URL ?? "http://127.0.0.1:8787",
  trailingSlash: "always",
  i18n: { locales: [...locales], defaultLocale },
  build: {
    format: "directory",
    // One cached file instead of a copy in every page, and a policy that needs no exception for inline style.
    inlineStylesheets: "never",
  },
  integrations: [sitemap()],
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: ["default-src 'none'", "img-src 'self'", "font-src 'self'", "base-uri 'none'", "form-action 'none'"],
      // Astro always lists the hashes of its island runtime here, and 'none' may not stand beside them. This keyword allows
      // nothing, and keeps Astro from adding 'self'.
      scriptDirective: { resources: ["'report-sample'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  server: { port: 4321 },
  vite: {
    // Scripts stay files of their own: the policy allows addresses, not hashes of every page.
    build: { assetsInlineLimit: 0 },
    worker: { format: "es" },
    // All four environments: with `ssr` alone the content sync cannot resolve the workspace packages.
    environments: { client: browser, ssr: server, prerender: server, astro: server },
    plugins: [inlineWeights()],
    server: { proxy: { "/api": "http://127.0.0.1:8787" } },
  },
});
