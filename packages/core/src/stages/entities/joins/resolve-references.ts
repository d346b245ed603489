import type { Pronoun } from "../../../locale/compile-entities.ts";
import type { Locale } from "../../../locale/compile-locale.ts";
import type { Gender } from "../../../locale/inflect-person.ts";
import { PRONOUN, ROLE, STOP } from "../../../locale/name-flags.ts";
import { isUpper } from "../../../text/letters.ts";
import type { Word } from "../../../text/words.ts";
import type { QuoteDraft } from "../../layers.ts";
import { roleBefore } from "../rules/role.ts";
import type { EntitySentence } from "../sentence.ts";
import { has } from "../word-facts.ts";
import type { Cluster } from "./cluster.ts";
import { type QuoteFrames, toQuoteFrames } from "./quote-frames.ts";
import { type TimelineEntry, toTimeline } from "./timeline.ts";

/** Somebody mentioned a short while ago. */
interface Recent {
  readonly cluster: Cluster;
  /** Where the mention ends. */
  readonly end: number;
  readonly sentence: number;
  /** Nobody else was mentioned in that sentence before. */
  readonly first: boolean;
  /** The mention names the source of a statement. */
  readonly speaks: boolean;
}

/** How many mentions back a pronoun may reach, and how many sentences; a possessive mostly has its owner in the same one. */
const REACH = 12;
const SENTENCES = 2;
const POSSESSIVE_SENTENCES = 1;
/** How far the likeliest must be ahead of the next: below that the pronoun stays open, because a wrong join is worse. */
const MARGIN = 0.75;
const LEAST = 1;

/**
 * Pronouns and roles that stand for somebody named before, in one pass through the article. What they resolve to is added to
 * the people's mentions; what several could mean alike stays open.
 *
 *     Anke Rohde trat zurück. Nach zwei Jahren sei sie müde, sagte die Bürgermeisterin.
 *                                                  ^^^             ^^^^^^^^^^^^^^^
 */
export function resolveReferences(
  text: string,
  sentences: readonly EntitySentence[],
  people: readonly Cluster[],
  quotes: readonly QuoteDraft[],
  locale: Locale,
): void {
  if (people.length === 0) return;
  const frames = toQuoteFrames(quotes);
  const timeline = toTimeline(people);
  const named = new Set<Cluster>();
  const roles = rolesOf(people);
  const speakers = speakersOf(timeline, frames);
  const recents: Recent[] = [];
  let next = 0;
  for (const sentence of sentences) {
    let isFirst = true;
    const note = ({ cluster, mention }: TimelineEntry) => {
      const spoken = frames.sourceAt(mention.start);
      named.add(cluster);
      if (spoken !== undefined) speakers.set(spoken, cluster);
      const { end } = mention;
      recents.push({ cluster, end, sentence: sentence.index, first: isFirst, speaks: spoken !== undefined });
      isFirst = false;
      if (recents.length > REACH) recents.shift();
    };
    const { words } = sentence;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined || !has(sentence, at, PRONOUN | ROLE)) continue;
      for (; (timeline[next]?.mention.start ?? word.start + 1) <= word.start; next += 1) {
        const entry = timeline[next];
        if (entry !== undefined) note(entry);
      }
      const reference =
        readPronoun(sentence, at, frames, locale) ?? readRole(text, sentence, at, timeline[next], locale);
      if (reference === undefined) continue;
      const cluster =
        reference.form === "pronoun"
          ? likeliest(text, reference, recents, sentence.index, frames, speakers)
          : roleHolder(reference, roles, named);
      if (cluster === undefined) continue;
      const { start, end, form } = reference;
      const mention = { start, end, form, sentence: sentence.index, name: text.slice(start, end) };
      cluster.mentions.push(mention);
      if (form === "pronoun") cluster.gender ??= reference.gender;
      note({ cluster, mention });
    }
    const end = words.at(-1)?.end ?? 0;
    for (; (timeline[next]?.mention.start ?? end) < end; next += 1) {
      const entry = timeline[next];
      if (entry !== undefined) note(entry);
    }
  }
}

type Reference =
  | {
      readonly form: "pronoun";
      readonly start: number;
      readonly end: number;
      readonly gender: Gender;
      readonly possessive: boolean;
      /** Never the subject of its clause: "ihn". */
      readonly object: boolean;
    }
  | {
      readonly form: "role";
      readonly start: number;
      readonly end: number;
      readonly lemma: string;
      readonly noun: string;
      readonly gender: Gender;
    };

