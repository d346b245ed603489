import type { Word } from "../../../text/words.ts";
import type { LineRule } from "../evidence.ts";

const BULLETS = new Set(["•", "-", "–", "*", "·", "▪", "■", "●", "‣", "◦", "→", "►", "▶", "+"]);

/**
 * A bullet in front.
 *
 *     - Die Brücke bleibt gesperrt.
 *     ^
 */
export const listItem: LineRule = (line) => {
  const [first, second] = line.words;
  if (!isBullet(first) || second === undefined || second.kind === "mark") return undefined;
  if (second.start === first?.end) return undefined;
  return { type: "list-item", weight: line.length > 300 ? 6 : 8.5, rule: "blocks/bullet" };
};

function isBullet(word: Word | undefined): boolean {
  return word !== undefined && BULLETS.has(word.text);
}
