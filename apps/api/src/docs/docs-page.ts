import { errorCatalogue } from "@news/core";
import { html, raw } from "hono/html";
import type { OpenApiDocument } from "../document.ts";
import { type ProblemCode, problemAnchor, problemCatalogue } from "../problem.ts";
import { docsStyle } from "./docs-style.ts";
import { type Operation, operationSection } from "./operation-section.ts";
import { type Html, paragraphs, prose } from "./prose.ts";
import { type JsonSchema, schemaSection } from "./schema-section.ts";

const example = `curl http://127.0.0.1:8787/api/v1/parse \\
  -H 'content-type: text/plain; charset=utf-8' \\
  --data-binary @article.txt`;

/**
 * The documentation as one page that a browser shows without running anything: no script, no font, no other host. All of
 * it comes from the OpenAPI document and the catalogues of errors, so it cannot disagree with the server.
 */
export async function docsPage(document: OpenApiDocument): Promise<string> {
  const operations = operationsOf(document);
  const { title, description = "" } = document.info;
  // The document was made from zod schemas: what it holds is JSON Schema, which its own types say less precisely.
  const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, JsonSchema>);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: the API</title>
<style>${raw(docsStyle)}</style>
</head>
<body>
<header>
<h1>${title}: the API</h1>
${paragraphs(description)}
<p>For programs: <a href="/api/openapi.json">the OpenAPI document</a>. To begin with: <a href="/api/v1/articles?limit=3">the latest three articles</a>, or a text of your own:</p>
<pre><code>${example}</code></pre>
</header>
<nav aria-label="Contents">${(document.tags ?? []).map((tag) => tagEntry(tag, operations))}
<p><a href="#schemas">Schemas</a> · <a href="#problems">Problems</a></p>
</nav>
<main>
<h2 id="operations">Operations</h2>
${operations.map(operationSection)}
<h2 id="schemas">Schemas</h2>
${schemas.map(([name, schema]) => schemaSection(name, schema))}
<h2 id="problems">Problems</h2>
<p>Every failure answers <code>application/problem+json</code> with one of these codes, which never change.</p>
<dl>${problemEntries()}</dl>
</main>
</body>
</html>
`;
  return String(await page);
}

function tagEntry(tag: { name: string; description?: string }, operations: readonly Operation[]): Html {
  const own = operations.filter(({ tags }) => tags.includes(tag.name));
  return html`<p class="soft">${tag.description ?? tag.name}</p>
<ul>${own.map(
    ({ operationId, method, path, summary }) =>
      html`<li><a href="#${operationId}"><span class="method">${method.toUpperCase()}</span> <code>${path}</code></a> ${summary}</li>`,
  )}</ul>`;
}

function operationsOf(document: OpenApiDocument): readonly Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...(operation as Operation), method, path })),
  );
}

function problemEntries(): Html[] {
  const own = Object.entries(problemCatalogue).map(([code, { status, title }]) => ({
    code,
    status: `${status}`,
    title,
    help: "",
  }));
  const parser = Object.entries(errorCatalogue)
    .filter(([code]) => code.startsWith("options/"))
    .map(([code, { title, help }]) => ({ code, status: "422, or 400 from the query", title, help }));
  return [...own, ...parser].map(
    ({ code, status, title, help }) => html`<div id="${problemAnchor(code as ProblemCode)}">
<dt><code>${code}</code></dt>
<dd><p>${title}. <span class="soft">${status}</span></p>${help === "" ? "" : html`<p class="soft">${prose(help)}</p>`}</dd>
</div>`,
  );
}
