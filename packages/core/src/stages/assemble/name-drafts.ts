import type { Entity } from "../../model/entity.ts";
import type { Quote } from "../../model/quote.ts";
import type { Span } from "../../text/span.ts";
import type { EntityDraft, QuoteDraft } from "../layers.ts";
import type { EntityLinks } from "./link-entities.ts";

/** Gives statements their ids and texts. */
export function nameQuotes(text: string, drafts: readonly QuoteDraft[], links: EntityLinks): Quote[] {
  return drafts.map(({ source, cue, addressee, parent, ...draft }, index) => ({
    id: `q${index + 1}`,
    kind: draft.kind,
    spans: copies(draft.spans),
    text: textOf(text, draft.spans),
    fragment: draft.fragment,
    source:
      source === undefined
        ? null
        : {
            spans: copies(source.spans),
            text: textOf(text, source.spans),
            kind: source.kind,
            ...known(links.in(source.spans, source.kind)),
          },
    cue: cue === undefined ? null : { spans: copies(cue.spans), text: textOf(text, cue.spans), lemma: cue.lemma },
    frame: draft.frame === undefined ? null : copies(draft.frame),
    addressee:
      addressee === undefined
        ? null
        : {
            spans: copies(addressee.spans),
            text: textOf(text, addressee.spans),
            ...known(links.in(addressee.spans, "unknown")),
          },
    parent: parent === undefined ? null : `q${parent + 1}`,
    certainty: draft.certainty,
    rule: draft.rule,
  }));
}

/** Gives entities their ids and texts. */
export function nameEntities(text: string, drafts: readonly EntityDraft[]): Entity[] {
  return drafts.map((draft, index) => ({
    id: `e${index + 1}`,
    type: draft.type,
    name: draft.name,
    aliases: [...draft.aliases],
    descriptions: draft.descriptions.map(({ start, end }) => ({ text: text.slice(start, end), span: { start, end } })),
    mentions: [...draft.mentions],
    links: { ...draft.links },
  }));
}

/** `{ entity }`, or nothing where nobody is known. */
function known(entity: string | undefined): { entity?: string } {
  return entity === undefined ? {} : { entity };
}

/** The pieces as written, joined by one space. */
function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(" ");
}

function copies(spans: readonly Span[]): Span[] {
  return spans.map(({ start, end }) => ({ start, end }));
}
