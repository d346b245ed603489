import type { Rule } from "./candidate.ts";
import { knownName } from "./rules/known-name.ts";
import { nationalBody } from "./rules/national-body.ts";
import { nationality } from "./rules/nationality.ts";
import { acronym, club, headAndName, legalForm, nameAndHead, shortened } from "./rules/organisation.ts";
import { event, paper } from "./rules/paper-and-event.ts";
import { behindRole, givenAndSurname, surnameEnding } from "./rules/person.ts";
import { behindPlaceTitle, behindPreposition, placeEnding, placeOpener, placeTail, townEnding } from "./rules/place.ts";

/** Everything that finds names, in no order: what the rules find is weighed afterwards. */
export const nameRules: readonly Rule[] = [
  knownName,
  givenAndSurname,
  behindRole,
  surnameEnding,
  legalForm,
  club,
  headAndName,
  nameAndHead,
  acronym,
  shortened,
  placeOpener,
  behindPlaceTitle,
  placeTail,
  placeEnding,
  behindPreposition,
  townEnding,
  nationality,
  nationalBody,
  event,
  paper,
];

/** A word without any of these bits opens no name. */
export const openers = nameRules.reduce((bits, { opens }) => bits | opens, 0);
