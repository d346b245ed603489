import type { Context } from "hono";
import { Problem } from "../problem.ts";

const accepted = { accept: "text/plain, application/json" };
const help = "Send the text as text/plain, or as application/json with a field text; both in UTF-8.";

/** `ignoreBOM` keeps a byte-order mark in the text: spans count it. */
const textDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const jsonDecoder = new TextDecoder("utf-8", { fatal: true });

/**
 * The media type of a body, without its parameters.
 *
 * @throws {Problem} when there is none, or when the body is neither plain nor UTF-8.
 */
export function readMediaType(c: Context): "text/plain" | "application/json" {
  const header = c.req.header("content-type") ?? "";
  const [essence = "", ...parameters] = header.split(";").map((part) => part.trim().toLowerCase());
  if (essence !== "text/plain" && essence !== "application/json") {
    const given = essence === "" ? "The body has no Content-Type." : `The body is ${clip(essence)}.`;
    throw new Problem("body/media-type", `${given} ${help}`, { headers: accepted });
  }
  const charset = parameters
    .find((parameter) => parameter.startsWith("charset="))
    ?.slice(8)
    .replaceAll('"', "");
  if (charset !== undefined && !["utf-8", "utf8", "us-ascii"].includes(charset)) {
    throw new Problem("body/media-type", `The body is in ${clip(charset)}. ${help}`, { headers: accepted });
  }
  const encoding = c.req.header("content-encoding");
  if (encoding !== undefined && encoding.trim().toLowerCase() !== "identity") {
    const detail = `The body is compressed (${clip(encoding)}). Send it plain.`;
    throw new Problem("body/media-type", detail, { headers: { "accept-encoding": "identity" } });
  }
  return essence;
}

/** Whether a body says that it is of a media type, parameters aside. */
export function isMediaType(c: Context, type: string): boolean {
  const [essence = ""] = (c.req.header("content-type") ?? "").split(";");
  return essence.trim().toLowerCase() === type;
}

/**
 * The body as text, byte for byte.
 *
 * @throws {Problem} when it is not UTF-8; nothing is ever repaired.
 */
export async function readText(c: Context): Promise<string> {
  return decode(textDecoder, await c.req.arrayBuffer());
}

/**
 * The body as JSON.
 *
 * @throws {Problem} when it is not UTF-8 or not JSON.
 */
export async function readJson(c: Context): Promise<unknown> {
  const text = decode(jsonDecoder, await c.req.arrayBuffer());
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? ` (${clip(error.message)})` : "";
    throw new Problem("body/not-json", `The body cannot be read as JSON${reason}.`);
  }
}

function decode(decoder: typeof textDecoder, bytes: ArrayBuffer): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Problem(
      "body/not-utf-8",
      "The body has bytes that are not UTF-8. Convert it first, for example with iconv.",
    );
  }
}

/** Enough of a wrong value to recognise it. */
function clip(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}
