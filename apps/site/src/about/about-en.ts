import type { AboutProse } from "./about-prose.ts";

/** About Wortlaut. */
export const aboutEn: AboutProse = {
  title: "Plain text, an article again",
  standfirst:
    "Wortlaut reads news of which only the words are left, and shows who says what in it. Every finding points to the very characters it rests on.",
  opening: [
    "A wire report, a page from an archive, a text field: often nothing is left of an article but plain text, line below line. Which line was the headline and which a crosshead, where the article begins and where there is only “Read also” to follow, can no longer be seen. Wortlaut works it out, by rules that have names and can be looked up.",
    "Then it asks of every sentence: who says so? Words in quotation marks, a “said on Monday”, an “according to the police” put them into somebody’s mouth. What belongs to nobody is the text’s own claim. To tell the two apart is half the art of reading a newspaper; here it stands in the margin.",
    "The name is German for “the exact words”, and a promise. The text stays as it is: no character is changed, none is lost. Below every article stands how its structure came about, and below that lie the data and the untouched input, to take away.",
  ],
  specimen: {
    caption: "An invented text as it comes in, and what Wortlaut sees in it",
    lines: [
      { name: "Boilerplate: navigation", text: "Skip to content", type: "boilerplate" },
      { name: "Kicker", text: "City council", type: "kicker" },
      { name: "Headline", text: "Line 7 returns to the harbour", type: "headline" },
      { name: "Byline", text: "By Alice Marlow", type: "byline" },
      {
        name: "Paragraph, with dateline",
        origin: "SEELINGEN —",
        text: " After eleven years the harbour gets its tram back. The council decided so on Tuesday by a large majority.",
        type: "paragraph",
      },
      { name: "Crosshead", text: "Who is to pay?", type: "crosshead" },
      {
        name: "Paragraph",
        text: "The state bears half of the cost. For the rest the city wants to sell a plot of land.",
        type: "paragraph",
      },
      { name: "Boilerplate: advertisement", text: "Advertisement", type: "boilerplate" },
      { name: "Credit", text: "Source: City of Seelingen", type: "credit" },
    ],
  },
  pipeline: {
    title: "The way of a text",
    entries: [
      { name: "Text", note: "The input stays unchanged. Every later finding is a pair of places in it." },
      { name: "Lines", note: "Line ends, blank lines and hard-wrapped paragraphs are recognised, not smoothed over." },
      {
        name: "Blocks",
        note: "Named rules speak for each line: length, punctuation, place, turns of phrase. The greatest weight decides.",
      },
      { name: "Sentences", note: "Paragraphs are cut into sentences; “Mr.”, “U.S.” and “Jan. 21” end none." },
      {
        name: "Statements",
        note: "Quotation marks, verbs of saying, “according to” show what somebody said, and who it was.",
      },
      {
        name: "Names and times",
        note: "People, organisations, places, and who “she” or “the minister” is; “on Tuesday” becomes a date where the text gives something to go by.",
      },
      {
        name: "Article",
        note: "All of it becomes an article of a fixed form. What the text does not say is called derived.",
      },
    ],
  },
  lines: {
    title: "The lines under the words",
    entries: [
      { name: "verbatim", note: "The words stand in quotation marks." },
      { name: "indirect", note: "Somebody’s words are rendered: with “that”, with “according to”." },
      { name: "attributed", note: "The text sums up what somebody said: demands, praises, criticises." },
    ],
  },
  audience: {
    title: "For whom",
    entries: [
      { name: "To read", note: "Every text gets a page that is well set, needs no script and can be printed." },
      {
        name: "For newsrooms and developers",
        note: "The same articles come over HTTP as JSON, with a schema and a fixed meaning of every field.",
      },
      {
        name: "For research",
        note: "Every finding names its place and its rule. The same text always gives the same result.",
      },
    ],
  },
  accuracy: {
    title: "How well it reads",
    intro:
      "Measured on texts that we wrote for it and annotated by hand without looking at the rules. The figure is F1 in per cent, the mean of precision and recall; beside it, at how many places it was measured.",
    task: "Task",
    languages: { de: "German", en: "English" },
    tasks: {
      paragraphs: "Text of the article told from boilerplate",
      statements: "Statements found",
      sources: "Statement, source and cue all at once",
      times: "Time expressions, to the character",
      values: "Time expressions with the right date",
    },
    caution:
      "Texts of one’s own are kinder than those of others. When one of these figures falls, the project’s test fails; what stands here is therefore the least it accepts.",
  },
  limits: {
    title: "What Wortlaut cannot do",
    items: [
      "It does not check whether a text is true. It shows what it says, and into whose mouth it puts that.",
      "It cannot bring back what plain text has lost: pictures, links, emphasis.",
      "It reads German and English. Texts in other languages are shown, but hardly structured.",
      "It can be wrong. Where form decided and not a word, the page says so: inferred, derived, by its form.",
    ],
  },
  signs: {
    title: "The signs on these pages",
    derived: {
      name: "Council decides on tram",
      note: "A headline in square brackets is derived. The text itself has none.",
    },
    origin: { name: "SEELINGEN —| The council", note: "A dateline at the beginning is set in bold." },
    boilerplate: {
      name: "Boilerplate| Advertisement",
      note: "What does not belong to the article is folded away and stands where it stood in the text.",
    },
  },
  interfaces: {
    title: "The interface, in two samples",
    read: "Fetch the latest articles:",
    parse: "Have a text of your own read, without keeping it:",
    file: "article.txt",
    closing:
      "Both answer with the article as JSON. All routes and fields are described at `/api/docs` on the same server. To see texts of your own on these pages, put them as `.txt` into the folder `seeds/`; nothing else is needed.",
  },
};
