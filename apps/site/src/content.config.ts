import { defineCollection } from "astro:content";
import { ArticleSchema } from "@news/core/model";
import { seedsLoader } from "./loader/seeds-loader.ts";

export const collections = {
  articles: defineCollection({ loader: seedsLoader(), schema: ArticleSchema }),
};
