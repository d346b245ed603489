/**
 * The article page in a second engine: `node scripts/check-firefox.ts` after a build. Playwright cannot drive a
 * distribution's Firefox; WebDriver BiDi, which Firefox speaks by itself, needs no driver.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "@news/core/model";
import { serveSite } from "../browser/serve-site.ts";

const dist = join(import.meta.dirname, "../dist");
const pictures = join(import.meta.dirname, "../../../reports/firefox");
const ARTICLE = "/artikel/xi-putin-videogespraech/";

/** A session with Firefox: commands out, answers in. */
class Session {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      this.#waiting.get(answer.id)?.(answer);
    });
  }

  async send<Result>(method: string, params: object): Promise<Result> {
    this.#last += 1;
    const id = this.#last;
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === "error") throw new Error(`${method}: ${answer.message}`);
    return answer.result as Result;
  }
}

interface Answer {
  readonly id: number;
  readonly type: string;
  readonly result?: unknown;
  readonly message?: string;
}

interface Evaluated {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

async function connect(port: number): Promise<WebSocket> {
  for (let tries = 0; ; tries += 1) {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/session`);
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.addEventListener("open", () => resolve(true));
      socket.addEventListener("error", () => resolve(false));
    });
    if (isOpen) return socket;
    if (tries > 240) throw new Error("Firefox does not answer");
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

const profile = await mkdtemp(join(tmpdir(), "wortlaut-firefox-"));
const port = 20_000 + (Math.floor(process.uptime() * 1e6) % 20_000);
const firefox: ChildProcess = spawn(
  process.env.FIREFOX_PATH ?? "firefox-esr",
  ["--headless", "--no-remote", "--profile", profile, `--remote-debugging-port=${port}`],
  { stdio: "ignore" },
);
const { base, stop } = await serveSite(dist);
const failures: string[] = [];
try {
  const session = new Session(await connect(port));
  await session.send("session.new", { capabilities: {} });
  const { contexts } = await session.send<{ contexts: { context: string }[] }>("browsingContext.getTree", {});
  const context = contexts[0]?.context ?? "";
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send<Evaluated>("script.evaluate", {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (result === undefined) throw new Error(`${exceptionDetails?.text}: ${expression}`);
    return result.value;
  };
  const press = (...keys: readonly string[]) =>
    session.send("input.performActions", {
      context,
      actions: [
        {
          type: "key",
          id: "keys",
          actions: keys.flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value }))),
        },
      ],
    });
  const click = async (selector: string) => {
    const where = await evaluate(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const { x, y, width, height } = element.getBoundingClientRect();
      return JSON.stringify({ x: Math.round(x + width / 2), y: Math.round(y + height / 2) });
    })()`);
    const actions = [
      { type: "pointerMove", ...(JSON.parse(String(where)) as object) },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await session.send("input.performActions", { context, actions: [{ type: "pointer", id: "mouse", actions }] });
  };
  const picture = async (name: string) => {
    const { data } = await session.send<{ data: string }>("browsingContext.captureScreenshot", { context });
    await mkdir(pictures, { recursive: true });
    await writeFile(join(pictures, name), Buffer.from(data, "base64"));
  };
  const check = (what: string, holds: unknown) => {
    console.log(`${holds === true ? "ok  " : "FAIL"} ${what}`);
    if (holds !== true) failures.push(what);
  };

  await session.send("browsingContext.setViewport", { context, viewport: { width: 1280, height: 1000 } });
  await session.send("browsingContext.navigate", { context, url: base + ARTICLE, wait: "complete" });
  await evaluate("document.fonts.ready.then(() => true)");
  const { text, blocks } = JSON.parse(await readFile(join(dist, ARTICLE.replace(/\/$/, ".json")), "utf8")) as Article;
  const shown = await evaluate(
    `JSON.stringify([...document.querySelectorAll("[data-block]")].map((b) => b.textContent))`,
  );
  check(
    "the words are those of the source",
    shown === JSON.stringify(blocks.map(({ span }) => text.slice(span.start, span.end))),
  );
  check("the page is no wider than its window", await evaluate("document.documentElement.scrollWidth <= innerWidth"));
  check(
    "kinds are told by lines",
    await evaluate(`getComputedStyle(document.querySelector(".st.indirect")).textDecorationStyle === "dashed"`),
  );
  check(
    "German words are hyphenated",
    await evaluate(`getComputedStyle(document.querySelector(".article-body")).hyphens === "auto"`),
  );
  await picture("article.png");

  await session.send("browsingContext.activate", { context });
  const isOpen = `document.querySelector(".card:popover-open") !== null`;
  await click(".note");
  check("a click on a note opens its card", await evaluate(isOpen));
  check(
    "the card stands at its note and inside the window",
    await evaluate(`(() => {
      const card = document.querySelector(".card:popover-open").getBoundingClientRect();
      const note = document.querySelector(".note").getBoundingClientRect();
      const gap = Math.max(card.top - note.bottom, note.top - card.bottom);
      return card.left >= 0 && card.right <= innerWidth && card.top >= 0 && card.bottom <= innerHeight && gap < 60;
    })()`),
  );
  await picture("card.png");
  await press("\uE00C");
  check("Escape closes it", !(await evaluate(isOpen)));
  check("the focus stays at the note", await evaluate(`document.activeElement === document.querySelector(".note")`));
  await evaluate(`document.querySelector('.sources [value="indirect"]').click()`);
  check(
    "a switch tints its kind and takes the line off the others",
    await evaluate(`getComputedStyle(document.querySelector(".st.indirect")).backgroundColor !== "rgba(0, 0, 0, 0)" &&
      getComputedStyle(document.querySelector(".st.direct")).textDecorationLine === "none"`),
  );
  await session.send("browsingContext.setViewport", { context, viewport: { width: 320, height: 700 } });
  check("no sideways scrolling at 320 pixels", await evaluate("document.documentElement.scrollWidth <= innerWidth"));
} finally {
  stop();
  firefox.kill();
  await new Promise((resolve) => firefox.once("exit", resolve));
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
console.log(failures.length === 0 ? "Firefox: everything holds" : `Firefox: ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
