import type { Command } from "../command.ts";
import { completionFor } from "./completion.ts";
import { convert } from "./convert.ts";
import { entities } from "./entities.ts";
import { explain } from "./explain.ts";
import { parse } from "./parse.ts";
import { quotes } from "./quotes.ts";
import { serve } from "./serve.ts";
import { times } from "./times.ts";
import { watch } from "./watch.ts";

/** Every command: a new one is a file in this folder and a line here. */
export const commands: readonly Command[] = [
  parse,
  quotes,
  entities,
  times,
  convert,
  explain,
  watch,
  serve,
  completionFor(() => commands),
];
