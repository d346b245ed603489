/** One of the servers that `http.ts` compares; tells it the processor time it has used when it asks. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { startServer } from "../src/server/start-server.ts";

const [kind, folder = ""] = process.argv.slice(2);
const tell = (value: string | number) => process.send?.(value);

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}
let answer: Answer | undefined;

process.on("message", (message: "cpu" | Answer) => {
  if (message === "cpu") {
    const { user, system } = process.cpuUsage();
    tell(user + system);
    return;
  }
  // Node adds these two by itself, to both.
  const { connection: _connection, "keep-alive": _keepAlive, date: _date, ...headers } = message.headers;
  answer = { ...message, headers, body: Buffer.from(message.body) };
  tell("ready");
});

if (kind === "bare") {
  const server = createServer((_request, response) => {
    if (answer === undefined) response.writeHead(503).end();
    else if (answer.status === 304) response.writeHead(304, answer.headers).end();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  server.listen(0, "127.0.0.1", () => tell(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
} else {
  const { address } = await startServer(
    {
      port: 0,
      host: "127.0.0.1",
      seeds: join(import.meta.dirname, "../../../seeds"),
      site: join(folder, "none"),
      watch: false,
      data: join(folder, "data"),
      keys: [],
      entities: join(folder, "entities.yaml"),
      rate: 0,
      proxies: 0,
      log: "failures",
    },
    () => {},
  );
  tell(address);
}
