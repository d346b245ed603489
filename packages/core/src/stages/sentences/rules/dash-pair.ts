import { isOpenerNext } from "../is-opener-next.ts";
import type { MarkContext, Verdict } from "../mark-context.ts";

/**
 * A mark between two dashes belongs to what the dashes enclose.
 *
 * ```text
 * Die Einigung – endlich! – Landrätin Huth nickte – kam in der Nacht.
 *                       ^ goes on
 * ```
 */
export function dashPair(mark: MarkContext): Verdict {
  if (!mark.sentence.dashOpen || !mark.after.dash) return undefined;
  return isOpenerNext(mark) ? undefined : "goes-on";
}
