import { html } from "hono/html";
import { type Html, paragraphs, prose } from "./prose.ts";
import { type JsonSchema, typeOf } from "./schema-section.ts";

/** One method of one path. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
}

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;

interface Answer {
  readonly description: string;
  readonly content?: Content;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

/** A section for one operation: what it does, what it takes, what it answers. */
export function operationSection(operation: Operation): Html {
  const { method, path, operationId, summary, description = "", parameters = [], requestBody, responses } = operation;
  return html`<section id="${operationId}">
<h3><span class="method">${method.toUpperCase()}</span> <code>${path}</code></h3>
<p><strong>${summary}</strong></p>
${paragraphs(description)}
${parameters.length === 0 ? "" : html`<h4>Parameters</h4><dl>${parameters.map(parameterEntry)}</dl>`}
${requestBody === undefined ? "" : html`<h4>Body</h4><p>${contentTypes(requestBody.content)}</p>`}
<h4>Answers</h4>
<dl>${Object.entries(responses).map(answerEntry)}</dl>
</section>`;
}

function parameterEntry({ name, in: place, required, description = "", schema }: Parameter): Html {
  return html`<div>
<dt><code>${name}</code> <span class="soft">${place}${required ? "" : ", optional"}</span></dt>
<dd><p>${typeOf(schema)}</p><p class="soft">${prose(description)}</p></dd>
</div>`;
}

function answerEntry([status, { description, content = {} }]: readonly [string, Answer]): Html {
  return html`<div><dt>${status}</dt><dd><p>${prose(description)} <span class="soft">${contentTypes(content)}</span></p></dd></div>`;
}

function contentTypes(content: Content): Html[] {
  return Object.entries(content).map(([type, { schema }], index) => {
    const separator = index === 0 ? "" : ", or ";
    // Every failure has the same form: its name says enough.
    const name = type === "application/problem+json" ? "" : html`<code>${type}</code>: `;
    return html`${separator}${name}${typeOf(schema)}`;
  });
}
