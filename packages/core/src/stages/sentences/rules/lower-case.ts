import type { MarkContext, Verdict } from "../mark-context.ts";

/**
 * No sentence starts in lower case, nor with a comma, a colon or another mark.
 *
 * ```text
 * „Ist das so?“ fragte sie.    Verkauft wurden Stühle usw. aus alten Beständen.    Was nun ? !
 *            ^ goes on                                   ^ goes on                         ^ goes on
 * ```
 */
export function lowerCase(mark: MarkContext): Verdict {
  return mark.after.kind === "lower" || mark.after.kind === "mark" ? "goes-on" : undefined;
}
