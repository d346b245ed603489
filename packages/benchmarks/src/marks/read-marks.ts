/** A stretch of an annotated text, named by its head: `{1s Anna Beispiel}` has the head `1s`. Offsets count UTF-16 code units of the plain text. */
interface Mark {
  readonly head: string;
  readonly start: number;
  readonly end: number;
}

/** An annotated text taken apart: the plain words, and the marks in the order in which they open. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Takes typed-in marks out of a text. A mark is `{HEAD WORDS}`: the head runs to the first blank, the words may hold further
 * marks. Curly brackets have no other use in our corpora.
 *
 * @throws Error when a bracket has no partner or a mark has no words; the message shows the place.
 * @example readMarks("{1s Anna} rief.") // { text: "Anna rief.", marks: [{ head: "1s", start: 0, end: 4 }] }
 */
export function readMarks(source: string): MarkedText {
  const marks: { head: string; start: number; end: number }[] = [];
  const open: { head: string; start: number; end: number }[] = [];
  let text = "";
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === "{") {
      const blank = source.indexOf(" ", at);
      const head = source.slice(at + 1, blank);
      if (blank === -1 || head === "" || /[{}\n]/.test(head))
        throw new Error(`mark without a head: ${around(source, at)}`);
      const mark = { head, start: text.length, end: -1 };
      marks.push(mark);
      open.push(mark);
      at = blank;
    } else if (character === "}") {
      const mark = open.pop();
      if (mark === undefined) throw new Error(`closing bracket without a mark: ${around(source, at)}`);
      mark.end = text.length;
      if (mark.end === mark.start) throw new Error(`mark without words: ${around(source, at)}`);
    } else text += character;
  }
  const unclosed = open.at(0);
  if (unclosed !== undefined)
    throw new Error(`mark never closed: {${unclosed.head} ${text.slice(unclosed.start, unclosed.start + 40)}`);
  return { text, marks };
}

function around(source: string, at: number): string {
  return source.slice(Math.max(0, at - 30), at + 30).replaceAll("\n", " ");
}
