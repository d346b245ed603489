import { statementsOf } from "../article/statements.ts";
import type { EntityPage, FoundStatement } from "./entity-page.ts";
import type { Edition } from "./get-edition.ts";

/** Everything one source says in all articles; without a page where the texts give it no name of its own. */
export interface SpeakerGroup {
  readonly name: string | undefined;
  readonly page: EntityPage | undefined;
  /** Newest article first. */
  readonly statements: readonly FoundStatement[];
}

/** All statements by speaker: those with a name, the most quoted first; then sources such as "ein Sprecher"; last nobody. */
export function speakersList({ entries, speakers, pageOf }: Edition): readonly SpeakerGroup[] {
  const others = new Map<string | undefined, { name: string | undefined; statements: FoundStatement[] }>();
  for (const entry of entries) {
    for (const statement of statementsOf(entry.article)) {
      if (statement.entity !== undefined && pageOf(statement.entity) !== undefined) continue;
      const key = statement.speaker?.toLowerCase();
      const group = others.get(key) ?? { name: statement.speaker, statements: [] };
      group.statements.push({ entry, statement });
      others.set(key, group);
    }
  }
  const named = speakers.map((page): SpeakerGroup => ({ name: page.name, page, statements: page.statements }));
  const rest = [...others.values()].map((group): SpeakerGroup => ({ ...group, page: undefined }));
  return [
    ...named,
    ...rest
      .filter(({ name }) => name !== undefined)
      .sort((one, other) => other.statements.length - one.statements.length),
    ...rest.filter(({ name }) => name === undefined),
  ];
}
