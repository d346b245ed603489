import { z } from "zod";
import type { Diagnostic } from "./model/diagnostic.ts";
import { isIsoDate, type ParseOptions } from "./options.ts";

/** What somebody wrote about an article, ready for `parseArticle`. */
export interface Metadata {
  readonly options: ParseOptions;
  /** Remarks on fields that could not be used; empty when all is well. */
  readonly diagnostics: readonly Diagnostic[];
}

const line = z.string().trim().min(1);
const list = z.union([z.array(line), line.transform((one) => [one])]);

/** Each field is read by itself: one that cannot be used is reported and the others still count. */
const fields = {
  title: line.transform((headline): ParseOptions => ({ headline })),
  date: line
    .refine(isIsoDate, "is not an ISO date such as 2025-01-22")
    .transform((publishedAt): ParseOptions => ({ publishedAt })),
  authors: list.transform((authors): ParseOptions => ({ authors })),
  lang: line.transform((language): ParseOptions => ({ language })),
  url: z.url("is not an absolute URL").transform((url): ParseOptions => ({ url })),
  publisher: line.transform((publisher): ParseOptions => ({ publisher })),
  tags: list.transform((tags): ParseOptions => ({ tags })),
} as const;

/** The names that count: `title`, `date`, `authors`, `lang`, `url`, `publisher`, `tags`. */
export const metadataFields: readonly string[] = Object.keys(fields);

/**
 * Reads what front matter, a line of NDJSON or a feed says about an article. Fields: `title`, `date` (ISO), `authors` (a list
 * or one name), `lang` (BCP 47), `url`, `publisher`, `tags`. `where` is what the remarks call the place they stood in.
 *
 * @example
 * readMetadata({ title: "Rat tagt", date: "gestern" }, "front matter").options; // { headline: "Rat tagt" }
 */
export function readMetadata(data: object, where: string): Metadata {
  const options: Record<string, unknown> = {};
  const diagnostics: Diagnostic[] = [];
  for (const [name, value] of Object.entries(data)) {
    const field = Object.hasOwn(fields, name) ? fields[name as keyof typeof fields] : undefined;
    if (field === undefined) {
      diagnostics.push({
        code: "front-matter/unknown-field",
        message: `The ${where} has an unknown field "${name}".`,
      });
      continue;
    }
    const read = field.safeParse(value);
    if (read.success) Object.assign(options, read.data);
    else {
      const reason = read.error.issues[0]?.message ?? "cannot be used";
      diagnostics.push({
        code: "front-matter/invalid-field",
        message: `The ${where}'s "${name}" cannot be used: ${reason}.`,
      });
    }
  }
  return { options: options as ParseOptions, diagnostics };
}
