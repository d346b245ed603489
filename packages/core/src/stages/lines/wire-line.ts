/**
 * Lines that a wire sets apart, whatever stands around them: they are never part of a hard-wrapped paragraph (IPTC 7901).
 *
 *     bdt0217 3 pl 143 dpa 0385                      header
 *     BC-Runaway Piano, 1st Ld-Writethru             header
 *     Tiere/Kurioses/                                keywords
 *     (Zusammenfassung 1600 - neu: Reaktion)         note to the desk
 *     Waschbär fährt mit der S-Bahn nach Pankow =    headline with its end mark
 *     dpa jko yyni n1 rse                            sign-off
 *     AP-NY-05-15-24 1430EDT                         time of transmission
 *     221540 Feb 24                                  time of transmission
 */
const WIRE_LINES: readonly RegExp[] = [
  /^[a-z]{3}\d{4} \d /,
  /^BC-\S/,
  /^[^ /]+\/(?:[^ /]+\/)*$/,
  /^\([^()]*\)$/,
  / =$/,
  /^[a-z]{2,8}(?:\/[a-z]{2,8})*(?: [a-z\d]{1,4}){2,6}$/,
  /^[A-Z]{2,3}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}/,
  /^\d{6} [A-Z][a-zä]{2} \d\d$/,
];

/** Longer lines are none of these. */
const LONGEST = 84;

/** Whether the line stands by itself in wire copy. */
export function isWireLine(line: string): boolean {
  return line.length <= LONGEST && WIRE_LINES.some((pattern) => pattern.test(line));
}
