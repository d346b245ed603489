import { localeOf, type SiteLocale } from "../i18n/locales.ts";
import { aboutDe } from "./about-de.ts";
import { aboutEn } from "./about-en.ts";

/** A term and what there is to say about it. */
interface Entry {
  readonly name: string;
  readonly note: string;
}

/** A line of the specimen: what it is, and its words. */
interface SpecimenLine {
  readonly type: "boilerplate" | "kicker" | "headline" | "byline" | "paragraph" | "crosshead" | "credit";
  readonly name: string;
  readonly text: string;
  /** The dateline in front of the text. */
  readonly origin?: string;
}

/** A section of entries under a title. */
interface Part {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The running text of the page about Wortlaut, in one language of the interface. */
export interface AboutProse {
  readonly title: string;
  readonly standfirst: string;
  readonly opening: readonly string[];
  readonly specimen: { readonly caption: string; readonly lines: readonly SpecimenLine[] };
  readonly pipeline: Part;
  readonly lines: Part;
  readonly audience: Part;
  readonly accuracy: {
    readonly title: string;
    readonly intro: string;
    readonly task: string;
    readonly languages: Readonly<Record<"de" | "en", string>>;
    readonly tasks: Readonly<Record<AccuracyTask, string>>;
    readonly caution: string;
  };
  readonly limits: { readonly title: string; readonly items: readonly string[] };
  readonly signs: {
    readonly title: string;
    readonly derived: Entry;
    readonly origin: Entry;
    readonly boilerplate: Entry;
  };
  readonly interfaces: {
    readonly title: string;
    readonly read: string;
    readonly parse: string;
    /** Name of a file in the sample command. */
    readonly file: string;
    readonly closing: string;
  };
}

/** What is measured, in the order of the table. */
export const accuracyTasks = ["paragraphs", "statements", "sources", "times", "values"] as const;
export type AccuracyTask = (typeof accuracyTasks)[number];

const prose: Readonly<Record<SiteLocale, AboutProse>> = { de: aboutDe, en: aboutEn };

/** The page's text in a language of the interface. */
export function aboutProse(locale: string | undefined): AboutProse {
  return prose[localeOf(locale)];
}
