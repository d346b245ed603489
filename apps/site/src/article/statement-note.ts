import { escapeText } from "./escape.ts";
import type { Statement } from "./statements.ts";

/** What a note says for the ear. */
export interface NoteWords {
  /** The language of the interface. */
  readonly language: string;
  readonly note: (name: string) => string;
  readonly noSource: string;
}

/** The id of the card that tells about a statement. */
export function cardId({ anchor }: Statement): string {
  return `k${anchor.slice(1)}`;
}

/** The number under which a statement is noted: its place in reading order. */
export function noteNumber({ quote }: Statement): string {
  return quote.id.slice(1);
}

/**
 * The note behind a statement: a button without words of its own (its number is drawn by the style sheet), so that copying
 * and searching find the text as it is. It opens the card by the popover attribute.
 *
 * Its id is that of the quote in the contract, so that addresses other formats make ("#q3") lead here.
 *
 * @param language of the article, where the button needs to say that its label is in another.
 */
export function statementNote(statement: Statement, language: string, words: NoteWords): string {
  const label = words.note(statement.speaker ?? words.noSource);
  const lang = language === words.language ? "" : ` lang="${words.language}"`;
  return (
    `<button type="button" class="note" id="${statement.quote.id}" popovertarget="${cardId(statement)}" data-n="${noteNumber(statement)}"${lang}` +
    ` aria-label="${escapeText(label)}"></button>`
  );
}
