import type { Article, Block, Entity, Quote, Time } from "@news/core";

/** A line of an article with what it is. */
export type Line = readonly [type: Block["type"], words: string];

/** Where words stand in a text; the test is wrong when they do not. */
function spanOf(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  if (start === -1) throw new Error(`"${words}" does not stand in the text`);
  return { start, end: start + words.length };
}

/** An article of these lines, joined by `joint`; `more` sees the text and adds findings. */
export function makeArticle(
  lines: readonly Line[],
  more: (text: string) => Partial<Article> = () => ({}),
  joint = "\n",
): Article {
  const text = lines.map(([, words]) => words).join(joint);
  const blocks: Block[] = [];
  let at = 0;
  for (const [type, words] of lines) {
    const isLead = type === "paragraph" && !blocks.some(({ role }) => role === "lead");
    blocks.push({
      type,
      span: { start: at, end: at + words.length },
      certainty: "written",
      rule: "test/line",
      ...(isLead ? { role: "lead" } : {}),
      ...(type === "boilerplate" ? { kind: "other" as const } : {}),
    });
    at += words.length + joint.length;
  }
  const node = (type: Block["type"]) => {
    const block = blocks.find((candidate) => candidate.type === type);
    return block && { text: text.slice(block.span.start, block.span.end), span: block.span };
  };
  const nodes = { kicker: node("kicker"), subheadline: node("subheadline"), standfirst: node("standfirst") };
  const headline = node("headline");
  const byline = node("byline");
  return {
    schemaVersion: 1,
    language: "de",
    text,
    ...Object.fromEntries(Object.entries(nodes).filter(([, value]) => value !== undefined)),
    ...(headline && { headline: { ...headline, certainty: "written" as const } }),
    ...(byline && { byline: { ...byline, authors: [] } }),
    blocks,
    sections: [],
    quotes: [],
    entities: [],
    times: [],
    credits: [],
    keywords: [],
    statistics: { words: text.split(/\s+/).length, sentences: 1, readingMinutes: 0.1 },
    diagnostics: [],
    ...more(text),
  };
}

/** A quote whose parts are given as words of the text. */
function makeQuote(
  text: string,
  {
    words,
    source,
    cue,
    ...more
  }: { words: readonly string[]; source?: string; cue?: readonly [string, string] } & Partial<
    Omit<Quote, "source" | "cue">
  >,
  sourceMore: Partial<NonNullable<Quote["source"]>> = {},
): Quote {
  return {
    id: "q1",
    kind: "direct",
    spans: words.map((piece) => spanOf(text, piece)),
    text: words.join(" "),
    fragment: false,
    source:
      source === undefined ? null : { spans: [spanOf(text, source)], text: source, kind: "person", ...sourceMore },
    cue: cue === undefined ? null : { spans: [spanOf(text, cue[0])], text: cue[0], lemma: cue[1] },
    frame: null,
    addressee: null,
    parent: null,
    certainty: "written",
    rule: "test/quote",
    ...more,
  };
}

/** The article that the readable tests look at: every kind of finding once or twice. */
export function councilArticle(joint = "\n"): Article {
  return makeArticle(
    [
      ["kicker", "Beispielstadt"],
      ["headline", "Rat spart am Licht & am Lärm"],
      ["byline", "Von Ada Beispiel und Bo Muster"],
      ["standfirst", "Die Laternen gehen um Mitternacht aus. Das hat der Rat beschlossen."],
      ["paragraph", "Bonn (dpa) - „Wir sparen“, sagte Bürgermeisterin Cora Probe am Dienstag, „und niemand stolpert.“"],
      ["crosshead", "Was kostet die Nacht?"],
      ["paragraph", "Die Stadtwerke teilten mit, das Netz sei 1998 gebaut worden. 3 < 4 <script>alert(1)</script>"],
      ["list-item", "- Laternen: *aus*"],
      ["list-item", "- Ampeln: an"],
      ["divider", "* * *"],
      ["paragraph", "3. Mai wird ein 😀 Tag, so Probe."],
      ["credit", "Mitarbeit: Dora Zeuge"],
      ["boilerplate", "Lesen Sie auch: Nichts davon"],
    ],
    (text) => ({
      publishedAt: "2025-01-22T18:30+01:00",
      url: "https://example.org/rat-spart",
      publisher: "Beispielbote",
      tags: ["Rat", "Licht"],
      byline: {
        text: "Von Ada Beispiel und Bo Muster",
        span: spanOf(text, "Von Ada Beispiel und Bo Muster"),
        authors: ["Ada Beispiel", "Bo Muster"].map((name) => ({ name, span: spanOf(text, name) })),
      },
      dateline: {
        text: "Bonn (dpa) -",
        span: spanOf(text, "Bonn (dpa) -"),
        form: "wire",
        places: [{ name: "Bonn", span: spanOf(text, "Bonn") }],
        agencies: [{ name: "dpa", span: spanOf(text, "dpa") }],
        rule: "test/dateline",
      },
      quotes: [
        makeQuote(
          text,
          {
            words: ["„Wir sparen“", "„und niemand stolpert.“"],
            source: "Bürgermeisterin Cora Probe",
            cue: ["sagte", "sagen"],
          },
          { entity: "e1" },
        ),
        makeQuote(
          text,
          {
            id: "q2",
            kind: "indirect",
            words: ["das Netz sei 1998 gebaut worden"],
            source: "Die Stadtwerke",
            cue: ["teilten mit", "mitteilen"],
          },
          { kind: "organisation" },
        ),
      ],
      entities: [
        entity("e1", "person", "Cora Probe", text, {
          descriptions: [{ text: "Bürgermeisterin", span: spanOf(text, "Bürgermeisterin") }],
        }),
        entity("e2", "place", "Bonn", text, { links: { wikidata: "Q586" } }),
      ],
      times: [
        time(text, "Dienstag", { value: "2025-01-21" }),
        time(text, "1998", { value: "1998", granularity: "year" }),
      ],
      credits: [
        {
          text: "Mitarbeit: Dora Zeuge",
          span: spanOf(text, "Mitarbeit: Dora Zeuge"),
          role: "contributor",
          people: [{ name: "Dora Zeuge", span: spanOf(text, "Dora Zeuge") }],
          organisations: [],
        },
      ],
      keywords: [{ text: "Laternen", score: 1 }],
    }),
    joint,
  );
}

function entity(id: string, type: Entity["type"], name: string, text: string, more: Partial<Entity> = {}): Entity {
  const mentions = [{ span: spanOf(text, name), form: "full" as const }];
  return { id, type, name, aliases: [], descriptions: [], mentions, links: {}, ...more };
}

function time(text: string, words: string, more: Partial<Time>): Time {
  return { text: words, span: spanOf(text, words), type: "date", granularity: "day", certainty: "written", ...more };
}
