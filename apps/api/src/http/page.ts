import type { Context } from "hono";
import type { Draft } from "../library/library.ts";
import { revalidate } from "./headers.ts";

/** A page of a list as an answer, with the link to the next one. */
export function pageDraft(c: Context, list: { readonly next: string | null }): Draft {
  return {
    content: JSON.stringify(list),
    headers: {
      "content-type": "application/json",
      "cache-control": revalidate,
      ...(list.next === null ? {} : { link: `<${nextPage(c.req.url, list.next)}>; rel="next"` }),
    },
  };
}

/** The path of the next page: the one that was asked for, with another cursor. */
function nextPage(url: string, cursor: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.set("cursor", cursor);
  return `${pathname}?${searchParams}`;
}

/** The part of an address that an answer depends on. */
export function pathAndQuery(c: Context): string {
  const { url } = c.req;
  return url.slice(url.indexOf("/", url.indexOf("//") + 2));
}
