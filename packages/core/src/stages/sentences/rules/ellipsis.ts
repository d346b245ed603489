import { isOpenerNext } from "../is-opener-next.ts";
import type { MarkContext, Verdict } from "../mark-context.ts";

/**
 * An ellipsis ends a sentence only before a word that opens sentences, or between two speakers.
 *
 * ```text
 * Er wartete und wartete … Dann ging das Licht aus.    Gemeint war … Herr Krüger.    „Ich dachte …“ „Was?“
 *                        ^ end                                     ^ goes on                     ^ end
 * ```
 */
export function ellipsis(mark: MarkContext): Verdict {
  const speakersChange = mark.closesQuote && mark.after.opensQuote;
  return isOpenerNext(mark) || speakersChange ? "end" : "goes-on";
}
