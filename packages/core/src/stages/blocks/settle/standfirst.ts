import { overrule, type Settlement, type Verdict } from "./verdict.ts";

/** A line without a full stop is a subheadline up to here, and a standfirst from here on when the byline follows. */
const SHORTEST_LINE = 70;
const LONGEST = 300;
/** A longer one is a lead whose full stop was lost. */
const LONGEST_UNFINISHED = 110;

/**
 * A paragraph between headline and byline is the standfirst.
 *
 *     Rat beschließt neue Brücke                 headline
 *     Nach langem Streit ist der Bau besiegelt.  standfirst
 *     Von Ada Beispiel                           byline
 *     Am Montag hat der Rat …                    lead
 */
export const standfirst: Settlement = (verdicts, page) => {
  const line = verdicts.findIndex(({ type }) => type === "subheadline");
  const long = verdicts[line];
  if (long !== undefined && long.line.length >= SHORTEST_LINE && isHead(verdicts[line + 1]))
    return verdicts.map((verdict) =>
      verdict === long ? overrule(verdict, "standfirst", "blocks/standfirst/line") : verdict,
    );
  const first = verdicts.findIndex(({ type }) => type === "paragraph");
  const paragraph = verdicts[first];
  if (paragraph === undefined || paragraph.line.length > 500) return verdicts;
  const titled = page.headlineGiven !== undefined || verdicts.slice(0, first).some(({ type }) => type === "headline");
  if (!titled || verdicts.slice(0, first).some(({ type }) => type === "byline")) return verdicts;
  const next = verdicts[first + 1];
  const bodyFollows = verdicts.slice(first + 1).some(({ type }) => type === "paragraph");
  if (!bodyFollows) return verdicts;
  // Two sentences of which the last has no full stop, or anything short in front of the date.
  const unfinished =
    paragraph.line.length <= LONGEST_UNFINISHED &&
    paragraph.line.ending === "open" &&
    paragraph.line.inner > 0 &&
    next?.type === "paragraph";
  if (paragraph.line.length <= LONGEST && (unfinished || isDate(next)))
    return verdicts.map((verdict) =>
      verdict === paragraph ? overrule(verdict, "standfirst", "blocks/standfirst") : verdict,
    );
  const below = verdicts.slice(first + 1, first + 5);
  const byline = below.findIndex(({ type }) => type === "byline" || type === "dateline");
  const text = below.findIndex(({ type }) => type === "paragraph" || type === "crosshead");
  if (byline === -1 || (text !== -1 && text < byline)) return verdicts;
  return verdicts.map((verdict) =>
    verdict === paragraph ? overrule(verdict, "standfirst", "blocks/standfirst") : verdict,
  );
};

/** A date, and no clock of a live blog. */
function isDate(verdict: Verdict | undefined): boolean {
  return verdict?.kind === "update-stamp" && verdict.rule !== "blocks/update-stamp/clock";
}

/** A byline or a date: the head of the page ends here. */
function isHead(verdict: Verdict | undefined): boolean {
  return verdict?.type === "byline" || isDate(verdict);
}
