import type { ConjugationData, FormKind } from "./cue-data.ts";

/** One form of a verb and what it is. */
export interface VerbForm {
  readonly form: string;
  readonly kind: FormKind;
}

/** Gives the forms of verbs by their infinitive, without a separable particle. */
export type Conjugator = (infinitive: string) => VerbForm[];

/**
 * Makes a conjugator from a language's principal parts. A verb that is not listed takes the parts of the listed verb that it
 * ends in ("verschreiben" those of "schreiben"), else it is regular.
 *
 * @example
 * createConjugator(germanConjugation)("sagen"); // sagen, sagt, sage, sagte, sagten, gesagt …
 */
export function createConjugator(data: ConjugationData): Conjugator {
  const irregular = new Map(
    data.irregular.map((line) => {
      const [infinitive = "", ...parts] = line.split(" ");
      return [infinitive, parts] as const;
    }),
  );
  const prefixes = data.participlePrefix.unlessBegins.split(" ").filter((one) => one !== "");
  return (infinitive) => {
    const listed = irregular.get(infinitive);
    if (listed !== undefined) return formsOf(infinitive, listed, data);
    for (const prefix of prefixes) {
      const base = infinitive.startsWith(prefix) ? irregular.get(infinitive.slice(prefix.length)) : undefined;
      if (base !== undefined) return formsOf(infinitive, prefixed(prefix, base, data), data);
    }
    return formsOf(infinitive, regularParts(infinitive, data), data);
  };
}

/** "schreibt schrieb geschrieben" becomes "beschreibt beschrieb beschrieben": no ge- behind such a prefix. */
function prefixed(prefix: string, parts: readonly string[], { participlePrefix }: ConjugationData): string[] {
  const mark = participlePrefix.prefix;
  return parts.map((part, index) => prefix + (index === 2 && part.startsWith(mark) ? part.slice(mark.length) : part));
}

function formsOf(infinitive: string, parts: readonly string[], data: ConjugationData): VerbForm[] {
  const [present, past, participle, subjunctive] = parts;
  const byName = { infinitive, present, past, participle, subjunctive };
  const forms: VerbForm[] = [];
  const done = new Set<string>();
  for (const { from, ends, drop, add, gives } of data.cells) {
    const part = byName[from];
    const cell = `${from} ${gives}`;
    if (part === undefined || !part.endsWith(ends) || done.has(cell)) continue;
    done.add(cell);
    forms.push({ form: part.slice(0, part.length - drop) + add, kind: gives });
  }
  return forms;
}

function regularParts(infinitive: string, data: ConjugationData): readonly string[] {
  const rule = data.regular.find(({ ends }) => infinitive.endsWith(ends));
  if (rule === undefined) return [];
  const stem = infinitive.slice(0, infinitive.length - rule.ends.length);
  const { prefix, unlessBegins, unlessEnds } = data.participlePrefix;
  const bare =
    unlessBegins.split(" ").some((one) => one !== "" && infinitive.startsWith(one)) ||
    unlessEnds.split(" ").some((one) => one !== "" && infinitive.endsWith(one));
  return [stem + rule.present, stem + rule.past, (bare ? "" : prefix) + stem + rule.participle];
}
