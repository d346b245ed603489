import type { MarkContext, Verdict } from "../mark-context.ts";

/**
 * A sentence says something: marks in front of its first letter or digit end nothing.
 *
 * ```text
 * „… und dann war Ruhe“, erzählt ein Anwohner.
 *  ^ goes on
 * ```
 */
export function noContent(mark: MarkContext): Verdict {
  return mark.sentence.content >= mark.at ? "goes-on" : undefined;
}
