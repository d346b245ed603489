import { isOpenerNext } from "../is-opener-next.ts";
import type { MarkContext, Verdict } from "../mark-context.ts";

/**
 * A question or a cry in brackets that open inside the sentence does not end it, unless a new one clearly begins.
 *
 * ```text
 * Der Minister (er kam zu spät!) Karl Voss schwieg.    (Das war klug!) Sie blieb.
 *                             ^ goes on                              ^ not asked: the bracket opens the sentence
 * ```
 */
export function innerBracket(mark: MarkContext): Verdict {
  if (!mark.closesBracket || isOpenerNext(mark)) return undefined;
  return mark.sentence.bracket > mark.sentence.content ? "goes-on" : undefined;
}
