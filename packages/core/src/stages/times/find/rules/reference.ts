import { expressionOf, type Rule } from "../page.ts";

/**
 * Now, once, some day: no date stands behind these, only a direction.
 *
 *     derzeit      vor kurzem      in Zukunft      currently
 *     ^^^^^^^      ^^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^^
 */
export const reference: Rule = (page, at, emit) => {
  const match = page.phrases.get(at);
  if (match === undefined || !("reference" in match.value)) return;
  if (match.value.reference === "NONE") {
    emit(expressionOf(page, at, at + match.length, { rule: "times/reference", meaning: { kind: "none" } }));
    return;
  }
  // "in Zukunft" leaves its preposition outside, as all do; "vor kurzem" is one word in two.
  const tag = page.tags[at];
  const first = match.length > 1 && tag?.preposition === true && tag.agoBefore !== true ? at + 1 : at;
  const behind = page.tags[at + match.length];
  if (behind?.weekday !== undefined || behind?.unit !== undefined || behind?.month !== undefined) return;
  emit(
    expressionOf(page, first, at + match.length, {
      rule: "times/reference",
      meaning: { kind: "reference", timex: match.value.reference },
    }),
  );
};
