/**
 * IPTC 7901 in: the wire format of agencies, one message or many. Control characters frame it:
 *
 *     ␁bdt0217 3 pl 143 dpa 0385        header: service, number, priority, category, words, agency
 *     Rat/Licht/                        keywords
 *     ␂(Zusammenfassung 1600)           notes to the desk, in brackets
 *     Rat spart am Licht                headline
 *     Von Ada Beispiel, dpa =           byline; the sign ends the head
 *
 *     Bonn (dpa) - Der Rat …            text, broken at about 70 columns
 *     # Notizblock                      for the desk alone
 *     dpa abe n1 xy                     sign-off
 *     ␃221540 Jan 25                    day, hour and minute, month, year
 *
 * @example
 * import { readIptc7901 } from "@news/core/importers/iptc-7901";
 * for (const item of readIptc7901(wire)) if (item.ok) parseDocument(item.document);
 */
import { NewsError } from "../errors/news-error.ts";
import { isIsoDate } from "../options.ts";
import type { NewsDocument } from "../read-document.ts";
import { type BodyLine, composeDocument } from "./intake/compose-document.ts";
import type { ImportedItem, Importer } from "./intake/importer.ts";
import { readItems } from "./intake/read-items.ts";

const START_OF_HEADER = "\u0001";
const START_OF_TEXT = "\u0002";
const END_OF_TEXT = "\u0003";
/** Delete and end of transmission close a message. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the format's own.
const FILLERS = /[\u{4}\u{7f}]/gu;
const header =
  /^(?<service>[a-z]{2,4})(?<number>\d{3,4}) (?<priority>\d) (?<category>[a-z]{2,3}) \d{1,5} (?<agency>[a-z]{2,8})(?: \d{1,5})?$/i;
const keywords = /^[^ /]+(?: [^ /]+)*\/(?:[^/]+\/)*$/;
const note = /^\([^()]*\)$/;
const HEAD_END = / =$/;
/** The head is over after so many lines, its sign or not. */
const LONGEST_HEAD = 12;

/**
 * Every message of a wire file. What is for the desk alone (notes, notepad, sign-off) never comes through; the document says
 * that it was left out. Of the transmission time the day counts: its zone is not said.
 *
 * @throws {NewsError} `import/wrong-format` when there is no header.
 */
export function readIptc7901(wire: string): readonly ImportedItem[] {
  const framed = wire.replace(/^\u{feff}/u, "").replace(/\r\n?/g, "\n");
  const messages = framed
    .replace(FILLERS, "")
    .split(START_OF_HEADER)
    .filter((message) => message.trim() !== "");
  const [first = ""] = messages;
  if (!header.test(firstLine(first))) {
    throw new NewsError("import/wrong-format", "it does not begin with a header line such as bdt0217 3 pl 143 dpa");
  }
  return readItems(messages, readMessage, (message) => header.exec(firstLine(message))?.[0]);
}

/** IPTC 7901, as the registry lists it. */
export const iptc7901: Importer = {
  name: "iptc-7901",
  title: "IPTC 7901",
  mediaTypes: ["text/plain"],
  extensions: ["iptc", "7901"],
  read: readIptc7901,
};

function firstLine(message: string): string {
  return message.trimStart().split("\n", 1)[0]?.trimEnd() ?? "";
}

function readMessage(message: string): NewsDocument {
  const [top = "", ...rest] = message.trimStart().split("\n");
  const { agency, priority, category } = header.exec(top.trimEnd())?.groups ?? {};
  if (agency === undefined) throw new NewsError("import/wrong-format", "a message has no header line");
  const content = rest.join("\n");
  const [before, after] = cutAt(content, START_OF_TEXT);
  const [text, tail] = cutAt(after ?? before, END_OF_TEXT);
  const lines = text.split("\n").map((line) => line.trimEnd());
  const slugs = after === undefined ? takeWhile(lines, (line) => keywords.test(line)) : before.split("\n");
  const { titles, notes } = takeHead(lines, agency);
  const desk = takeDesk(lines, agency);
  return composeDocument(
    {
      titles,
      body: unwrap(lines),
      metadata: {
        date: readDay(tail ?? ""),
        tags: slugs
          .filter((line) => keywords.test(line.trim()))
          .flatMap((line) => line.trim().split("/").filter(Boolean)),
      },
      leftOut: [`priority ${priority}`, `category ${category}`, ...notes, ...desk],
    },
    "wire message",
  );
}

