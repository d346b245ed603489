import { readFileSync } from "node:fs";

/** The weights from their file. The only place that needs Node; elsewhere fetch the file and call `createRecogniser`. */
export function readWeights(): Uint8Array {
  return readFileSync(new URL("../weights/names-de.bin", import.meta.url));
}
