import { NewsError } from "../errors/news-error.ts";
import type { LocalePack } from "./locale-pack.ts";

/**
 * Marks an object as a locale pack, with all its types checked, and looks for mistakes that types cannot see.
 *
 * @throws {NewsError} `locale/invalid` when the tag is empty, there are not twelve months or seven weekdays, or the pack has
 *   no function words to be recognised by.
 * @example
 * export const fr = defineLocale({ code: "fr", name: "Français", … });
 */
export function defineLocale(pack: LocalePack): LocalePack {
  const { code, calendar, detection } = pack;
  const mistakes = [
    /^[a-z]{2,3}$/.test(code) ? "" : `code is ${JSON.stringify(code)} and not a language tag such as "fr"`,
    calendar.months.length === 12 ? "" : `calendar.months has ${calendar.months.length} entries and not 12`,
    calendar.weekdays.length === 7 ? "" : `calendar.weekdays has ${calendar.weekdays.length} entries and not 7`,
    detection.functionWords.length > 0 ? "" : "detection.functionWords is empty",
  ].filter((mistake) => mistake !== "");
  if (mistakes.length > 0) throw new NewsError("locale/invalid", mistakes.join("; "));
  return pack;
}
