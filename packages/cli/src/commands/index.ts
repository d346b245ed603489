import type { Command } from "../command.ts";
import { parse } from "./parse.ts";

/** Every command: a new one is a file in this folder and a line here. */
export const commands: readonly Command[] = [parse];
