/**
 * Arithmetic with days of the Gregorian calendar, without a clock and without zones: a day is its number, counted from
 * 1970-01-01 as 0. Good for the years 1 to 9999.
 */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_IN_400_YEARS = 146_097;
/** Days from 0000-03-01, where the count below begins, to 1970-01-01. */
const EPOCH = 719_468;

/**
 * The number of a day. Years are taken to begin in March, so that the leap day is the last.
 *
 * @example
 * toDay(1970, 1, 1); // 0
 */
export function toDay(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * DAYS_IN_400_YEARS +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    EPOCH
  );
}

/** The date of a day number. */
export function toDate(day: number): CivilDate {
  const z = day + EPOCH;
  const era = Math.floor(z / DAYS_IN_400_YEARS);
  const dayOfEra = z - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** How many days the month has. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : toDay(year, month + 1, 1) - toDay(year, month, 1);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: number): number {
  return modulo(day + 3, 7) + 1;
}

/** The Monday of the day's week. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}

/** The ISO 8601 week of a day; its year is that of its Thursday. */
export function weekOf(day: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = toDate(thursday);
  return { year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1 };
}

/** Months counted through: January of year 0 is 0. */
export function toMonthCount(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** Year and month of a count. */
export function fromMonthCount(count: number): { readonly year: number; readonly month: number } {
  return { year: Math.floor(count / 12), month: modulo(count, 12) + 1 };
}

/** Easter Sunday of the western churches (Gauss, in the form of Meeus, Jones and Butcher). */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return toDay(year, Math.floor(count / 31), (count % 31) + 1);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
