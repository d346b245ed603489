import { type EntityKind, entityKinds } from "../routes.ts";
import type { EntityPage } from "./entity-page.ts";
import type { Edition } from "./get-edition.ts";
import { type ListPage, paginate, perPage } from "./paginate.ts";

const MOST_QUOTED = 9;
/** Places do not speak, even where a text lets them. */
const speaking: ReadonlySet<EntityKind> = new Set(["personen", "organisationen"]);

/** One page of the list of people, organisations or places. */
export interface EntityIndexPage {
  readonly kind: EntityKind;
  readonly list: ListPage<EntityPage>;
  readonly mostQuoted: readonly EntityPage[];
}

/** The lists of all three kinds, cut into pages. */
export function entityIndexPages({ pages, speakers }: Edition): readonly EntityIndexPage[] {
  return entityKinds.flatMap((kind) => {
    const mostQuoted = speaking.has(kind) ? speakers.filter((page) => page.kind === kind).slice(0, MOST_QUOTED) : [];
    return paginate(pages[kind], perPage.entities).map((list) => ({ kind, list, mostQuoted }));
  });
}
