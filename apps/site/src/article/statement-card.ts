import type { Article } from "@news/core/model";
import type { Dictionary } from "../i18n/dictionary.ts";
import { escapeText } from "./escape.ts";
import { cardId, noteNumber } from "./statement-note.ts";
import { roleOf, type Statement } from "./statements.ts";
import { textFragment } from "./text-fragment.ts";

/** The words of the interface on a card: no functions, so that they can be handed to a worker. */
export type CardWords = Pick<
  Dictionary["statement"],
  "addressee" | "as" | "cue" | "fragment" | "implied" | "kinds" | "link" | "noSource" | "rule" | "textLink" | "written"
>;

/** What a card says beside the statement itself. */
export interface CardSetting {
  readonly article: Article;
  readonly words: CardWords;
  /** The language of the interface. */
  readonly language: string;
  /** The speaker's page, if they have one. */
  readonly page?: { readonly href: string; readonly label: string } | undefined;
  /** Whether links to the place make sense: not where the text has no address. */
  readonly isLinkable: boolean;
}

/**
 * The card of a statement as HTML: who says it, in which role, by which words the text ascribes it, how certain that is. It
 * opens by the popover attribute; on paper it becomes an endnote. A string and no component, because the lab writes it in
 * the browser as well.
 */
export function statementCard(
  statement: Statement,
  { article, words, language, page, isLinkable }: CardSetting,
): string {
  const { quote, anchor, speaker, group } = statement;
  const lang =
    article.language === language ? "" : ` lang="${escapeText(article.language === "und" ? "" : article.language)}"`;
  const role = roleOf(statement);
  const who = speaker === undefined ? `<b>${escapeText(words.noSource)}</b>` : `<b${lang}>${escapeText(speaker)}</b>`;
  const certainty = quote.certainty === "written" ? words.written : words.implied;
  const fragment = isLinkable ? quote.spans[0] && textFragment(article.text, quote.spans[0]) : undefined;
  const { source, cue, addressee } = quote;
  const rows = [
    source === null || source.text === speaker ? "" : row(words.as, source.text, lang),
    cue === null ? "" : row(words.cue, cue.text === cue.lemma ? cue.text : `${cue.text} (${cue.lemma})`, lang),
    addressee === null ? "" : row(words.addressee, addressee.text, lang),
    `<div class="card-rule"><dt>${escapeText(words.rule)}</dt><dd><code>${escapeText(quote.rule)}</code></dd></div>`,
  ];
  const links = [
    page === undefined ? "" : link(page.href, page.label),
    isLinkable ? link(`#${anchor}`, words.link) : "",
    fragment === undefined ? "" : link(`#${fragment}`, words.textLink),
  ].join("");
  return (
    `<div class="card" popover id="${cardId(statement)}" data-n="${noteNumber(statement)}">` +
    `<p class="card-who">${who}${role === undefined ? "" : ` <span${lang}>${escapeText(role)}</span>`}</p>` +
    `<p class="card-kind ${group}">${escapeText(words.kinds[quote.kind])}` +
    `${quote.fragment ? ` (${escapeText(words.fragment)})` : ""} · ${escapeText(certainty)}</p>` +
    `<dl>${rows.join("")}</dl>` +
    `${links === "" ? "" : `<ul class="card-links plain">${links}</ul>`}</div>`
  );
}

function row(name: string, value: string, lang: string): string {
  return `<div><dt>${escapeText(name)}</dt><dd${lang}>${escapeText(value)}</dd></div>`;
}

function link(href: string, text: string): string {
  return `<li><a href="${escapeText(href)}">${escapeText(text)}</a></li>`;
}
