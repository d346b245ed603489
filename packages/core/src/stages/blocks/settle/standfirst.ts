import { overrule, type Settlement } from "./verdict.ts";

/**
 * A paragraph between headline and byline is the standfirst.
 *
 *     Rat beschließt neue Brücke                 headline
 *     Nach langem Streit ist der Bau besiegelt.  standfirst
 *     Von Ada Beispiel                           byline
 *     Am Montag hat der Rat …                    lead
 */
export const standfirst: Settlement = (verdicts, page) => {
  const first = verdicts.findIndex(({ type }) => type === "paragraph");
  const paragraph = verdicts[first];
  if (paragraph === undefined || paragraph.line.length > 500) return verdicts;
  const titled = page.headlineGiven !== undefined || verdicts.slice(0, first).some(({ type }) => type === "headline");
  if (!titled || verdicts.slice(0, first).some(({ type }) => type === "byline")) return verdicts;
  const below = verdicts.slice(first + 1, first + 5);
  const byline = below.findIndex(({ type }) => type === "byline" || type === "dateline");
  const text = below.findIndex(({ type }) => type === "paragraph" || type === "crosshead");
  if (byline === -1 || (text !== -1 && text < byline)) return verdicts;
  const bodyFollows = verdicts.slice(first + 1).some(({ type }) => type === "paragraph");
  if (!bodyFollows) return verdicts;
  return verdicts.map((verdict) =>
    verdict === paragraph ? overrule(verdict, "standfirst", "blocks/standfirst") : verdict,
  );
};
