import { describe, expect, test } from "vitest";
import { findTimes, readMarks } from "./marked-sentence.ts";

/** All sentences are read as if written on this Wednesday. */
const PUBLISHED = "2025-01-22";

const groups: Readonly<Record<string, readonly string[]>> = {
  "dates with and without a year": [
    "The treaty was signed on {2024-05-03 May 3, 2024}.",
    "The treaty was signed on {2024-05-03 3 May 2024}.",
    "The treaty was signed on {2024-05-03 the 3rd of May 2024}.",
    "The treaty was signed on {2025-01-17 Friday, January 17}.",
    "The council will meet on {2025-02-03 February 3}.",
    "The bridge was closed on {2024-12-20 December 20}.",
    "The fair runs {2025-03-03 March 3} to {2025-03-05 March 5}.",
    "The forest burned in {2024-08 August}.",
    "The forest burned in {2023-08 August 2023}.",
    "The forest burned in {2024-08 August of last year}.",
    "It will be ready by {../2025-05 mid-May}.",
    "It will be ready by {../2025-12-25 Christmas}.",
    "He was offered the job from {2025-07/.. July}.",
    "The bridge was shut on the {2024-05-03TEV evening of May 3, 2024}.",
  ],
  years: [
    "She has run the office since {2014/.. 2014}.",
    "He was elected in {2011 2011}.",
    "He left in {2012 early 2012}.",
    "He lived there from {2009 2009} to {2011 2011}.",
    "He scored 14 goals in {2023/2024 the 2023-24 season}.",
    "The church was built around {1900~ 1900}.",
    "Sales fell in {2024 2024} and {2025 2025}.",
  ],
  "relative days": [
    "It snowed {2025-01-21 yesterday}.",
    "The council meets {2025-01-23 tomorrow}.",
    "He will speak {2025-01-22TNI tonight}.",
    "The train arrived {2025-01-22TMO this morning}.",
    "The power failed {2025-01-21TNI last night}.",
    "He came on {2025-01-20 Monday} and left {2025-01-20TEV that evening}.",
  ],
  "weekdays, with the direction the verb gives": [
    "The council met on {2025-01-21 Tuesday}.",
    "The council will meet on {2025-01-28 Tuesday}.",
    "Parliament votes on {2025-01-27 Monday}.",
    "The company said on {2025-01-20 Monday} it would stop work.",
    "He saw no problem {2025-01-17 last Friday}.",
    "The council meets {2025-01-27 next Monday}.",
    "{2025-01-21 Tuesday}'s vote was close.",
    "They have been on strike since {2025-01-20/.. Monday}.",
    "The plan will be on show until {../2025-01-24 Friday}.",
    "He will be back {2025-01-28 next Tuesday} or {2025-01-29 Wednesday}.",
    "The strike, which began {2025-01-20 Monday}, ends {2025-01-23 Thursday}.",
    "The bridge will close {2025-01-24 Friday}.",
    "The news came {2025-01-21TNI Tuesday night}.",
  ],
  "clock times": [
    "The council met on {2025-01-21 Tuesday} at {2025-01-21T20:00 8 p.m.} in Bonn.",
    "The council met on {2025-01-21 Tuesday} at {2025-01-21T20:00 8pm} in Bonn.",
    "Doors open {2025-01-23 tomorrow} from {2025-01-23T17:00 5}-{2025-01-23T19:00 7 p.m.} in Bonn.",
    "He arrived {2025-01-21 yesterday} at {2025-01-21T09:30 half past nine}.",
    "He arrived {2025-01-21 yesterday} at {2025-01-21T12:00 noon}.",
    "He arrived {2025-01-21 yesterday} at {2025-01-21T05:00 five in the morning}.",
    "He arrived {2025-01-21 yesterday} at {2025-01-21T18:30 18:30}.",
    "The deadline ended {2025-01-21 yesterday} at {2025-01-21T11:00:00Z 11 a.m. GMT} in London.",
  ],
  "weeks, months, quarters, seasons": [
    "It snowed {2025-01-13/2025-01-19 last week}.",
    "The strike begins {2025-01-27/2025-02-02 next week}.",
    "It snowed {2025-01-18/2025-01-19 last weekend}.",
    "It will snow at {2025-01-25/2025-01-26 the weekend}.",
    "The vote is {2025-02 next month}.",
    "Sales fell in {2024-35 the third quarter of 2024}.",
    "Sales fell in {2024-35 Q3 2024}.",
    "Wait for {2025-34 second-quarter} figures.",
    "The flood came in {2021-22 the summer of 2021}.",
    "The flood came {2024-22 last summer}.",
    "There was little snow {2024-24 this winter}.",
    "There were more {2024 last year}.",
    "There will be fewer {2025 this year}.",
    "It will be ready by {../2025 the end of the year}.",
  ],
  "decades and centuries": [
    "The town grew in {199X the 1990s}.",
    "The town grew in {199X the 90s}.",
    "The town grew in {199X the mid-1990s}.",
    "The town grew in {196X the late sixties}.",
    "The town grew in {19XX the 20th century}.",
  ],
  feasts: [
    "It snowed on {2024-12-24 Christmas Eve}.",
    "It snowed on {2024-11-28 Thanksgiving}.",
    "It snowed at {2024-03-31 Easter 2024}.",
    "The shops will be closed on {2025-05-26 Memorial Day}.",
  ],
  "lengths of time": [
    "He left {2023 two years ago}.",
    "It has snowed for {P3W three weeks}.",
    "The town has complained for {PXY years}.",
    "The town grew over {P5Y the past five years}.",
    "They finished in {PT17M12S 17 minutes 12 seconds}.",
    "It took {P95Y ninety-five years}.",
    "It took {P100Y a hundred years}.",
    "It took {P2W a fortnight}.",
    "It took {PTXH a few hours}.",
    "It took {PT30M half an hour}.",
    "The {P3D three-day} meeting ended.",
  ],
  "what comes again": [
    "The council meets {P1D daily}.",
    "The council meets on {XXXX-WXX-1 Mondays}.",
    "The council meets {XXXX-WXX-1 every Monday}.",
    "The council meets {P2D every other day}.",
    "The council meets {P2Y every two years}.",
    "The council meets {P1W twice a week}.",
    "He works {P1W one day a week}.",
  ],
  "now, once and some day": [
    "The bridge is {PRESENT_REF currently} closed.",
    "The bridge was {PAST_REF recently} closed.",
    "{PAST_REF The other day} it was closed.",
    "The bridge will {FUTURE_REF soon} be closed.",
    "Until {../1997 1997} it met {P1W weekly}; {PRESENT_REF today} it meets less often.",
  ],
};

describe.each(Object.entries(groups))("English: %s", (_, sentences) => {
  test.each(sentences)("%s", (marked) => {
    const { sentence, expected } = readMarks(marked);
    expect(findTimes(sentence, "en", PUBLISHED)).toEqual(expected);
  });
});
