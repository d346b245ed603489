/**
 * The HTTP API of Wortlaut, typed from its OpenAPI document.
 *
 * @example
 * import { createNewsClient, unwrap } from "@news/client";
 * const news = createNewsClient({ baseUrl: "http://127.0.0.1:8787" });
 * const article = await unwrap(news.GET("/api/v1/articles/{id}", { params: { path: { id: "mauerfall" } } }));
 * for (const { text, source } of article.quotes) console.log(source?.text, text);
 */
export { createNewsClient, type NewsClient, type NewsClientOptions } from "./create-news-client.ts";
export { type Change, follow } from "./follow.ts";
export type { components, paths } from "./generated/schema.ts";
export { type Problem, ProblemError } from "./problem-error.ts";
export { unwrap } from "./unwrap.ts";
export { type Item, type ListPath, walk } from "./walk.ts";
