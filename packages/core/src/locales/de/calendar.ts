import type { CalendarData } from "../../locale/locale-pack.ts";

/** German names of months and weekdays, Austrian ones included. */
export const germanCalendar: CalendarData = {
  months: [
    ["Januar", "Jänner", "Jan"],
    ["Februar", "Feber", "Feb"],
    ["März", "Mär"],
    ["April", "Apr"],
    ["Mai"],
    ["Juni", "Jun"],
    ["Juli", "Jul"],
    ["August", "Aug"],
    ["September", "Sept", "Sep"],
    ["Oktober", "Okt"],
    ["November", "Nov"],
    ["Dezember", "Dez"],
  ],
  weekdays: [
    ["Montag", "Mo"],
    ["Dienstag", "Di"],
    ["Mittwoch", "Mi"],
    ["Donnerstag", "Do"],
    ["Freitag", "Fr"],
    ["Samstag", "Sonnabend", "Sa"],
    ["Sonntag", "So"],
  ],
  clockWords: ["Uhr"],
  slashDates: "day-first",
};
