import type { PersonForms } from "./entity-data.ts";

/** Which of several people a word can speak of; `undefined` is not known. */
export type Gender = "woman" | "man" | undefined;

/** What a word for people says: "Ministerin". */
export interface PersonWord {
  readonly gender: Gender;
  /** It can speak of one person. */
  readonly one: boolean;
  /** It can speak of several. */
  readonly several: boolean;
  /** The basic form of the listed ending: "minister" for "Bundesministerin". */
  readonly lemma: string;
}

/** Every form of a word for people, with what it says. */
export function inflectPerson(word: string, groups: readonly PersonForms[]): [form: string, person: PersonWord][] {
  const group = groups.find(({ ending }) => word.endsWith(ending));
  if (group === undefined) return [];
  const stem = word.slice(0, word.length - group.ending.length);
  const forms = new Map<string, PersonWord>();
  const add = (endings: readonly string[], gender: Gender) => {
    for (const ending of endings) {
      const known = forms.get(stem + ending);
      forms.set(stem + ending, {
        gender: known === undefined || known.gender === gender ? gender : undefined,
        one: true,
        several: known?.several === true,
        lemma: word,
      });
    }
  };
  add(group.men, "man");
  add(group.women, "woman");
  for (const ending of group.several) {
    const known = forms.get(stem + ending);
    forms.set(stem + ending, { gender: known?.gender, one: known !== undefined, several: true, lemma: word });
  }
  return [...forms];
}
