import type { NewsClient } from "./create-news-client.ts";
import type { paths } from "./generated/schema.ts";
import { unwrap } from "./unwrap.ts";

/** The lists that come in pages. */
export type ListPath = "/api/v1/articles" | "/api/v1/quotes" | "/api/v1/entities";

/** One item of a list. */
export type Item<Path extends ListPath> = Page<Path>["items"][number];

type Page<Path extends ListPath> = paths[Path]["get"]["responses"][200]["content"]["application/json"];
type Query<Path extends ListPath> = Omit<NonNullable<paths[Path]["get"]["parameters"]["query"]>, "cursor">;

/**
 * Every item of a list, page after page; the next page is asked for when the one before is used up. What comes or goes
 * meanwhile moves nothing.
 *
 * @param query the filters; `limit` says how many to ask for at once.
 * @throws {ProblemError} when a page is refused or fails.
 * @example
 * for await (const { quote, article } of walk(news, "/api/v1/quotes", { speaker: "Ina Muster" })) console.log(article, quote.text);
 */
export async function* walk<Path extends ListPath>(
  client: NewsClient,
  path: Path,
  query: Query<Path> = {} as Query<Path>,
): AsyncGenerator<Item<Path>> {
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const params = { query: cursor === undefined ? query : { ...query, cursor } };
    // The compiler cannot follow one path of three through the types of all of them.
    const page = (await unwrap(client.GET(path as "/api/v1/articles", { params } as never))) as Page<ListPath>;
    yield* page.items as Item<Path>[];
    cursor = page.next;
  }
}
