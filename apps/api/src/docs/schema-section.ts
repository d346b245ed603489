import { html } from "hono/html";
import { type Html, paragraphs, prose } from "./prose.ts";

/** The part of JSON Schema that the documents of this API use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  /** What one line of NDJSON holds. */
  readonly contentSchema?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** A section for one named schema: what it is, and each field with type and meaning. */
export function schemaSection(name: string, schema: JsonSchema): Html {
  const shape = schema.properties === undefined ? html`<p>${typeOf(schema)}</p>` : fieldList(schema);
  return html`<section id="schema-${name}">
<h3>${name}</h3>
${paragraphs(schema.description ?? "")}
${shape}
</section>`;
}

/** The type of a schema in a few words, named schemas as links. */
export function typeOf(schema: JsonSchema): Html | Html[] {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum !== undefined)
    return joined(
      schema.enum.map((value) => html`<code>${String(value)}</code>`),
      " or ",
    );
  if (schema.anyOf !== undefined)
    return joined(
      schema.anyOf.map((one) => html`${typeOf(one)}`),
      " or ",
    );
  if (schema.allOf !== undefined)
    return joined(
      schema.allOf.map((one) => html`${typeOf(one)}`),
      " with ",
    );
  if (schema.items !== undefined) return html`list of ${typeOf(schema.items)}`;
  if (schema.properties !== undefined) return fieldList(schema);
  if (typeof schema.additionalProperties === "object") return html`map to ${typeOf(schema.additionalProperties)}`;
  return html`${[schema.type ?? "any"].flat().join(" or ")}${schema.format === undefined ? "" : ` (${schema.format})`}`;
}

function fieldList(schema: JsonSchema): Html {
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, field]) => html`<div>
<dt><code>${name}</code>${schema.required?.includes(name) ? "" : html` <span class="soft">optional</span>`}</dt>
<dd><p>${typeOf(field)}</p>${field.description === undefined ? "" : html`<p class="soft">${prose(field.description)}</p>`}</dd>
</div>`,
  );
  return html`<dl>${fields}</dl>`;
}

function joined(pieces: readonly Html[], separator: string): Html[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [html`${separator}`, piece]));
}
