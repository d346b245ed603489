/** One page of a long list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly page: number;
  readonly last: number;
}

/** How many entries of each kind stand on one page: few enough for a page that loads at once. */
export const perPage = { articles: 200, appearances: 40, dates: 200, entities: 300, speakers: 25 } as const;

/** A list cut into pages; an empty list is one empty page, so that its address exists. */
export function paginate<Item>(items: readonly Item[], size: number): readonly ListPage<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    page: index + 1,
    last,
  }));
}

/** The parameter of a `[...page]` route: the first page has no number. */
export const pageParam = ({ page }: ListPage<unknown>) => (page === 1 ? undefined : String(page));
