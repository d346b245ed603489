/** TIMEX3 codes that EDTF writes as numbers behind the year. */
const pieces: Readonly<Record<string, string>> = {
  SP: "21",
  SU: "22",
  FA: "23",
  WI: "24",
  Q1: "33",
  Q2: "34",
  Q3: "35",
  Q4: "36",
  H1: "40",
  H2: "41",
};

/** Months, days and seconds of each unit of an ISO 8601 duration; decades and centuries are TIMEX3's own. */
const amounts: Readonly<Record<string, readonly [months: number, days: number, seconds: number]>> = {
  CE: [1200, 0, 0],
  DE: [120, 0, 0],
  Y: [12, 0, 0],
  M: [1, 0, 0],
  W: [0, 7, 0],
  D: [0, 1, 0],
  TH: [0, 0, 3600],
  TM: [0, 0, 60],
  TS: [0, 0, 1],
};

/**
 * One form for the values of EDTF, ISO 8601 and TIMEX3, so that equal times have equal text: "2021-SU" is "2021-22", "198"
 * is "198X", "P2W" is "P14D". An interval with one open end stands for the end that is written; approximations, zones and
 * seconds of zero are left out.
 *
 * @example
 * toComparable("2014/.."); // "2014"
 */
export function toComparable(value: string): string {
  if (/^PT?\d/.test(value)) return toAmount(value);
  const plain = value
    .replace(/^\.\.\/|\/\.\.$|~/g, "")
    .replace(/(T\d\d:\d\d):00(?:\.0+)?/, "$1")
    .replace(/(T\d\d:\d\d)(?:Z|[+-]\d\d:\d\d)$/, "$1");
  if (/^\d{2,3}$/.test(plain)) return plain.padEnd(4, "X");
  return plain.replace(/-(SP|SU|FA|WI|Q[1-4]|H[12])$/, (_, code: string) => `-${pieces[code] ?? code}`);
}

function toAmount(value: string): string {
  const [date = "", clock = ""] = value.slice(1).split("T");
  const sum = [0, 0, 0];
  const add = (part: string, prefix: string) => {
    const rest = part.replace(/(\d+(?:\.\d+)?)(CE|DE|[A-Z])/g, (all, count: string, unit: string) => {
      const each = amounts[prefix + unit];
      if (each === undefined) return all;
      for (const [index, size] of each.entries()) sum[index] = (sum[index] ?? 0) + Number(count) * size;
      return "";
    });
    return rest === "";
  };
  const whole = [add(date, ""), add(clock, "T")].every(Boolean);
  return whole ? `P ${sum[0]} months ${sum[1]} days ${sum[2]} seconds` : value;
}