function cutAt(text: string, mark: string): readonly [before: string, after: string | undefined] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Takes lines off the top as long as they pass; blank ones in front of them, too. */
function takeWhile(lines: string[], test: (line: string) => boolean): string[] {
  let count = 0;
  while (count < lines.length && (lines[count] === "" || test(lines[count] ?? ""))) count += 1;
  return lines.splice(0, count).filter((line) => line !== "");
}

/** Notes, headline and byline: everything down to the line that ends with the head's sign. */
function takeHead(lines: string[], agency: string) {
  const notes = takeWhile(lines, (line) => note.test(line));
  const end = lines.slice(0, LONGEST_HEAD).findIndex((line) => HEAD_END.test(line));
  // Without the sign the first line is the headline.
  const head = lines.splice(0, end === -1 ? 1 : end + 1).map((line) => line.replace(HEAD_END, "").trim());
  const inHead = head.filter((line) => note.test(line));
  const titles = head.filter((line) => line !== "" && !note.test(line));
  const isByline = (line: string) => line.toLowerCase().endsWith(`, ${agency.toLowerCase()}`);
  const byline = titles.length > 1 ? titles.find(isByline) : undefined;
  const headline = titles.filter((line) => line !== byline).join(" ");
  return { titles: { headline, byline }, notes: [...notes, ...inHead].length > 0 ? ["notes to the desk"] : [] };
}

/** The notepad and the sign-off at the end are for the desk. */
function takeDesk(lines: string[], agency: string): string[] {
  const taken: string[] = [];
  const notepad = lines.findIndex((line) => line.startsWith("#"));
  if (notepad !== -1) {
    lines.splice(notepad);
    taken.push("notepad");
  }
  while (lines.at(-1) === "") lines.pop();
  const signOff = new RegExp(`^${agency}(?: [a-z\\d/]{1,8}){1,8}$`, "i");
  if (signOff.test(lines.at(-1) ?? "")) {
    lines.pop();
    taken.push("sign-off");
  }
  return taken;
}

const INDENT = /^(?: {2,}|\t)/;

/** A line goes on where the first word of the next would not have fit any more; an indented line begins anew. */
function unwrap(lines: readonly string[]): BodyLine[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  const paragraphs: string[] = [];
  let last = "";
  for (const line of lines) {
    const words = line.trim();
    const firstWord = words.split(" ", 1)[0] ?? "";
    const wasForced = last !== "" && !INDENT.test(line) && last.length + 1 + firstWord.length > width - SLACK;
    if (wasForced && words !== "") paragraphs.push(`${paragraphs.pop()} ${words}`);
    else if (words !== "") paragraphs.push(words);
    last = line;
  }
  return paragraphs.map((words) => ({ words }));
}

/** A line may stay so far below the width although the next word would have fit. */
const SLACK = 6;
/** As agencies write them: English, or German where that differs. */
const months = ["jan", "feb", "mar mär mrz", "apr", "may mai", "jun", "jul", "aug", "sep", "oct okt", "nov", "dec dez"];

function readDay(tail: string): string | undefined {
  const [, day, name = "", year] = /(\d{2})\d{4} (\p{L}{3}) (\d{2})/u.exec(tail) ?? [];
  const month = months.findIndex((names) => names.split(" ").includes(name.toLowerCase())) + 1;
  const date = `20${year}-${String(month).padStart(2, "0")}-${day}`;
  return isIsoDate(date) ? date : undefined;
}
