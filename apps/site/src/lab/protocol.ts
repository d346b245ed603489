import type { CardWords } from "../article/statement-card.ts";

/** The words the lab shows, handed over by the page: the dictionary itself stays out of the script. */
export interface LabWords {
  readonly language: string;
  readonly statement: CardWords;
  readonly noteLabel: string;
  readonly boilerplate: string;
  readonly notNamed: string;
  readonly outcomes: { readonly kept: string; readonly dropped: string };
}

/** What the page asks the worker. */
export type LabRequest =
  | { readonly type: "words"; readonly words: LabWords }
  | { readonly type: "read"; readonly id: number; readonly text: string; readonly publishedAt: string }
  | { readonly type: "export"; readonly id: number; readonly format: string }
  | { readonly type: "trace"; readonly id: number };

/** What the worker answers; `id` is that of the text it has read. */
export type LabAnswer =
  | { readonly type: "ready" }
  | {
      readonly type: "reading";
      readonly id: number;
      readonly reading: string;
      readonly speakers: string;
      readonly language: string;
      readonly milliseconds: number;
      readonly counts: readonly [blocks: number, quotes: number, entities: number, times: number];
    }
  | { readonly type: "exported"; readonly id: number; readonly format: string; readonly output: string }
  | { readonly type: "traced"; readonly id: number; readonly rows: string };
