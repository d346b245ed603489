import type { Locale } from "../../locale/compile-locale.ts";
import { readSignOff } from "../../locale/read-sign-off.ts";
import type { Credit } from "../../model/credit.ts";
import type { Word } from "../../text/words.ts";

/**
 * The credit in the sign-off of the last paragraph.
 *
 *     … hat der Rat beschlossen. (dmk)
 *                                ^^^^^
 */
export function readTail(text: string, paragraph: readonly Word[], locale: Locale): Credit | undefined {
  const signOff = readSignOff(text, paragraph, locale);
  if (signOff === undefined || signOff.names.length === 0) return undefined;
  const { start, end, names } = signOff;
  const named = (organisation: boolean) =>
    names
      .filter(({ type }) => (type === "organisation") === organisation)
      .map((name) => ({ name: name.name, span: { start: name.start, end: name.end } }));
  const people = named(false);
  return {
    text: text.slice(start, end),
    span: { start, end },
    role: people.length > 0 ? "author" : "agency",
    people,
    organisations: named(true),
  };
}
