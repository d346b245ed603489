/** Whether a text is an absolute web address: http or https, nothing a script could hide in. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/?#\s]/i.test(text);
}
