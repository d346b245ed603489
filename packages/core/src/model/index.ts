/**
 * The public contract of Wortlaut as zod schemas and the types inferred from them: the single source of the JSON Schema
 * (`article.schema.json`), the OpenAPI document and the types of the site.
 *
 * @example
 * import { ArticleSchema } from "@news/core/model";
 * const article = ArticleSchema.parse(JSON.parse(stored));
 */
export { type Article, ArticleSchema, PublishedAtSchema } from "./article.ts";
export {
  type Block,
  BlockSchema,
  type BlockType,
  BlockTypeSchema,
  type BoilerplateKind,
  BoilerplateKindSchema,
} from "./block.ts";
export { type Author, AuthorSchema, type Byline, BylineSchema } from "./byline.ts";
export { type Credit, type CreditRole, CreditRoleSchema, CreditSchema } from "./credit.ts";
export { type Dateline, DatelineSchema } from "./dateline.ts";
export { type Diagnostic, DiagnosticSchema } from "./diagnostic.ts";
export { type Entity, EntitySchema, type EntityType, EntityTypeSchema, type Mention, MentionSchema } from "./entity.ts";
export { type Headline, HeadlineSchema } from "./headline.ts";
export { type Keyword, KeywordSchema } from "./keyword.ts";
export type { KnownBlock } from "./known-block.ts";
export {
  type Addressee,
  AddresseeSchema,
  type Cue,
  CueSchema,
  type Quote,
  type QuoteKind,
  QuoteKindSchema,
  QuoteSchema,
  type QuoteSource,
  QuoteSourceSchema,
} from "./quote.ts";
export { type Section, SectionSchema } from "./section.ts";
export {
  type Certainty,
  CertaintySchema,
  type NamedSpan,
  NamedSpanSchema,
  SpanSchema,
  type TextNode,
  TextNodeSchema,
} from "./span.ts";
export { type Statistics, StatisticsSchema } from "./statistics.ts";
export { type Time, TimeSchema } from "./time.ts";
export { type TraceEntry, TraceEntrySchema } from "./trace.ts";
