/** Why the archive cannot do what it was asked to; codes are permanent. */
export type ArchiveErrorCode =
  | "archive/unavailable"
  | "archive/disk-full"
  | "archive/read-only"
  | "archive/damaged"
  | "archive/newer"
  | "archive/busy"
  | "archive/authority";

/** A failure of the store itself, with a sentence that says what to do. */
export class ArchiveError extends Error {
  override readonly name = "ArchiveError";
  readonly code: ArchiveErrorCode;

  constructor(code: ArchiveErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
