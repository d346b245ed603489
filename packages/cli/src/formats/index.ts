import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";
import type { OutputFormat } from "./output-format.ts";
import { txt } from "./txt.ts";

/** Every format that `--format` knows: a new one is a file here and a line below. */
export const formats = { json, ndjson, txt } as const satisfies Readonly<Record<string, OutputFormat>>;

/** The names, for help and checks. */
export const formatNames = ["json", "ndjson", "txt"] as const satisfies readonly (keyof typeof formats)[];
