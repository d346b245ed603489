import type { BlockType, BoilerplateKind, CreditRole } from "@news/core/model";

/** Every word of the interface that stands on more than one line of one page. One file per language fills it. */
export interface Dictionary {
  /** BCP 47 tag of the interface, also for dates and numbers. */
  readonly language: string;
  readonly site: {
    readonly name: string;
    /** One line under the name. */
    readonly motto: string;
    /** Two sentences for search engines and the feed. */
    readonly description: string;
  };
  readonly navigation: {
    readonly skip: string;
    readonly site: string;
    readonly front: string;
    readonly about: string;
    readonly feed: string;
    readonly colophon: string;
  };
  readonly front: {
    readonly articles: (count: number) => string;
    readonly years: (from: string, to: string) => string;
    readonly more: string;
    readonly undated: string;
    readonly readOn: string;
    readonly emptyTitle: string;
  };
  readonly article: {
    readonly untitled: string;
    readonly minutes: (minutes: number) => string;
    /** A day with a clock time, which comes as "18:53". */
    readonly atClock: (day: string, clock: string) => string;
    readonly language: (name: string) => string;
    readonly by: (names: string) => string;
    readonly from: (places: string) => string;
    readonly publisher: (name: string) => string;
    readonly sections: string;
    readonly caption: string;
    /** Read aloud after a headline that was derived. */
    readonly derived: string;
    readonly derivedNote: string;
    readonly boilerplate: string;
    readonly older: string;
    readonly newer: string;
    readonly neighbours: string;
  };
  readonly structure: {
    readonly title: string;
    readonly intro: (characters: number, blocks: number) => string;
    readonly found: string;
    readonly derived: string;
    readonly derivedHeadline: string;
    readonly derivedBlocks: (count: number) => string;
    readonly nothingDerived: string;
    readonly language: (name: string) => string;
    readonly remarks: string;
    /** Leads from a remark to its place in the text. */
    readonly place: string;
    readonly credits: string;
    readonly tags: string;
    readonly limits: string;
    readonly limitsText: string;
    readonly everyBlock: string;
    readonly block: string;
    readonly type: string;
    readonly rule: string;
    readonly implied: string;
    readonly downloads: string;
    readonly json: string;
    readonly jsonNote: string;
    readonly text: string;
    readonly textNote: string;
  };
  readonly notFound: {
    readonly title: string;
    readonly text: string;
    readonly back: string;
  };
  readonly blockTypes: Readonly<Record<BlockType, { readonly one: string; readonly many: string }>>;
  readonly boilerplateKinds: Readonly<Record<BoilerplateKind, string>>;
  /** The parser's remarks by their code; one that is missing here is shown in the parser's own English. */
  readonly remarks: Readonly<Record<string, string>>;
  readonly creditRoles: Readonly<Record<CreditRole, string>>;
}
