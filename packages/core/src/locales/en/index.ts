import { defineLocale } from "../../locale/define-locale.ts";
import { englishCalendar } from "./calendar.ts";
import { englishCues } from "./cues.ts";
import { englishDetection } from "./detection.ts";
import { englishEntities } from "./entities.ts";
import { englishLayout } from "./layout.ts";
import { englishMedia } from "./media.ts";
import { englishNames } from "./names.ts";
import { englishPlaces } from "./places.ts";
import { englishSentences } from "./sentences.ts";
import { englishStatistics } from "./statistics.ts";
import { englishTimes } from "./times.ts";

/** English, as written in British, American and Commonwealth news. */
export const en = defineLocale({
  code: "en",
  name: "English",
  detection: englishDetection,
  sentences: englishSentences,
  calendar: englishCalendar,
  times: englishTimes,
  names: englishNames,
  places: englishPlaces,
  media: englishMedia,
  entities: englishEntities,
  layout: englishLayout,
  statistics: englishStatistics,
  cues: englishCues,
});
