import type { TimeUnit } from "../../../locale/time-data.ts";
import type { Amount } from "../../../locale/time-word.ts";
import type { Expression } from "../expression.ts";
import type { Page } from "../find/page.ts";

/** Units that are told together, coarsest first. */
const units: readonly TimeUnit[] = ["year", "month", "day", "hour", "minute", "second"];

/**
 * Makes one length of neighbours in ever finer units.
 *
 *     zwei Stunden und 15 Minuten      17 minutes 12 seconds
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^
 */
export function joinAmounts(page: Page, expressions: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (const next of expressions) {
    const last = joined.at(-1);
    const whole = last === undefined ? undefined : join(page, last, next);
    if (whole === undefined) joined.push(next);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function join(page: Page, one: Expression, other: Expression): Expression | undefined {
  const gap = other.first - one.next;
  if (gap > 1 || (gap === 1 && page.tags[one.next]?.and !== true)) return undefined;
  if (one.meaning.kind !== "amount" || other.meaning.kind !== "amount") return undefined;
  if (one.meaning.ago === "inside" || one.meaning.later !== undefined || other.modifier !== undefined) return undefined;
  const finest = finestOf(one.meaning.amount);
  const { amount, unit, also } = other.meaning.amount;
  if (one.meaning.amount.amount === undefined || amount === undefined || also !== undefined) return undefined;
  if (units.indexOf(unit) <= units.indexOf(finest) || !units.includes(finest)) return undefined;
  const whole: Amount = { ...one.meaning.amount, also: [...(one.meaning.amount.also ?? []), { amount, unit }] };
  const { ago, later } = other.meaning;
  const rest = {
    ...(one.meaning.ago === undefined && ago === undefined ? {} : { ago: one.meaning.ago ?? ago }),
    ...(later === undefined ? {} : { later }),
  };
  return {
    ...one,
    end: other.end,
    next: other.next,
    meaning: { kind: "amount", amount: whole, ...rest } as Expression["meaning"],
  };
}

function finestOf({ unit, also }: Amount): TimeUnit {
  return also?.at(-1)?.unit ?? unit;
}
