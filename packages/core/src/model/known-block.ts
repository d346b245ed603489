import type { Span } from "../text/span.ts";
import type { BlockType } from "./block.ts";

/** A stretch of the text whose type the caller knows, such as a heading of HTML. UTF-16 offsets into the text as given. */
export interface KnownBlock extends Span {
  readonly type: BlockType;
}
