import type { MarkContext, Verdict } from "../mark-context.ts";
import { codeAt } from "../reach.ts";
import { CLOSING_BRACKET, OPENING_BRACKET, signOf } from "../signs.ts";

/**
 * A mark alone in brackets is a remark or an omission and ends nothing.
 *
 * ```text
 * Der Minister will 40 (!) Millionen kürzen.    „Wir haben […] Fehler gemacht“
 *                       ^ goes on                           ^ goes on
 * ```
 */
export function markInBrackets(mark: MarkContext): Verdict {
  const alone =
    signOf(codeAt(mark, mark.at - 1)) === OPENING_BRACKET && signOf(codeAt(mark, mark.to)) === CLOSING_BRACKET;
  return alone ? "goes-on" : undefined;
}
