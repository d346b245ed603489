import type { NewsClient } from "./create-news-client.ts";
import type { components } from "./generated/schema.ts";
import { unwrap } from "./unwrap.ts";

/** Something that happened to an article. */
export type Change = components["schemas"]["ChangeList"]["items"][number];

/** As long as the server holds an answer at most. */
const WAIT_SECONDS = 15;

/**
 * What happens to articles, in order and without end; keep the `seq` of the last one to go on from there another day.
 *
 * @param after the `seq` behind which to begin; 0 begins with everything that ever happened.
 * @param signal ends it.
 * @throws {ProblemError} when the server refuses or fails.
 * @example
 * for await (const { kind, id } of follow(news, 0)) console.log(kind, id);
 */
export async function* follow(client: NewsClient, after: number, signal?: AbortSignal): AsyncGenerator<Change> {
  let cursor = after;
  while (signal?.aborted !== true) {
    const query = { after: cursor, wait: WAIT_SECONDS };
    const init = { params: { query }, ...(signal === undefined ? {} : { signal }) };
    const { items, next } = await unwrap(client.GET("/api/v1/changes", init));
    yield* items;
    cursor = next;
  }
}
