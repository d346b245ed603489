import type { Entity, EntityType, Mention } from "../../model/entity.ts";
import type { QuoteSource } from "../../model/quote.ts";
import { isUpper } from "../../text/letters.ts";
import { lastStartingAt, type Span } from "../../text/span.ts";

/** Finds whom a piece of the text means, by the mentions in it. */
export interface EntityLinks {
  /** The entity mentioned at exactly this place. */
  at(span: Span): string | undefined;
  /** Whom the words for a source or an addressee mean: the first who is named there and is of the right kind. */
  in(spans: readonly Span[], kind: QuoteSource["kind"]): string | undefined;
}

interface Placed extends Span {
  readonly id: string;
  readonly type: EntityType;
  readonly form: Mention["form"];
}

/** What may be meant by a source of each kind, the likeliest first. */
const typesOf: Readonly<Record<QuoteSource["kind"], readonly EntityType[]>> = {
  person: ["person"],
  organisation: ["organisation", "place"],
  document: ["document"],
  group: ["organisation"],
  unknown: ["person", "organisation"],
};

/** Makes the mentions of all entities ready to be asked. */
export function linkEntities(text: string, entities: readonly Entity[]): EntityLinks {
  const mentions: Placed[] = entities
    .flatMap(({ id, type, mentions: all }) => all.map(({ span, form }) => ({ ...span, id, type, form })))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const inside = ({ start, end }: Span): Placed[] => {
    const found: Placed[] = [];
    for (let at = lastStartingAt(mentions, start - 1) + 1; ; at += 1) {
      const mention = mentions[at];
      if (mention === undefined || mention.start >= end) return found;
      if (mention.end <= end) found.push(mention);
    }
  };
  return {
    at: (span) => inside(span).find(({ start, end }) => start === span.start && end === span.end)?.id,
    in: (spans, kind) => {
      const named = spans.flatMap((span) => inside(span).filter((mention) => speaks(text, mention, span)));
      for (const type of typesOf[kind]) {
        const found = named.find((mention) => mention.type === type);
        if (found !== undefined) return found.id;
      }
      return undefined;
    },
  };
}

/** Not "Putin" in "Putins Sprecher", nor "chinesischen" in "chinesischen Angaben": what stands in front of a noun is not who speaks. */
function speaks(text: string, { end, form }: Placed, source: Span): boolean {
  if (form === "adjective") return false;
  const before = text.charAt(end - 1);
  const owns = before === "s" || before === "’" || before === "'";
  return !(
    owns &&
    end + 1 < source.end &&
    text.charAt(end) === " " &&
    (isUpper(text.charCodeAt(end + 1)) || /[’']s?$/.test(text.slice(end - 2, end)))
  );
}
