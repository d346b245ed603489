import type { Duplex } from "node:stream";
import { Problem, problemResponse } from "../problem.ts";

/** Nobody knows what was asked for: the address of these problems is the server itself. */
const address = "http://localhost/";

/** Answers a request that is broken before the app sees it, such as one with an impossible Host header. */
export function refuseRequest(): Response {
  return problemResponse(new Problem("request/malformed", "The address or the Host header cannot be read."), address);
}

/** What Node says about bytes that are no request, or not one in time. */
const refusals: Readonly<Record<string, readonly [status: string, detail: string]>> = {
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "The headers are too large."],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "The request took too long to arrive."],
};

/** Answers a connection on which no request can be read, in the same form as every other failure. */
export async function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex): Promise<void> {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [line, detail] = refusals[error.code ?? ""] ?? ["400 Bad Request", "What arrived is not an HTTP request."];
  const problem = new Problem("request/malformed", detail, { status: Number(line.slice(0, 3)) });
  const { headers, body } = await render(problemResponse(problem, address));
  socket.end(`HTTP/1.1 ${line}\r\n${headers}connection: close\r\n\r\n${body}`);
}

async function render(response: Response): Promise<{ headers: string; body: string }> {
  const body = await response.text();
  const lines = [...response.headers, ["content-length", String(Buffer.byteLength(body))]];
  return { headers: lines.map(([name, value]) => `${name}: ${value}\r\n`).join(""), body };
}
