import { parseArticle, type Time } from "@news/core";

/** A sentence without its marks, and what they say: the words of each expression with its value, in reading order. */
interface MarkedSentence {
  readonly sentence: string;
  readonly expected: readonly string[];
}

const MARK = /\{(\S+) ([^}]+)\}/g;

/**
 * Reads marks typed into a sentence: `{VALUE WORDS}`.
 *
 * @example
 * readMarks("Am {2025-01-21 Dienstag} kam {? er}"); // { sentence: "Am Dienstag kam er", expected: ["Dienstag = 2025-01-21", …] }
 */
export function readMarks(marked: string): MarkedSentence {
  const expected = [...marked.matchAll(MARK)].map(([, value, words]) => `${words} = ${value}`);
  return { sentence: marked.replace(MARK, "$2"), expected };
}

/** What the parser finds in a sentence, as `readMarks` writes it; the two ends of a range are two. */
export function findTimes(sentence: string, language: "de" | "en", publishedAt?: string): string[] {
  return timesOf(sentence, language, publishedAt).flatMap((time) => {
    if (time.parts === undefined) return [`${time.text} = ${tellValue(time)}`];
    return time.parts.map(({ span, ...part }) => {
      const words = time.text.slice(span.start - time.span.start, span.end - time.span.start);
      return `${words} = ${tellValue({ type: time.type, ...part })}`;
    });
  });
}

/** The times of a sentence that stands in the middle of an article, where nothing but the words can make it a date line. */
export function timesOf(sentence: string, language: "de" | "en", publishedAt?: string): readonly Time[] {
  const around = { de: "Der Rat berät über die Brücke.", en: "The council talks about the bridge." }[language];
  const text = `${around}\n${around} ${sentence}\n${around}`;
  return parseArticle(text, { language, ...(publishedAt === undefined ? {} : { publishedAt }) }).times;
}

/** A length has its ISO duration, what EDTF cannot say has its TIMEX3 value, and what nobody knows has none. */
function tellValue({ type, value, duration, timex }: Partial<Time>): string {
  if (type === "duration" || type === "set") return duration ?? timex ?? "?";
  const partOfDay = timex !== undefined && /T[A-Z]{2}$/.test(timex);
  return (partOfDay ? timex : value) ?? timex ?? "?";
}
