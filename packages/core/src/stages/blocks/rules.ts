import type { LineRule, PageRule } from "./evidence.ts";
import { addressLine } from "./rules/address-line.ts";
import { authorBox } from "./rules/author-box.ts";
import { boilerplate } from "./rules/boilerplate.ts";
import { breadcrumb } from "./rules/breadcrumb.ts";
import { bylineNames, bylineOpener } from "./rules/byline.ts";
import { caption, captionBySource } from "./rules/caption.ts";
import { copies } from "./rules/copies.ts";
import { creditPhrase, labelledNames, signature } from "./rules/credit.ts";
import { dateLine } from "./rules/date-line.ts";
import { divider } from "./rules/divider.ts";
import { houseVoice } from "./rules/house-voice.ts";
import { interview } from "./rules/interview.ts";
import { listItem } from "./rules/list-item.ts";
import { markup } from "./rules/markup.ts";
import { placeLine } from "./rules/place-line.ts";
import {
  copyrightBelowText,
  creditAboveText,
  firstLine,
  genreKicker,
  placeOnPage,
  tags,
} from "./rules/place-on-page.ts";
import { pullQuote } from "./rules/pull-quote.ts";
import { runningText } from "./rules/running-text.ts";
import { runs } from "./rules/runs.ts";
import { shortLine } from "./rules/short-line.ts";
import { shoutedLink } from "./rules/shouted-link.ts";
import { textLabel } from "./rules/text-label.ts";
import { wireFurniture, wireHeader } from "./rules/wire-furniture.ts";

/** Rules that look at a line by itself. Their order does not matter: the weights are added up. */
export const lineRules: readonly LineRule[] = [
  runningText,
  shortLine,
  textLabel,
  listItem,
  divider,
  markup,
  caption,
  creditPhrase,
  dateLine,
  addressLine,
  breadcrumb,
  boilerplate,
  shoutedLink,
  wireFurniture,
];

/** Rules that look at a line in its place on the page, once every line was looked at by itself. */
export const pageRules: readonly PageRule[] = [
  placeOnPage,
  firstLine,
  wireHeader,
  genreKicker,
  creditAboveText,
  copyrightBelowText,
  tags,
  authorBox,
  houseVoice,
  captionBySource,
  copies,
  runs,
  interview,
  pullQuote,
  bylineOpener,
  bylineNames,
  signature,
  labelledNames,
  placeLine,
];
