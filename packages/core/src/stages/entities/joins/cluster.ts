import type { Gender } from "../../../locale/inflect-person.ts";
import type { KnownName } from "../../../locale/list-known-names.ts";
import type { EntityType, Mention } from "../../../model/entity.ts";
import type { Span } from "../../../text/span.ts";
import type { Description } from "../candidate.ts";

/** One mention of somebody or something. */
export interface ClusterMention extends Span {
  readonly form: Mention["form"];
  /** Place of its sentence in the article; -1 for names outside sentences, such as a byline's. */
  readonly sentence: number;
  /** The name as it goes into `name` and `aliases`, without a genitive ending where that can be told. */
  readonly name: string;
}

/** Somebody or something, while mentions are still being joined. */
export interface Cluster {
  readonly type: EntityType;
  readonly known: KnownName | undefined;
  readonly mentions: ClusterMention[];
  readonly descriptions: Description[];
  gender: Gender;
  /** People: the last word of the name; empty when only a given name is known. */
  readonly surname: string;
  /** People: the given names, first first; empty when only a surname is known. */
  given: readonly string[];
}
