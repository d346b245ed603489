import type { DayPart } from "../../../../locale/time-data.ts";
import type { Meaning } from "../../expression.ts";
import { isNamedTime } from "../named-time.ts";
import { firstOf, readNounPhrase } from "../noun-phrase.ts";
import { expressionOf, type Page, type Rule } from "../page.ts";

/**
 * A weekday, alone, pointed at, or with its part of the day.
 *
 *     am Dienstag      am vergangenen Freitag      Dienstagabend      am heutigen Montag      next Tuesday night
 *        ^^^^^^^^         ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^                   ^^^^^^      ^^^^^^^^^^^^^^^^^^
 */
export const weekday: Rule = (page, at, emit) => {
  const tag = page.tags[at];
  if (tag?.weekday === undefined || tag.short === true) return;
  const phrase = readNounPhrase(page, at);
  if (!isNamedTime(page, at, phrase) || phrase.amount !== undefined) return;
  const behind = partBehind(page, at);
  const part = tag.part ?? behind?.part;
  const next = behind?.next ?? at + 1;
  const first = firstOf(phrase);
  if (
    phrase.each &&
    (phrase.ordinal !== undefined || phrase.by !== undefined) &&
    page.tags[at + 1]?.perAfterCount === true
  ) {
    // "jeden dritten Mittwoch im Monat"
    const unit = page.tags[at + 2]?.unit;
    if (unit !== undefined) {
      return emit(
        expressionOf(page, first, at + 3, {
          rule: "times/weekday",
          meaning: { kind: "set", every: { amount: 1, unit } },
        }),
      );
    }
  }
  if (phrase.each) {
    const timex = `XXXX-WXX-${tag.weekday}${part === undefined ? "" : `T${part}`}`;
    return emit(expressionOf(page, first, next, { rule: "times/weekday", meaning: { kind: "set", every: { timex } } }));
  }
  const meaning: Meaning = {
    kind: "weekday",
    weekday: tag.weekday,
    ...(phrase.by === undefined ? {} : { by: phrase.by }),
    ...(phrase.dayBy === undefined ? {} : { dayBy: phrase.dayBy }),
    ...(part === undefined ? {} : { part }),
  };
  emit(expressionOf(page, first, next, { rule: "times/weekday", meaning }));
};

/** The part of the day behind a day: "Dienstag Abend", "heute früh", "Tuesday night". */
export function partBehind(page: Page, at: number): { part: DayPart; next: number } | undefined {
  const tag = page.tags[at + 1];
  const part = page.tags[at]?.part === undefined ? (tag?.part ?? tag?.partBehind) : undefined;
  return part === undefined ? undefined : { part, next: at + 2 };
}
