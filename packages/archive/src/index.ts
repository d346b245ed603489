/**
 * Keeps articles, every version of them, and finds them again.
 *
 * @example
 * import { openArchive } from "@news/archive";
 */
export type {
  Archive,
  ArticleBody,
  ArticleInput,
  Change,
  EntityEntry,
  EntityQuery,
  Facets,
  Filter,
  Origin,
  Page,
  PageQuery,
  Position,
  PutResult,
  QuoteEntry,
  QuotePage,
  QuotePosition,
  QuoteQuery,
  RankedPage,
  StaleArticle,
  Summary,
  VersionEntry,
} from "./archive.ts";
export { ArchiveError, type ArchiveErrorCode } from "./archive-error.ts";
export { entityId, nameKey } from "./identity/entity-id.ts";
export { type ArchivePlace, openArchive } from "./open-archive.ts";
export { compress } from "./rows/compress.ts";
