import type { Expression, Meaning } from "../../expression.ts";
import { chainLeft, chainRight } from "../chain.ts";
import { expressionOf, type Page, type Rule, wordAt } from "../page.ts";

const RULE = "times/clock";

/**
 * A clock time told with "Uhr" or by its name.
 *
 *     von 10 bis 18.30 Uhr      um 8 Uhr morgens      um Mitternacht      at noon
 *         ^^     ^^^^^^^^^         ^^^^^^^^^^^^^         ^^^^^^^^^^^         ^^^^
 */
export const clockWord: Rule = (page, at, emit) => {
  const tag = page.tags[at];
  if (tag?.minutes !== undefined) {
    // "seit Mitternacht" is the one with which the day began.
    const minutes = page.tags[at - 1]?.since === true ? tag.minutes % 1440 : tag.minutes;
    emit(expressionOf(page, at, at + 1, { rule: RULE, meaning: { kind: "clock", minutes } }));
  } else if (tag?.hour === true) readHourWord(page, at, emit);
};

/** Minutes since midnight and what the figures leave open. */
interface Told {
  readonly minutes: number;
  /** A whole hour without minutes, which may be either half of the day: "8". */
  readonly whole: boolean;
}

/** "8", "18.30", "18:30", "acht". */
function timeAt(page: Page, at: number): Told | undefined {
  const word = page.words[at];
  if (word === undefined) return undefined;
  const spoken = page.tags[at]?.number;
  if (spoken !== undefined)
    return Number.isInteger(spoken) && spoken <= 24 ? { minutes: spoken * 60, whole: true } : undefined;
  return word.kind === "number" ? readTime(word.text, page.tables.data.clock.separators) : undefined;
}

function readTime(text: string, separators: string): Told | undefined {
  const parts = /^(\d{1,2})(?:([.:])(\d{2}))?$/.exec(text);
  if (parts === null || (parts[2] !== undefined && !separators.includes(parts[2]))) return undefined;
  const [hour, minute] = [Number(parts[1]), Number(parts[3] ?? 0)];
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  return { minutes: hour * 60 + minute, whole: parts[3] === undefined };
}

/** Everything before and behind "Uhr". */
function readHourWord(page: Page, at: number, emit: (found: Expression) => void): void {
  const spanned = spanAt(page, at - 1);
  const told = spanned?.from ?? timeAt(page, at - 1);
  if (told === undefined) return;
  let next = at + 1;
  let minutes = told.minutes;
  const behind = /^[0-5]\d$/.test(wordAt(page, next)) && told.whole ? Number(wordAt(page, next)) : undefined;
  if (behind !== undefined && page.tags[next + 1]?.counted !== true) {
    minutes += behind;
    next += 1;
  }
  const half = page.tags[next]?.partBehind;
  if (half !== undefined) {
    if (minutes < 720 && (half === "EV" || half === "AF")) minutes += 720;
    next += 1;
  }
  const zone = zoneAt(page, next);
  next = zone.next;
  const meaning = { kind: "clock" as const, minutes, ...zone.zone };
  const first = fractionBefore(page, at - 1);
  const whole = expressionOf(page, at - 1, next, { rule: RULE, meaning });
  if (first !== undefined) {
    emit(expressionOf(page, first.at, next, { rule: RULE, meaning: { ...meaning, minutes: minutes + first.minutes } }));
    return;
  }
  emit(spanned === undefined ? whole : withEnds(whole, spanned.dash, { ...meaning, minutes: spanned.to.minutes }));
  emitTimesBefore(page, at - 1, 0, emit);
}

