/**
 * Writes docs/formats.md from the exporters' own tables; `pnpm generate` runs it, and a test compares.
 *
 * @example
 * node --conditions=@news/source scripts/write-formats-page.ts
 */
import { writeFileSync } from "node:fs";
import { exporters } from "@news/core/exporters";
import { articleFields } from "../src/exporters/projection/article-fields.ts";
import { type LossKind, lossEntries } from "../src/exporters/projection/losses.ts";

const signs: Readonly<Record<LossKind, string>> = { dropped: "–", merged: "○", narrowed: "◐" };

/** The page as the exporters' tables give it. */
export function formatsPage(): string {
  const names = exporters.map(({ name }) => name);
  const formats = exporters.map(({ name, title, mediaType, extension, scope }) =>
    row([
      `\`${name}\``,
      title,
      `\`${mediaType}\``,
      `\`.${extension}\``,
      scope === "article" ? "one article" : "many articles",
    ]),
  );
  const fields = Object.keys(articleFields).map((field) =>
    row([`\`${field}\``, ...exporters.map(({ losses }) => signOf(losses, field))]),
  );
  return [
    "# Formats",
    "",
    "Made from the exporters by `pnpm generate`; edit `packages/core/src/exporters/`, not this page.",
    "",
    "Our own JSON is the source of truth. Every other format is a projection: each exporter returns its output and the list of what",
    "the target could not take (`losses`: field, kind, count, note).",
    "",
    row(["name", "format", "media type", "file", "of"]),
    row(["---", "---", "---", "---", "---"]),
    ...formats,
    "",
    "```ts",
    'import { toMarkdown } from "@news/core/exporters/markdown";',
    "const { output, losses } = toMarkdown(article);",
    "```",
    "",
    "## What comes through",
    "",
    "● whole · ◐ narrowed: some of it · ○ merged: the words are there, nothing tells them apart · – dropped",
    "",
    row(["field", ...names]),
    row(["---", ...names.map(() => ":-:")]),
    ...fields,
    "",
    "## Why",
    ...exporters.flatMap(({ title, losses }) => {
      const entries = lossEntries(losses);
      if (entries.length === 0) return [];
      return ["", `### ${title}`, "", ...entries.map(([field, [kind, note]]) => `- \`${field}\` ${kind}: ${note}`)];
    }),
    "",
    "## Roles in ninjs",
    "",
    "ninjs leaves `role` and `rel` free. Ours: `rel` of `people`, `organisations`, `places`, `objects` and `events` is `mentioned`, of an author",
    "`author`, inside an association `speaker`; `rel` of `subjects` is `tag` (the caller's own) or `keyword` (found); `role` of `infoSources` is",
    "`publisher`, `agency` or the role of the credit. `rel` of an association is `quote`, the `role` of its body the kind of quote. In the HTML body",
    "the `class` of an element is the type of its block.",
    "",
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function signOf(losses: (typeof exporters)[number]["losses"], field: string): string {
  const entry = lossEntries(losses).find(([name]) => name === field);
  return entry === undefined ? "●" : signs[entry[1][0]];
}

if (import.meta.main) writeFileSync(new URL("../../../docs/formats.md", import.meta.url), formatsPage());
