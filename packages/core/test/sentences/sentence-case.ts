/**
 * One line of text with its sentence boundaries drawn in.
 *
 * The tables that use this shape were written before the splitter, by someone who did not write it. A case that
 * fails is a fault of the splitter until somebody shows that the case breaks one of the conventions below.
 *
 * Conventions
 * - A line is the unit: no case holds a line break, and a sentence never crosses one. The end of the line always
 *   ends a sentence, with or without a mark.
 * - A sentence ends after its mark and after the quotation marks and brackets that close behind the mark.
 *   The space between two sentences belongs to neither.
 * - A lower-case follower never starts a sentence. Colon and semicolon never end one.
 * - A finished quote and the speech frame behind it are one sentence: „Ist das so?“ fragte sie. So they are when a
 *   comma stands between them, whatever follows, and when an English frame opens with a name: “Why?” Marlow asked.
 * - Several sentences inside quotation marks, single or double, or inside brackets are split there.
 * - An ellipsis ends a sentence only before a space and a capitalised word that opens sentences (pronoun, article,
 *   adverb), not before any capitalised noun.
 * - Behind an abbreviation, a lone letter, a German ordinal or a German roman numeral the sentence ends before a
 *   word that opens sentences and goes on before any other capitalised word. Abbreviations that always lead on
 *   (Dr., z. B., d. h., vgl., e.g.) end nothing at all.
 * - Only a bare whole number of one to three digits is an ordinal, and only in German: 3:2, 12,5, A7, Covid-19 and
 *   years are not, so a sentence may end there before any capitalised word. Nor is a number that counts the noun in front
 *   of it (Platz 3, Linie 7), unless a ranked noun follows (Gastgeber 1. FC Köln). English has no ordinals with a stop.
 * - A number, letter or roman numeral at the start of a line or of a sentence counts an item; it ends nothing.
 * - A mark alone in brackets, (!) or (?), ends nothing.
 * - A place with a full stop in front of the lead is a sentence of its own; a wire dateline is part of the first.
 * - A full stop without a space splits only between two words of three or more letters, the first ending and the
 *   second going on in lower case, and never inside an address.
 */
export interface SentenceCase {
  /** What the case is about; no two cases of a table share it, so it can name the test. */
  readonly about: string;
  /**
   * The text with "‖" where a sentence ends and the next begins. Removing every "‖ " (the mark and one space)
   * gives the real text; "kam.‖ Dann" therefore stands for "kam.Dann". Without a mark the text is one sentence.
   */
  readonly text: string;
}
