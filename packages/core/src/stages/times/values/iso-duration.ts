import type { TimeUnit } from "../../../locale/time-data.ts";
import type { Amount } from "../../../locale/time-word.ts";

/** ISO 8601 designator of each unit and how many of it the unit is; a weekend is TIMEX3's own. */
const designators: Readonly<Record<TimeUnit, readonly [prefix: "P" | "PT", designator: string, factor: number]>> = {
  second: ["PT", "S", 1],
  minute: ["PT", "M", 1],
  hour: ["PT", "H", 1],
  day: ["P", "D", 1],
  week: ["P", "W", 1],
  weekend: ["P", "WE", 1],
  month: ["P", "M", 1],
  quarter: ["P", "M", 3],
  half: ["P", "M", 6],
  season: ["P", "M", 3],
  year: ["P", "Y", 1],
  decade: ["P", "Y", 10],
  century: ["P", "Y", 100],
};

/** Units of which a fraction is told in a smaller one: half an hour is PT30M. */
const smaller: Readonly<Partial<Record<TimeUnit, readonly [unit: TimeUnit, factor: number]>>> = {
  minute: ["second", 60],
  hour: ["minute", 60],
  day: ["hour", 24],
  year: ["month", 12],
};

/**
 * An amount in ISO 8601: "P3D", "PT1H30M". Only whole numbers stand in it.
 *
 * @returns undefined when the amount is open, or is a fraction that no smaller unit can tell ("2.3 weeks").
 */
export function toIsoDuration({ amount, unit, also }: Amount): string | undefined {
  if (amount === undefined || unit === "weekend") return undefined;
  if (also !== undefined) return joinDesignators([{ amount, unit }, ...also]);
  const [prefix, designator, factor] = designators[unit];
  const total = amount * factor;
  if (Number.isInteger(total)) return `${prefix}${total}${designator}`;
  const finer = smaller[unit];
  if (finer === undefined) return undefined;
  const whole = Math.floor(amount);
  const rest = Math.round((amount - whole) * finer[1]);
  const [finerPrefix, finerDesignator] = designators[finer[0]];
  const head = whole === 0 ? "" : `${whole}${designator}`;
  return prefix === finerPrefix
    ? `${prefix}${head}${rest}${finerDesignator}`
    : `${prefix}${head}T${rest}${finerDesignator}`;
}

/** "P2Y3M", "PT17M12S" */
function joinDesignators(parts: readonly { readonly amount: number; readonly unit: TimeUnit }[]): string | undefined {
  if (parts.some(({ amount }) => !Number.isInteger(amount))) return undefined;
  const told = (wanted: "P" | "PT") =>
    parts
      .filter(({ unit }) => designators[unit][0] === wanted)
      .map(({ amount, unit }) => `${amount}${designators[unit][1]}`)
      .join("");
  const time = told("PT");
  return `P${told("P")}${time === "" ? "" : `T${time}`}`;
}

/** TIMEX3's value of an amount: the ISO duration, or "PXY" for years nobody counted. */
export function toTimexDuration(told: Amount): string {
  const { amount, unit } = told;
  const iso = toIsoDuration(told);
  if (iso !== undefined) return iso;
  const [prefix, designator] = designators[unit];
  if (unit === "decade" || unit === "century")
    return amount === undefined ? `PX${unit === "decade" ? "DE" : "CE"}` : "PX";
  return `${prefix}${amount ?? "X"}${designator}`;
}
