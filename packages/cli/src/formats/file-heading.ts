import type { OutputSettings } from "./output-format.ts";

/**
 * The line that says which file follows, as `head` and `tail` write it; nothing when there is one input only.
 *
 * @example
 * fileHeading("rat.txt", true, settings); // "==> rat.txt <==\n\n"
 */
export function fileHeading(name: string, isFirst: boolean, { several, screen }: OutputSettings): string {
  if (!several) return "";
  return `${isFirst ? "" : "\n"}${screen.dim(`==> ${screen.clean(name)} <==`)}\n\n`;
}
