/**
 * Counts code points up to UTF-16 offsets of one text: annotation tools count characters, JavaScript counts code units. A
 * half of a surrogate pair that stands alone counts as one.
 *
 * @example
 * const toCodePoint = codePointsOf("😀 Bonn");
 * toCodePoint(3); // 2
 */
export function codePointsOf(text: string): (offset: number) => number {
  /** Offsets of the second half of every pair: as many code points fewer than code units. */
  const seconds: number[] = [];
  for (let at = 1; at < text.length; at += 1) {
    const isSecond = isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
    if (isSecond) seconds.push(at);
  }
  return (offset) => offset - countBelow(seconds, offset);
}

/**
 * Moves an offset out of the middle of a surrogate pair, towards the start of the text.
 *
 * @example
 * snapToCodePoint("😀", 1); // 0
 */
export function snapToCodePoint(text: string, offset: number): number {
  const inside = isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1));
  return inside ? offset - 1 : offset;
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