/** A pronoun that can stand for one person. */
function readPronoun(
  { words, title, flags }: EntitySentence,
  at: number,
  frames: QuoteFrames,
  locale: Locale,
): Reference | undefined {
  const word = words[at];
  if (word === undefined || title || !has({ flags }, at, PRONOUN)) return undefined;
  const pronoun = locale.entities.pronouns.get(word.folded);
  if (pronoun === undefined || pronoun === "several") return undefined;
  // "Sie" and "Ihr" inside a sentence speak to the reader; so does "Sie" that opens what somebody says.
  const polite = locale.pack.statistics.capitalisedNouns && isUpper(word.text.charCodeAt(0));
  if (polite && at > 0 && words[at - 1]?.kind === "word") return undefined;
  if (polite && pronoun !== "man" && frames.contentAt(word.start)?.kind === "direct") return undefined;
  // "sein" without a noun behind it is the verb.
  const next = words[at + 1];
  if (
    pronoun === "his" &&
    locale.pack.statistics.capitalisedNouns &&
    !(next?.kind === "word" && isUpper(next.initial)) &&
    word.folded.length === 4
  )
    return undefined;
  if (pronoun === "woman-or-several" && !speaksOfOne(words, at, locale)) return undefined;
  return {
    form: "pronoun",
    start: word.start,
    end: word.end,
    gender: pronoun === "man" || pronoun === "his" ? "man" : "woman",
    possessive: isPossessive(pronoun),
    object: locale.entities.objectPronouns.has(word.folded),
  };
}

function isPossessive(pronoun: Pronoun): boolean {
  return pronoun === "his" || pronoun === "her";
}

/** How far behind its pronoun the verb of a subordinate clause may stand. */
const CLAUSE = 24;

/**
 * Whether the verb of "sie" speaks of one person; no if it speaks of several, or none tells.
 *
 *     sagte sie; sie hat; wie sie in der Sitzung mitteilte
 *     ^^^^^          ^^^                         ^^^^^^^^^
 */
function speaksOfOne(words: readonly Word[], at: number, locale: Locale): boolean {
  const [behind, before] = [words[at + 1], words[at - 1]];
  // A main clause that opens with "sie" goes on with its verb.
  const opens = at === 0 || (at === 1 && before?.kind === "mark");
  if (opens && behind?.kind === "word" && !isUpper(behind.initial) && (locale.entities.flagsOf(behind) & STOP) === 0)
    return numberByEnding(behind, locale) !== "several";
  const beside =
    listedNumber(behind, locale) ??
    listedNumber(before, locale) ??
    numberByEnding(behind, locale) ??
    numberByEnding(before, locale);
  if (beside !== undefined) return beside === "one";
  // In a subordinate clause the verb stands last.
  let last = at + 1;
  while (last < words.length && last - at < CLAUSE && words[last]?.kind !== "mark") last += 1;
  return (listedNumber(words[last - 1], locale) ?? numberByEnding(words[last - 1], locale)) === "one";
}

type Number = "one" | "several";

/** What a common verb says of how many do it: "ist", "sind". */
function listedNumber(verb: Word | undefined, { entities }: Locale): Number | undefined {
  if (verb === undefined || verb.kind !== "word") return undefined;
  if (entities.singularVerbs.has(verb.folded)) return "one";
  return entities.pluralVerbs.has(verb.folded) ? "several" : undefined;
}

/** What the ending of any other verb says: "teilte", "teilten". */
function numberByEnding(verb: Word | undefined, { entities }: Locale): Number | undefined {
  if (verb === undefined || verb.kind !== "word" || isUpper(verb.initial)) return undefined;
  if (verb.end - verb.start < 4 || (entities.flagsOf(verb) & STOP) !== 0) return undefined;
  if (entities.pluralVerbEndings.match(verb.folded) !== undefined) return "several";
  return entities.singularVerbEndings.match(verb.folded) === undefined ? undefined : "one";
}

