import { writeFileSync } from "node:fs";
import { join } from "node:path";
import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import germanNationalities from "i18n-nationality/langs/de.json" with { type: "json" };
import englishNationalities from "i18n-nationality/langs/en.json" with { type: "json" };
import { english, german, leftOut, withoutAdjective } from "./country-corrections.ts";

/**
 * Writes `locales/<code>/countries.ts`: each country with its names, adjectives and inhabitants.
 *
 * Names come from the platform's CLDR data (`Intl.DisplayNames`, Unicode licence), adjectives from i18n-nationality and more
 * codes from i18n-iso-countries (both MIT, see NOTICE); `country-corrections.ts` has the last word. The result is committed,
 * so that every platform reads texts with the same table: run this by hand after an update of a source.
 */
const languages = [
  {
    code: "de",
    corrections: german,
    name: "germanCountries",
    nationalities: germanNationalities.nationalities as Record<string, string>,
    lower: true,
  },
  {
    code: "en",
    corrections: english,
    name: "englishCountries",
    nationalities: englishNationalities.nationalities as Record<string, string>,
    lower: false,
  },
] as const;

for (const { code: language, corrections, name, lower, nationalities } of languages) {
  const long = new Intl.DisplayNames([language], { type: "region" });
  const short = new Intl.DisplayNames([language], { type: "region", style: "short" });
  const rows = [...codes.map(([code]) => code ?? ""), "XK"]
    .filter((code, index, all) => !leftOut.has(code) && all.indexOf(code) === index)
    .sort()
    .map((code) => {
      const added = corrections.names[code] ?? "";
      const found = added.startsWith("=") ? [] : [long.of(code) ?? "", short.of(code) ?? ""];
      const names = [...found, ...added.replace("=", "").split("|")]
        .map((one) => one.trim().replaceAll("\u00ad", ""))
        .filter(
          (one, index, all) =>
            one !== "" && one !== code + code && all.indexOf(one) === index && !corrections.never.includes(one),
        );
      const library = withoutAdjective.has(code) ? "" : plainAdjective(nationalities[code] ?? "");
      const adjective = corrections.adjectives[code] ?? (lower ? library.toLowerCase() : library);
      return names.length === 0
        ? ""
        : [`${code} ${names.join("|")}`, adjective, corrections.inhabitants[code] ?? ""].join(";").replace(/;+$/, "");
    })
    .filter((row) => row !== "");
  const lands = corrections.lands.map((land) => `- ${land}`.replace(/;+$/, ""));
  const file = join(import.meta.dirname, "..", "src", "locales", language, "countries.ts");
  writeFileSync(
    file,
    `/**
 * Countries and lands: code (ISO 3166, "-" for lands without one), names; adjectives; inhabitants. Written by
 * \`scripts/write-countries.ts\` from CLDR, i18n-nationality and our corrections (licences: NOTICE): change those and not this file.
 */
export const ${name} = \`
${[...rows, ...lands].join("\n")}
\`;
`,
  );
}

/** "Nigerianisch (Niger)" and bare names of territories are no adjectives. */
function plainAdjective(adjective: string): string {
  return /[(,]|^St\.|Islands?$| or | - |ans$/.test(adjective) ? "" : adjective.trim();
}
