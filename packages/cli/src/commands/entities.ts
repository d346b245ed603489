import { defineTableCommand } from "./table-command.ts";

/** `news entities`: who and what is named. */
export const entities = defineTableCommand({
  name: "entities",
  summary: "Print the people, organisations and places.",
  details: [
    "Every entity with its type, its other names, the roles written beside it and",
    "where it is mentioned, in UTF-16 offsets.",
  ],
});
