import type { CalendarData } from "../../locale/locale-pack.ts";

/** English names of months and weekdays. */
export const englishCalendar: CalendarData = {
  months: [
    ["January", "Jan"],
    ["February", "Feb"],
    ["March", "Mar"],
    ["April", "Apr"],
    ["May"],
    ["June", "Jun"],
    ["July", "Jul"],
    ["August", "Aug"],
    ["September", "Sept", "Sep"],
    ["October", "Oct"],
    ["November", "Nov"],
    ["December", "Dec"],
  ],
  weekdays: [
    ["Monday", "Mon"],
    ["Tuesday", "Tue", "Tues"],
    ["Wednesday", "Wed"],
    ["Thursday", "Thu", "Thur", "Thurs"],
    ["Friday", "Fri"],
    ["Saturday", "Sat"],
    ["Sunday", "Sun"],
  ],
  clockWords: ["am", "pm", "a.m", "p.m", "GMT", "UTC", "BST", "ET", "EST", "EDT", "PT", "CET", "MYT", "IST"],
  slashDates: null,
};
