/** What this site uses of Pagefind's script in the browser. */
export interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  search(
    words: string | null,
    options: {
      readonly filters?: Readonly<Record<string, string>>;
      readonly sort?: Readonly<Record<string, "asc" | "desc">>;
    },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  data(): Promise<PagefindHit>;
}

export interface PagefindHit {
  readonly url: string;
  /** HTML: text in which only `<` and `>` are escaped, with `<mark>` around what was found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export type SearchIn = "artikel" | "zitate";

const loaded = new Map<SearchIn, Promise<Pagefind>>();

/** The index of articles or of quotes, loaded when it is first asked for. */
export function pagefindOf(where: SearchIn): Promise<Pagefind> {
  let index = loaded.get(where);
  if (index === undefined) {
    index = load(`/pagefind/${where}/pagefind.js`);
    loaded.set(where, index);
    // A lost connection must not last.
    index.catch(() => loaded.delete(where));
  }
  return index;
}

async function load(path: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
