import type { Locale } from "../../locale/compile-locale.ts";
import type { Recogniser } from "../../locale/recogniser.ts";
import type { Byline } from "../../model/byline.ts";
import type { Credit } from "../../model/credit.ts";
import type { Dateline } from "../../model/dateline.ts";
import type { BlockDraft, BlockSentences, EntityDraft, LineWords, QuoteDraft, Trace } from "../layers.ts";
import { findCandidates } from "./find-candidates.ts";
import { joinNames } from "./joins/join-names.ts";
import { joinPeople } from "./joins/join-people.ts";
import { resolveReferences } from "./joins/resolve-references.ts";
import { namedElsewhere } from "./named-elsewhere.ts";
import { introduceAcronyms } from "./refine/acronyms.ts";
import { describeByApposition } from "./refine/appositions.ts";
import { chooseCandidates } from "./refine/choose.ts";
import { partSurnames } from "./refine/part-surnames.ts";
import { repeatNames } from "./refine/repeats.ts";
import { splitEntitySentences } from "./sentence.ts";
import { toDrafts } from "./to-drafts.ts";
import { traceCandidates } from "./trace-candidates.ts";

/** What the search for entities reads. */
interface EntityInput {
  readonly text: string;
  readonly blocks: readonly BlockDraft[];
  readonly words: LineWords;
  readonly sentences: BlockSentences;
  readonly quotes: readonly QuoteDraft[];
  readonly dateline: Dateline | undefined;
  readonly byline: Byline | undefined;
  readonly credits: readonly Credit[];
  readonly locale: Locale | undefined;
  readonly recogniser: Recogniser | undefined;
  readonly trace: Trace;
}

/** People, organisations, places, documents and events, their mentions joined, in order of first mention. */
export function findEntities(input: EntityInput): EntityDraft[] {
  const { text, locale } = input;
  if (locale === undefined) return [];
  const sentences = splitEntitySentences(input.blocks, input.words, input.sentences, locale);
  const recogniser = input.recogniser?.languages.includes(locale.pack.code) === true ? input.recogniser : undefined;

  const found = [...namedElsewhere(input, sentences, locale), ...findCandidates(text, sentences, locale, recogniser)];
  const chosen = introduceAcronyms(text, chooseCandidates(found));
  const described = describeByApposition(text, chosen, locale);
  const parted = partSurnames(described, locale);
  const candidates = repeatNames(text, sentences, parted, locale);
  traceCandidates(input.trace, found, candidates);

  const people = joinPeople(text, candidates, locale);
  resolveReferences(text, sentences, people, input.quotes, locale);
  return toDrafts([...people, ...joinNames(text, candidates, locale)]);
}
