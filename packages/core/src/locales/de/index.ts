import { defineLocale } from "../../locale/define-locale.ts";
import { germanCalendar } from "./calendar.ts";
import { germanCues } from "./cues.ts";
import { germanDetection } from "./detection.ts";
import { germanEntities } from "./entities.ts";
import { germanLayout } from "./layout.ts";
import { germanMedia } from "./media.ts";
import { germanNames } from "./names.ts";
import { germanPlaces } from "./places.ts";
import { germanSentences } from "./sentences.ts";
import { germanStatistics } from "./statistics.ts";
import { germanTimes } from "./times.ts";

/** German, as written in Germany, Austria and Switzerland. */
export const de = defineLocale({
  code: "de",
  name: "Deutsch",
  detection: germanDetection,
  sentences: germanSentences,
  calendar: germanCalendar,
  times: germanTimes,
  names: germanNames,
  places: germanPlaces,
  media: germanMedia,
  entities: germanEntities,
  layout: germanLayout,
  statistics: germanStatistics,
  cues: germanCues,
});
