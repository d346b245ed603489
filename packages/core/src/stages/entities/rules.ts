import type { Rule } from "./candidate.ts";
import { knownName } from "./rules/known-name.ts";
import { nationalBody } from "./rules/national-body.ts";
import { nationality } from "./rules/nationality.ts";
import { acronym, club, headAndName, legalForm, nameAndHead } from "./rules/organisation.ts";
import { event, paper } from "./rules/paper-and-event.ts";
import { behindRole, givenAndSurname, surnameEnding } from "./rules/person.ts";
import { behindPlaceTitle, behindPreposition, placeEnding, placeOpener, placeTail, townEnding } from "./rules/place.ts";

/** Rules about capitalised words, in no order: what they find is weighed afterwards. */
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

/** Rules that may begin with a small word. */
export const smallWordRules: readonly Rule[] = [knownName, nationality, nationalBody, paper];
