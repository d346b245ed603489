import { z } from "@hono/zod-openapi";
import { QuoteSchema } from "@news/core/model";
import { ArticleIdSchema } from "./article.ts";
import { wholeNumber } from "./query.ts";

const version = z.int().min(1).max(0x7fffffff).describe("Counts from 1.");
const kind = z.enum(["created", "updated", "deleted"]);
const at = z.iso.datetime().describe("When it happened.");

export const VersionListSchema = z
  .object({
    article: ArticleIdSchema,
    versions: z.array(z.object({ version, kind, at })).describe("Oldest first."),
  })
  .meta({ id: "VersionList", description: "Every version of an article, deletions included." });

export const NoQuerySchema = z.strictObject({});

const MOST_VERSIONS = 0x7fffffff;
export const DiffQuerySchema = z.strictObject({
  from: wholeNumber(1, MOST_VERSIONS, undefined, "The older version."),
  to: wholeNumber(1, MOST_VERSIONS, undefined, "The newer version."),
});

const Changed = z.object({ before: z.string().nullable(), after: z.string().nullable() });

export const DiffSchema = z
  .object({
    article: ArticleIdSchema,
    from: version,
    to: version,
    headline: Changed.describe("Absent when it is the same.").optional(),
    text: z.boolean().describe("Whether the text changed at all."),
    quotes: z.object({
      added: z.array(QuoteSchema),
      removed: z.array(QuoteSchema),
      changed: z
        .array(z.object({ before: QuoteSchema, after: QuoteSchema }))
        .describe(
          "The same words, now of another source or kind; or other words of the same source in the same place.",
        ),
    }),
  })
  .meta({ id: "Diff", description: "What two versions of an article say differently, statement by statement." });

export const ChangesQuerySchema = z.strictObject({
  after: wholeNumber(0, Number.MAX_SAFE_INTEGER, 0, "The `next` of the answer before; 0 to begin at the beginning."),
  limit: wholeNumber(1, 1000, 100, "How many to send at most."),
  wait: wholeNumber(0, 15, 0, "How many seconds to wait for a change when there is none yet."),
});

const ChangeSchema = z
  .object({
    seq: z.int().min(1).max(Number.MAX_SAFE_INTEGER).describe("Counts up without gaps."),
    kind,
    id: ArticleIdSchema,
    version,
    at,
  })
  .meta({ id: "Change", description: "One thing that happened to an article." });

export const ChangeListSchema = z
  .object({
    items: z.array(ChangeSchema).describe("In the order in which they happened."),
    next: z.int().min(0).max(Number.MAX_SAFE_INTEGER).describe("Hand it back as `after`."),
  })
  .meta({ id: "ChangeList", description: "Changes behind a cursor. Nothing ever appears in front of one." });
