import type { Article, Entity } from "@news/core/model";
import { roleOf, type Statement, statementsOf } from "./statements.ts";

/** Everything one source says in an article. */
export interface Speaker {
  /** Undefined for what the text attributes to nobody. */
  readonly name: string | undefined;
  readonly entity: Entity | undefined;
  readonly role: string | undefined;
  /** In reading order. */
  readonly statements: readonly Statement[];
}

/** Who says what: the sources in the order in which they first speak, and last what nobody stands behind. */
export function speakersOf(article: Article): readonly Speaker[] {
  const bySpeaker = new Map<string | undefined, Statement[]>();
  for (const statement of statementsOf(article)) {
    const key = statement.entity?.id ?? statement.speaker?.toLowerCase();
    const known = bySpeaker.get(key);
    if (known === undefined) bySpeaker.set(key, [statement]);
    else known.push(statement);
  }
  const speakers = [...bySpeaker].flatMap(([key, statements]) => {
    const [first] = statements;
    if (first === undefined) return [];
    return [{ key, name: first.speaker, entity: first.entity, role: roleOf(first), statements }];
  });
  return [...speakers.filter(({ key }) => key !== undefined), ...speakers.filter(({ key }) => key === undefined)];
}
