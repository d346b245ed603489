import type { Locale } from "../../locale/compile-locale.ts";
import { countFunctionWords } from "../../locale/detect-language.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import type { BlockDraft, LineWords } from "../layers.ts";
import { type DiagnosticCode, diagnosticCatalogue } from "./catalogue.ts";

export interface RemarkInput {
  readonly text: string;
  readonly blocks: readonly BlockDraft[];
  readonly words: LineWords;
  readonly locale: Locale | undefined;
  readonly locales: readonly Locale[];
}

/** A paragraph needs so many function words of another language, and three times as many as of its own, to be remarked on. */
const FOREIGN_WORDS = 12;
/** So many words of a paragraph are looked at, and none of a shorter one. */
const SAMPLE = 80;
const SHORTEST = 20;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/;
const MARKUP =
  /<\/?[a-z][a-z0-9]*(?: [^<>]{0,200})?\/?>|&(?:[a-z]{2,8}|#\d{1,6});|^#{1,6} |^={3,}$|^\*\*[^*\n]{1,200}\*\*$|\]\(https?:/im;

/** Remarks on odd input, in the order of the text. */
export function remarkOnText({ text, blocks, words, locale, locales }: RemarkInput): Diagnostic[] {
  const remarks: Diagnostic[] = [];
  if (blocks.length === 0) remarks.push(remark("text/empty"));
  for (const [code, pattern] of [
    ["text/control-characters", CONTROL],
    ["text/replacement-characters", /\ufffd/],
    ["text/markup", MARKUP],
  ] as const) {
    const found = pattern.exec(text);
    if (found !== null) remarks.push(remark(code, { start: found.index, end: found.index + found[0].length }));
  }
  if (locale === undefined && blocks.length > 0) remarks.push(remark("language/unknown"));
  if (blocks.length > 0 && blocks.every(({ type }) => type === "boilerplate"))
    remarks.push(remark("blocks/only-boilerplate"));
  const quoted = text.includes("„");
  for (const [index, block] of blocks.entries()) {
    const open = quoted && locale !== undefined ? unclosedMark(text, block) : undefined;
    if (open !== undefined) remarks.push(remark("quotes/unclosed", { start: open, end: open + 1 }));
    if (locale !== undefined && isForeign(block, words[index] ?? [], locale, locales)) {
      remarks.push(remark("language/mixed", { start: block.start, end: block.end }));
    }
    if (block.type !== "paragraph" && block.certainty === "implied") {
      remarks.push(remark("blocks/unsure", { start: block.start, end: block.end }));
    }
  }
  return remarks;
}

function remark(code: DiagnosticCode, span?: Span): Diagnostic {
  return { code, message: diagnosticCatalogue[code], ...(span === undefined ? {} : { span }) };
}

/** The place of a low or pointed opening mark that its block never closes. Curly and straight ones may be either. */
const LOW_MARK = 0x201e;
/** “ and behind it ” */
const CURLY_MARK = 0x201c;
const STRAIGHT_MARK = 0x22;

function unclosedMark(text: string, { start, end }: Span): number | undefined {
  let open: number | undefined;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LOW_MARK) open ??= at;
    else if (code === STRAIGHT_MARK || code === CURLY_MARK || code === CURLY_MARK + 1) open = undefined;
  }
  return open;
}

function isForeign(block: BlockDraft, all: readonly Word[], locale: Locale, locales: readonly Locale[]): boolean {
  if (block.type !== "paragraph" || locales.length < 2 || all.length < SHORTEST) return false;
  const words = all.slice(0, SAMPLE);
  const own = countFunctionWords(words, locale);
  // A tenth of small words is little, but no foreign paragraph has so many.
  if (own * 10 > words.length) return false;
  return locales.some((other) => {
    if (other === locale) return false;
    const foreign = countFunctionWords(words, other);
    return foreign >= FOREIGN_WORDS && foreign >= own * 3;
  });
}