/** "10" in "10 bis 18 Uhr", "8.30-12" in "8.30-12 und 14-16 Uhr": further times that share the word behind the last. */
function emitTimesBefore(page: Page, first: number, halfDay: number, emit: (found: Expression) => void): void {
  const onHalfDay = ({ minutes }: Told) => ({
    kind: "clock" as const,
    minutes: minutes < 720 ? minutes + halfDay : minutes,
  });
  chainLeft(page, first, (at) => {
    const span = spanAt(page, at);
    const told = span?.from ?? timeAt(page, at);
    if (told === undefined || page.tags[at]?.one === true) return undefined;
    const whole = expressionOf(page, at, at + 1, { rule: RULE, meaning: onHalfDay(told) });
    emit(span === undefined ? whole : withEnds(whole, span.dash, onHalfDay(span.to)));
    return at;
  });
}

/** "8.30-12": two times in one word, and where the dash stands in it. */
function spanAt(page: Page, at: number): { readonly from: Told; readonly to: Told; readonly dash: number } | undefined {
  const text = wordAt(page, at);
  const dash = text.indexOf("-");
  if (dash < 1) return undefined;
  const [from, to] = [readTime(text.slice(0, dash), ".:"), readTime(text.slice(dash + 1), ".:")];
  return from === undefined || to === undefined ? undefined : { from, to, dash };
}

function withEnds(whole: Expression, dash: number, last: Meaning): Expression {
  const middle = whole.start + dash;
  return {
    ...whole,
    ends: [
      { ...whole, end: middle },
      { ...whole, start: middle + 1, meaning: last },
    ],
  };
}

/** "halb" in "halb neun Uhr". */
function fractionBefore(page: Page, at: number): { readonly at: number; readonly minutes: number } | undefined {
  const match = page.phrases.get(at - 1);
  return match !== undefined && "minutes" in match.value && match.length === 1
    ? { at: at - 1, minutes: match.value.minutes }
    : undefined;
}

/**
 * A clock time told from the hour.
 *
 *     um halb neun      um Viertel nach acht      at half past nine
 *        ^^^^^^^^^         ^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^
 */
export const clockFraction: Rule = (page, at, emit) => {
  const match = page.phrases.get(at);
  if (match === undefined || !("minutes" in match.value)) return;
  const hour = timeAt(page, at + match.length);
  const spoken = page.tags[at + match.length];
  if (hour === undefined || !hour.whole || hour.minutes > 12 * 60 || spoken?.one === true || spoken?.unit !== undefined)
    return;
  if (page.tags[at - 1]?.clockPreposition !== true && match.length === 1) return;
  if (page.tags[at + match.length + 1]?.unit !== undefined || page.tags[at + match.length + 1]?.hour === true) return;
  const minutes = (hour.minutes + match.value.minutes + 1440) % 1440;
  emit(expressionOf(page, at, at + match.length + 1, { rule: RULE, meaning: { kind: "clock", minutes } }));
};

/**
 * An hour that the part of the day makes a clock time.
 *
 *     at five in the morning      um sechs in der Früh
 *        ^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^
 */
export const clockHalf: Rule = (page, at, emit) => {
  const match = page.phrases.get(at);
  if (match === undefined || !("half" in match.value)) return;
  const hour = timeAt(page, at - 1);
  if (hour === undefined || hour.minutes < 60 || hour.minutes >= 780 || page.tags[at - 1]?.one === true) return;
  if (page.tags[at - 2]?.clockPreposition !== true) return;
  const minutes = (hour.minutes % 720) + match.value.half;
  const next = at + match.length;
  emit(expressionOf(page, at - 1, next, { rule: RULE, meaning: { kind: "clock", minutes } }));
};

/**
 * A clock time in figures.
 *
 *     at 5:30 p.m. ET      5-7 p.m.      um 18:30
 *        ^^^^^^^^^^^^      ^ ^^^^^^         ^^^^^
 */
