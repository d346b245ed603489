import type { IncomingMessage } from "node:http";

/**
 * The address of the client. What `X-Forwarded-For` says counts only as far as our own proxies have written it: anybody can
 * send the rest.
 *
 * @param proxies how many proxies stand in front.
 * @example
 * // X-Forwarded-For: 10.9.9.9, 203.0.113.7  — with one proxy the client is 203.0.113.7
 */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const own = request.socket.remoteAddress ?? "";
  if (proxies === 0) return own;
  const header = request.headers["x-forwarded-for"];
  const noted = (Array.isArray(header) ? header.join(",") : (header ?? "")).split(",").map((address) => address.trim());
  return noted.at(-proxies) || own;
}
