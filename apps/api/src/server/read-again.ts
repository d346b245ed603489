import type { ParseOptions } from "@news/core";
import type { Library } from "../library/library.ts";
import type { ArticleReader } from "../routes/parse-input.ts";

const AT_ONCE = 20;

/**
 * Reads again what clients have sent and another parser has read; what comes out different is a new version. Goes on in the
 * background, a few at a time, until nothing is left or the server stops.
 */
export async function readAgain(
  library: Library,
  reader: ArticleReader,
  parser: string,
  stopping: AbortSignal,
): Promise<void> {
  const { archive } = library;
  while (!stopping.aborted) {
    const stale = await archive.stale("api", parser, AT_ONCE);
    if (stale.length === 0) return;
    const inputs = stale.map(({ id, text, digest, options: given }) => {
      const { front, options } = JSON.parse(given) as { front?: string; options?: ParseOptions };
      const { article } = reader.parse({ text, options: options ?? {}, ...(front === undefined ? {} : { front }) });
      return {
        id,
        article,
        origin: "api" as const,
        digest: `${digest.split(" ")[0]} ${parser}`,
        ifDigest: digest,
        options: given,
      };
    });
    await archive.put(inputs);
    await library.changed(inputs.map(({ id }) => id));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
