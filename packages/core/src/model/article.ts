import { z } from "zod";
import { BlockSchema } from "./block.ts";
import { BylineSchema } from "./byline.ts";
import { CreditSchema } from "./credit.ts";
import { DatelineSchema } from "./dateline.ts";
import { DiagnosticSchema } from "./diagnostic.ts";
import { EntitySchema } from "./entity.ts";
import { HeadlineSchema } from "./headline.ts";
import { KeywordSchema } from "./keyword.ts";
import { QuoteSchema } from "./quote.ts";
import { SectionSchema } from "./section.ts";
import { TextNodeSchema } from "./span.ts";
import { StatisticsSchema } from "./statistics.ts";
import { TimeSchema } from "./time.ts";
import { TraceEntrySchema } from "./trace.ts";

/** To the minute. JSON Schema's own format `date-time` wants seconds, so this is a pattern. */
const minuteOfDay = z.string().regex(z.core.regexes.datetime({ precision: -1, offset: true }));

/** An ISO 8601 date, or a date-time with an offset, seconds or none: an instant is never guessed. */
export const PublishedAtSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true }), minuteOfDay]).meta({
  id: "PublishedAt",
  description: "ISO 8601 date, or date-time with `Z` or an offset.",
  examples: ["2025-01-22"],
});

/** The public contract: what `parseArticle` returns, the API sends and the site renders. */
export const ArticleSchema = z
  .object({
    schemaVersion: z.literal(1),
    language: z.string().describe('BCP 47 tag; "und" when nothing is known.'),
    text: z.string().describe("The input exactly as given; every span counts in it."),
    publishedAt: PublishedAtSchema.describe(
      "From the caller, else a date written in the text, else absent.",
    ).optional(),
    headline: HeadlineSchema.describe("Absent only when the text has no words.").optional(),
    kicker: TextNodeSchema.describe("Short line above the headline.").optional(),
    subheadline: TextNodeSchema.describe("Second title line under the headline.").optional(),
    standfirst: TextNodeSchema.describe("Summary paragraph set apart from the body.").optional(),
    byline: BylineSchema.optional(),
    dateline: DatelineSchema.optional(),
    url: z.string().describe("Where the article was published, from the caller.").optional(),
    publisher: z
      .string()
      .describe("Who published it: from the caller, else a house that the page names as its own.")
      .optional(),
    tags: z.array(z.string()).describe("The caller's own tags.").optional(),
    blocks: z.array(BlockSchema).describe("The layout, in order."),
    sections: z.array(SectionSchema),
    quotes: z.array(QuoteSchema).describe("Who said what, in reading order."),
    entities: z.array(EntitySchema),
    times: z.array(TimeSchema),
    credits: z.array(CreditSchema),
    keywords: z.array(KeywordSchema).describe("Best first."),
    statistics: StatisticsSchema,
    diagnostics: z.array(DiagnosticSchema),
    trace: z.array(TraceEntrySchema).describe("Only when asked for: every candidate and what became of it.").optional(),
  })
  .meta({ id: "Article", title: "Article", description: "A news article as Wortlaut reads it." });
export type Article = z.infer<typeof ArticleSchema>;
