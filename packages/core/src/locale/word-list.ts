/**
 * The words of a list written in one string, divided by blanks: long lists stay compact, in the source and in the browser.
 *
 * @example
 * words("von zu van der"); // ["von", "zu", "van", "der"]
 */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/**
 * The names of a list written in one string, divided by commas, so that a name may hold blanks; a line may end inside one.
 *
 * @example
 * names("Bad Tölz, Den Haag"); // ["Bad Tölz", "Den Haag"]
 */
export function names(list: string): string[] {
  return list.trim().replace(/\s+/g, " ").split(/ ?, /);
}
