import type { TimeUnit } from "../../../../locale/time-data.ts";
import type { Shift } from "../../../../locale/time-word.ts";
import type { Expression } from "../../expression.ts";
import { amountOf, firstOf, type NounPhrase, readNounPhrase } from "../noun-phrase.ts";
import { expressionOf, isSomebody, type Page, type Rule, wordAt } from "../page.ts";
import { partBehind } from "./weekday.ts";

const RULE = "times/relative-period";

/**
 * A word that is a day or a period by itself, counted from the day of publication or from what was told.
 *
 *     gestern      heute früh      heuer      im Vorjahr      am Vortag      tonight
 *     ^^^^^^^      ^^^^^^^^^^      ^^^^^         ^^^^^^^         ^^^^^^      ^^^^^^^
 */
export const shiftWord: Rule = (page, at, emit) => {
  const tag = page.tags[at];
  const shift = tag?.shift ?? tag?.told;
  if (tag === undefined || shift === undefined || isName(page, at)) return;
  if (
    shift.unit === "day" &&
    shift.by === 0 &&
    (page.tags[at - 1]?.nowBefore === true || page.tags[at + 1]?.nowBehind === true)
  ) {
    // "bis heute", "heute noch": in our days.
    const meaning = { kind: "reference" as const, timex: "PRESENT_REF" };
    return emit(expressionOf(page, at, at + 1, { rule: "times/shift-word", meaning }));
  }
  const behind = shift.unit === "day" && shift.part === undefined ? partBehind(page, at) : undefined;
  const whole: Shift = behind === undefined ? shift : { ...shift, part: behind.part };
  const told = tag.shift === undefined ? { told: true } : {};
  emit(
    expressionOf(page, at, behind?.next ?? at + 1, {
      rule: "times/shift-word",
      meaning: { kind: "shift", shift: whole, ...told },
    }),
  );
};

/** "Rolf Heuer", and "Heuer" in the rest of the article. */
function isName(page: Page, at: number): boolean {
  const name = wordAt(page, at);
  if (isSomebody(page, at)) page.names.add(name);
  return page.names.has(name);
}

/**
 * A unit of the calendar that is pointed at.
 *
 *     in der vergangenen Woche      Ende des Jahres      am Wochenende      dieses Jahr      next month      Jahresende
 *        ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^         ^^^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^^^
 */
export const relativePeriod: Rule = (page, at, emit) => {
  const tag = page.tags[at];
  if (tag?.edgeUnit !== undefined) {
    const { unit, edge } = tag.edgeUnit;
    return emit(
      expressionOf(page, at, at + 1, {
        rule: RULE,
        meaning: { kind: "shift", shift: { unit, by: 0 } },
        modifier: edge,
      }),
    );
  }
  const unit = tag?.unit;
  if (unit === undefined || tag?.many === true || isInstant(unit)) return;
  const phrase = readNounPhrase(page, at);
  if (phrase.each || phrase.per || phrase.every || amountOf(phrase, unit) !== undefined) return;
  if (phrase.ordinal !== undefined) return readCounted(page, at, phrase, emit);
  const modifier = phrase.modifier === undefined ? {} : { modifier: phrase.modifier };
  const emitShift = (shift: Shift, told: boolean) =>
    emit(
      expressionOf(page, firstOf(phrase, page.tables.data.articleAlways && unit === "weekend"), at + 1, {
        rule: RULE,
        meaning: { kind: "shift", shift, ...(told ? { told } : {}) },
        ...modifier,
      }),
    );
  if (unit === "season") return readSeason(page, at, phrase, emit);
  const toldBehind = page.tags[at + 1]?.toldBehind;
  if (toldBehind !== undefined) {
    const first = phrase.article ? phrase.first - 1 : phrase.first;
    const meaning = { kind: "shift" as const, shift: { unit, by: toldBehind }, told: true };
    return emit(expressionOf(page, first, at + 2, { rule: RULE, meaning }));
  }
  if (phrase.toldBy !== undefined) return emitShift({ unit, by: phrase.toldBy }, true);
  // "am nächsten Tag" and "an diesem Tag" count from what was told, "in der nächsten Woche" from today.
  if (phrase.by !== undefined) return emitShift({ unit, by: phrase.by }, unit === "day");
  if (phrase.dayBy !== undefined && unit === "day") return emitShift({ unit, by: phrase.dayBy }, false);
  if (phrase.edge && unit === "year") {
    const meaning = { kind: "shift" as const, shift: { unit, by: 0 }, loose: true };
    return emit(expressionOf(page, firstOf(phrase), at + 1, { rule: RULE, meaning, ...modifier }));
  }
  if (phrase.edge) return emitShift({ unit, by: 0 }, unit === "day");
  if (unit === "weekend" && !phrase.one) emitShift({ unit, by: 0 }, false);
};

/** "bis zur letzten Sekunde" is a saying; no calendar has a name for a certain hour. */
function isInstant(unit: TimeUnit): boolean {
  return unit === "second" || unit === "minute" || unit === "hour";
}

/** "am ersten Tag", "in der dritten Woche": counted from something that the words do not say. */
function readCounted(page: Page, at: number, phrase: NounPhrase, emit: (found: Expression) => void): void {
  const unit = page.tags[at]?.unit;
  if (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "year") return;
  const first = firstOf(phrase);
  if (
    page.tags[first - 1]?.preposition !== true ||
    phrase.amount !== undefined ||
    phrase.vague ||
    phrase.by !== undefined
  )
    return;
  emit(expressionOf(page, first, at + 1, { rule: RULE, meaning: { kind: "some", unit } }));
}

/** "in der laufenden Saison": it lies in time, but which years it spans is not ours to say. */
function readSeason(page: Page, at: number, phrase: NounPhrase, emit: (found: Expression) => void): void {
  if (phrase.by === undefined) return;
  emit(expressionOf(page, firstOf(phrase), at + 1, { rule: RULE, meaning: { kind: "some", unit: "season" } }));
}
