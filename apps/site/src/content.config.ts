import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import { seedsLoader } from "./loader/seeds-loader.ts";

/** The files of the seeds folder as text; articles are parsed when the pages ask for them (`edition/get-articles.ts`). */
export const collections = {
  seeds: defineCollection({ loader: seedsLoader(), schema: z.object({ path: z.string() }) }),
};
