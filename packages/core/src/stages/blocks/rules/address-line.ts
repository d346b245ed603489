import type { LineRule } from "../evidence.ts";

const ADDRESS = /@|https?:|www\./;

/**
 * A web or mail address that is all of the line, or nearly.
 *
 *     www.kurier-beispiel.de/abo
 *     Kontakt: redaktion@kurier-beispiel.de
 */
export const addressLine: LineRule = (line) => {
  if (line.length > 120 || line.words.length > 30) return undefined;
  if (!ADDRESS.test(line.text)) return undefined;
  const pieces = line.text.split(" ");
  const isAddress = (piece: string) =>
    piece.includes("@") || piece.startsWith("http://") || piece.startsWith("https://") || piece.startsWith("www.");
  const address = pieces.find(isAddress);
  if (address === undefined || address.length < line.length / 2) return undefined;
  return { type: "boilerplate", kind: "other", weight: 7, rule: "blocks/address-line" };
};
