import { defineTableCommand } from "./table-command.ts";

/** `news times`: when things happen. */
export const times = defineTableCommand({
  name: "times",
  summary: "Print the time expressions, resolved.",
  details: [
    "Every date, time, duration and set, with its value where there is a day to count",
    "from: see --published-at.",
  ],
});
