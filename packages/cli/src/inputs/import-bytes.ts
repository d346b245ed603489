import { NewsError } from "@news/core";
import { decodeText } from "@news/seeds";
import type { Found, ImportFormat } from "./found.ts";

/** What is imported, and what messages call it. */
export interface ImportRequest {
  readonly name: string;
  readonly format: ImportFormat;
  readonly subject: string;
}

/**
 * What an importer makes of a file or a line: every article that stands in it, the first as `name`, of several each with its
 * place (`feed.xml:3`). The importer is loaded when it is asked for.
 */
export async function importBytes(bytes: Uint8Array, { name, format, subject }: ImportRequest): Promise<Found[]> {
  const decoded = decodeText(bytes, subject);
  if (!decoded.ok) return [{ name, what: decoded.problem.what, help: decoded.problem.help }];
  const { importers } = await import("@news/core/importers");
  const importer = importers.find((one) => one.name === format);
  try {
    const items = importer?.read(decoded.text) ?? [];
    if (items.length === 0) return [{ name, what: `${subject} holds no article`, help: "check where it comes from" }];
    return items.map((item, index): Found => {
      const itsName = items.length === 1 ? name : `${name}:${index + 1}`;
      if (!item.ok) return { name: itsName, ...describeError(item.error, format) };
      const json = JSON.stringify(item.document);
      return { name: itsName, bytes: Buffer.from(json), shape: "imported", subject };
    });
  } catch (error) {
    if (!(error instanceof NewsError)) throw error;
    return [{ name, ...describeError(error, format) }];
  }
}

/** The importers' words are for programmers; these are for the command line. */
function describeError({ code, message, help }: NewsError, format: ImportFormat): { what: string; help: string } {
  const detail = message.slice(0, message.length - help.length).replace(/[.\s]+$/, "");
  const helps: Partial<Record<NewsError["code"], string>> = {
    "import/not-json": `check that it is ${format} and came through whole`,
    "import/not-xml": `check that it is ${format} and came through whole`,
    "import/wrong-format": "name the format with --from",
    "import/no-text": "take one that comes with its text",
  };
  return {
    what: `${detail.charAt(0).toLowerCase()}${detail.slice(1)}`,
    help: helps[code] ?? "check where it comes from",
  };
}