/** "die Bürgermeisterin", "the mayor": a role with a definite article and no name behind it. */
function readRole(
  text: string,
  sentence: EntitySentence,
  at: number,
  upcoming: TimelineEntry | undefined,
  locale: Locale,
): Reference | undefined {
  if (!has(sentence, at, ROLE)) return undefined;
  const { words, flags } = sentence;
  const role = roleBefore({ text, sentence, words, flags, locale, lookedUp: [] }, at + 1);
  const article = role === undefined ? undefined : words[role.from - 1];
  if (role === undefined || article === undefined || !role.person.one || !locale.entities.definite.has(article.folded))
    return undefined;
  // A name right behind it has the role as its description.
  if (upcoming !== undefined && upcoming.mention.start <= (words[at + 1]?.end ?? 0)) return undefined;
  const { start, end, lemma, noun } = role.description;
  const feminine = role.person.gender;
  return { form: "role", start, end, lemma, noun, gender: feminine };
}

/** Who is described by which role; the basic form of the role is the key. */
function rolesOf(people: readonly Cluster[]): Map<string, Cluster[]> {
  const roles = new Map<string, Cluster[]>();
  for (const cluster of people) {
    for (const { lemma } of cluster.descriptions) {
      const list = roles.get(lemma);
      if (list === undefined) roles.set(lemma, [cluster]);
      else if (!list.includes(cluster)) list.push(cluster);
    }
  }
  return roles;
}

/** The only one so far who has this role; of several, the only one with exactly this word for it. */
function roleHolder(
  { lemma, noun, gender }: Reference & { readonly form: "role" },
  roles: ReadonlyMap<string, readonly Cluster[]>,
  named: ReadonlySet<Cluster>,
): Cluster | undefined {
  const holders = (roles.get(lemma) ?? []).filter(
    (cluster) =>
      named.has(cluster) && (gender === undefined || cluster.gender === undefined || cluster.gender === gender),
  );
  if (holders.length <= 1) return holders[0];
  const exact = holders.filter(({ descriptions }) => descriptions.some((description) => description.noun === noun));
  return exact.length === 1 ? exact[0] : undefined;
}

/** The person a pronoun most likely stands for, if nobody else comes near. */
function likeliest(
  text: string,
  { start, gender, possessive, object }: Reference & { readonly form: "pronoun" },
  recents: readonly Recent[],
  sentence: number,
  frames: QuoteFrames,
  speakers: ReadonlyMap<QuoteDraft, Cluster>,
): Cluster | undefined {
  const content = frames.contentAt(start);
  const asSource = frames.sourceAt(start) !== undefined;
  const scores = new Map<Cluster, number>();
  for (const recent of recents) {
    const { cluster } = recent;
    const back = sentence - recent.sentence;
    if (back > (possessive ? POSSESSIVE_SENTENCES : SENTENCES)) continue;
    if (cluster.gender !== undefined && cluster.gender !== gender) continue;
    // "Hoad bot ihm Tee an": whoever does it in the same clause is somebody else.
    if (object && back === 0 && isSameClause(text, recent.end, start)) continue;
    // Whoever speaks does not call himself "er" in his own words.
    const own = content !== undefined && speakers.get(content) === cluster;
    if (own && content.kind === "direct") continue;
    const score =
      2.2 -
      back * 0.6 +
      (recent.first ? 0.6 : 0) +
      (recent.speaks ? 0.5 : 0) +
      (recent.speaks && asSource ? 0.8 : 0) +
      (own ? 1 : 0) +
      (cluster.gender === gender ? 0.5 : -0.7);
    scores.set(cluster, Math.max(scores.get(cluster) ?? 0, score));
  }
  const ranked = [...scores].sort((one, other) => other[1] - one[1]);
  const [best, second] = ranked;
  if (best === undefined || best[1] < LEAST || best[1] - (second?.[1] ?? 0) < MARGIN) return undefined;
  return best[0];
}

/** Clauses are rarely longer, in characters. */
const LONGEST_CLAUSE = 100;

/** Whether no comma, colon or dash parts the two places. */
function isSameClause(text: string, from: number, to: number): boolean {
  return to - from < LONGEST_CLAUSE && !/[,;:–—„“”"]/.test(text.slice(from, to));
}

/** Who is named as the source of which statement, wherever that stands. */
function speakersOf(timeline: readonly TimelineEntry[], frames: QuoteFrames): Map<QuoteDraft, Cluster> {
  const speakers = new Map<QuoteDraft, Cluster>();
  for (const { cluster, mention } of timeline) {
    const spoken = frames.sourceAt(mention.start);
    if (spoken !== undefined && !speakers.has(spoken)) speakers.set(spoken, cluster);
  }
  return speakers;
}
