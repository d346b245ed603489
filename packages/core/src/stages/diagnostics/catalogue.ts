/** Every remark the parser makes on odd input, with a permanent code. None of them is an error. */
export const diagnosticCatalogue = {
  "text/empty": "The text has no words.",
  "text/control-characters": "The text holds control characters; they are kept and mean nothing.",
  "text/replacement-characters": "The text holds U+FFFD: it was decoded with the wrong encoding before it came here.",
  "text/markup": "The text holds leftovers of HTML or Markdown; they are kept as text.",
  "language/unknown": "The language could not be told; only what needs no language was found.",
  "language/mixed": "This paragraph seems to be in another language than the rest.",
  "blocks/only-boilerplate": "Nothing of the text looks like an article.",
  "blocks/unsure": "The text alone does not tell what this line is; the likelier reading was taken.",
  "quotes/unclosed": "A quotation mark opens here and is not closed in its block.",
} as const;

export type DiagnosticCode = keyof typeof diagnosticCatalogue;