export const clockFigures: Rule = (page, at, emit) => {
  const parts = /^(\d{1,2}(?:[.:]\d{2})?)(?:-(\d{1,2}(?:[.:]\d{2})?))?([a-z]{2})?$/.exec(page.words[at]?.folded ?? "");
  if (parts === null) return;
  const [, from = "", to, mark] = parts;
  const half = mark === undefined ? halfDayAt(page, at + 1) : { offset: page.tables.halfDays.get(mark), next: at + 1 };
  if (half?.offset === undefined) {
    if (to === undefined) readColonTime(page, at, emit);
    return;
  }
  const [start, end] = [onHalf(from, half.offset), onHalf(to ?? from, half.offset)];
  if (start === undefined || end === undefined) return;
  const zone = zoneAt(page, half.next);
  const whole = expressionOf(page, at, zone.next, {
    rule: RULE,
    meaning: { kind: "clock", minutes: end, ...zone.zone },
  });
  // The stop of "p.m." at the end of a sentence is both; it stays with the time.
  if (to === undefined) emit(whole);
  else {
    const dash = whole.start + from.length;
    const first = start > end ? start - 720 : start;
    emit({
      ...whole,
      ends: [
        { ...whole, end: dash, meaning: { kind: "clock", minutes: first } },
        { ...whole, start: dash + 1 },
      ],
    });
  }
  emitTimesBefore(page, at, half.offset, emit);
};

/** The minutes of a time on the morning (0) or the afternoon (720); 12 a.m. is midnight. */
function onHalf(text: string, offset: number): number | undefined {
  const told = readTime(text, ".:");
  if (told === undefined || told.minutes >= 780 || told.minutes < 60) return undefined;
  return (told.minutes % 720) + offset;
}

/** "pm", "p.m." behind a number. */
function halfDayAt({ words, tables }: Page, at: number): { offset: number | undefined; next: number } | undefined {
  const word = words[at];
  if (word?.kind !== "word" || tables.halfDays.size === 0) return undefined;
  if (words[at + 1]?.text === "." && words[at + 3]?.text === ".") {
    const spelt = tables.halfDays.get(`${word.folded}.${words[at + 2]?.folded ?? ""}.`);
    if (spelt !== undefined) return { offset: spelt, next: at + 4 };
  }
  return { offset: tables.halfDays.get(word.folded), next: at + 1 };
}

/** "18:30" without a further word: only behind a preposition, since results are written so too. */
function readColonTime(page: Page, at: number, emit: (found: Expression) => void): void {
  if (page.tags[at + 1]?.hour === true || page.tags[at - 1]?.clockAt !== true) return;
  const told = colonTime(page, at);
  if (told === undefined) return;
  const zone = zoneAt(page, at + 1);
  emit(expressionOf(page, at, zone.next, { rule: RULE, meaning: { kind: "clock", minutes: told, ...zone.zone } }));
  chainRight(page, at + 1, (next) => {
    const more = page.tags[next + 1]?.hour === true ? undefined : colonTime(page, next);
    if (more === undefined) return undefined;
    emit(expressionOf(page, next, next + 1, { rule: RULE, meaning: { kind: "clock", minutes: more } }));
    return next + 1;
  });
}

/** "18:30", and "12.15" right behind "um" where nothing is counted. */
function colonTime(page: Page, at: number): number | undefined {
  const text = wordAt(page, at);
  if (/^\d{1,2}:\d{2}$/.test(text)) return readTime(text, ":")?.minutes;
  const told = page.tags[at - 1]?.clockAt === true && /^\d{1,2}\.\d{2}$/.test(text);
  const behind = page.tags[at + 1];
  if (/^[%°‰]$/.test(wordAt(page, at + 1))) return undefined;
  return told && behind?.counted !== true && behind?.unit === undefined ? readTime(text, ".")?.minutes : undefined;
}

/** "MEZ", "GMT", "local time" behind a clock time. */
function zoneAt(page: Page, at: number): { next: number; zone: { zone: string } | undefined } {
  const match = page.phrases.get(at);
  if (match === undefined || !("zone" in match.value)) return { next: at, zone: undefined };
  return { next: at + match.length, zone: match.value.zone === "" ? undefined : { zone: match.value.zone } };
}
