import type { Recogniser } from "@news/core";
import { createRecogniser } from "./create-recogniser.ts";
import { readWeights } from "./read-weights.ts";

export { createRecogniser } from "./create-recogniser.ts";

let made: Recogniser | undefined;

/**
 * A small trained recogniser of German names: people, places, organisations. It loads its weights when it is first asked.
 *
 * @example
 * import { parseArticle } from "@news/core";
 * import { recogniser } from "@news/recogniser-de";
 * parseArticle("Die Firma Musterbau aus Bonn wächst.", { recogniser });
 */
export const recogniser: Recogniser = {
  name: "recogniser-de",
  languages: ["de"],
  recognise: (words) => {
    made ??= createRecogniser(readWeights());
    return made.recognise(words);
  },
};
