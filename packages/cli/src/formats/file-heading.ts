import type { Frame, OutputSettings } from "./output-format.ts";

/**
 * The line that says which file follows, as `head` and `tail` write it; nothing when there is one input only.
 *
 * @example
 * fileHeading("rat.txt", settings); // "==> rat.txt <==\n\n"
 */
export function fileHeading(name: string, { several, screen }: OutputSettings): string {
  return several ? `${screen.dim(`==> ${screen.clean(name)} <==`)}\n\n` : "";
}

/** A blank line between articles that have a heading. */
export function headingFrame({ several }: OutputSettings): Frame {
  return { open: "", between: several ? "\n" : "", close: "", empty: "" };
}
