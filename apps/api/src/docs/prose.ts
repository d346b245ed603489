import { html } from "hono/html";

/** A piece of markup in which everything that came from data is escaped. */
export type Html = ReturnType<typeof html>;

/**
 * Sets a description as markup: `code` between backticks and *stress* between asterisks, nothing else.
 *
 * @example
 * prose("`limit` at *most*"); // <code>limit</code> at <em>most</em>
 */
export function prose(text: string): Html[] {
  return text.split(/(`[^`]+`|\*[^*\s]+\*)/u).map((piece) => {
    if (/^`.+`$/u.test(piece)) return html`<code>${piece.slice(1, -1)}</code>`;
    return /^\*.+\*$/u.test(piece) ? html`<em>${piece.slice(1, -1)}</em>` : html`${piece}`;
  });
}

/** The same for a text of several paragraphs. */
export function paragraphs(text: string): Html[] {
  return text.split("\n\n").map((paragraph) => html`<p>${prose(paragraph)}</p>`);
}
