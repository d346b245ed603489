import { type Page, wordAt } from "./page.ts";

/** How many members a list of days or clock times may have. */
const LONGEST = 8;

/**
 * Whether the word links two members of a list or the ends of a range: a comma, a slash, a dash, "und", "bis". Returns the
 * index behind the link and its fillers ("bis zum"), or -1.
 */
function linkAt({ words, tags }: Page, at: number): number {
  const sign = words[at]?.text ?? "";
  const tag = tags[at];
  if (sign === "," && tags[at + 1]?.and === true) return at + 2;
  if (sign === "," || sign === "/" || isDash(sign) || tag?.and === true) return at + 1;
  if (tag?.range !== true) return -1;
  return tags[at + 1]?.rangeFiller === true ? at + 2 : at + 1;
}

/** A dash of any length. */
export function isDash(sign: string): boolean {
  return sign === "–" || sign === "-" || sign === "—" || sign === "‑";
}

/**
 * Walks a list to the left, member by member, from the index of its last member's first word. `read` gets the index of the
 * last word of the member before and returns the index of its first, or undefined when there is none.
 */
export function chainLeft(page: Page, first: number, read: (at: number) => number | undefined): void {
  let at: number | undefined = first;
  for (let count = 0; count < LONGEST && at !== undefined; count += 1) {
    // "und von", "bis zum": one word may stand between the link and the member.
    const behind: number = at;
    const link = [at - 2, at - 1].find((index) => index >= 0 && isLinkTo(page, index, behind));
    if (link === undefined) return;
    at = read(link - 1);
  }
}

function isLinkTo(page: Page, link: number, member: number): boolean {
  const behind = linkAt(page, link);
  const filled = behind === member - 1 && page.tags[behind]?.preposition === true && page.tags[link]?.and === true;
  return behind === member || filled;
}

/** The same to the right: `read` gets the first index of a member and returns the index behind it. Returns the end of the list. */
export function chainRight(page: Page, next: number, read: (at: number) => number | undefined): number {
  let end = next;
  for (let count = 0; count < LONGEST; count += 1) {
    if (wordAt(page, end) === ",") return end;
    const member = linkAt(page, end);
    const behind = member < 0 ? undefined : read(member);
    if (behind === undefined) return end;
    end = behind;
  }
  return end;
}
