import type { Locale } from "../../locale/compile-locale.ts";
import type { Time } from "../../model/time.ts";
import type { BlockDraft, BlockSentences, LineWords } from "../layers.ts";

/** What the resolution of times reads. */
interface TimeInput {
  readonly text: string;
  readonly blocks: readonly BlockDraft[];
  readonly words: LineWords;
  readonly sentences: BlockSentences;
  /** ISO date or date-time that relative expressions count from. */
  readonly publishedAt: string | undefined;
  /** IANA name of the zone that `publishedAt` is told in. */
  readonly timeZone: string | undefined;
  readonly locale: Locale | undefined;
}

/** Every time expression, in reading order, resolved where there is an anchor. */
export function resolveTimes(_input: TimeInput): Time[] {
  return [];
}
