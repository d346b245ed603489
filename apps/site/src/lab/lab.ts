import { examples } from "./examples.ts";
import type { LabAnswer, LabRequest, LabWords } from "./protocol.ts";
import { fromFragment, toFragment } from "./share.ts";

/** The page's own words with holes in them: "{0} characters in {1} ms". */
interface PageWords {
  readonly lab: LabWords;
  readonly timing: string;
  readonly found: string;
  readonly copied: string;
  readonly shared: string;
  readonly tooLong: string;
  readonly failed: string;
}

/** Long enough that a fast typist is not interrupted, short enough that the marks follow the hand. */
const PAUSE_MS = 90;

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`#${id} is missing from the page`);
  return found;
}

const input = element("labor-text", HTMLTextAreaElement);
const date = element("labor-datum", HTMLInputElement);
const example = element("labor-beispiel", HTMLSelectElement);
const reading = element("labor-gelesen", HTMLElement);
const speakers = element("labor-wer", HTMLElement);
const status = element("labor-stand", HTMLElement);
const format = element("labor-format", HTMLSelectElement);
const output = element("labor-daten", HTMLTextAreaElement);
const traceRows = element("labor-protokoll", HTMLElement);
const traceFold = element("labor-protokoll-falte", HTMLDetailsElement);
const dataFold = element("labor-daten-falte", HTMLDetailsElement);
const words = JSON.parse(element("labor-worte", HTMLScriptElement).text) as PageWords;

const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "wortlaut" });
const ask = (request: LabRequest) => worker.postMessage(request);
const fill = (sentence: string, ...parts: readonly (string | number)[]) =>
  sentence.replace(/\{(\d)\}/g, (_, index) => String(parts[Number(index)] ?? ""));
const number = new Intl.NumberFormat(words.lab.language, { maximumFractionDigits: 1 });

let asked = 0;
let answered = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function read(): void {
  asked += 1;
  ask({ type: "read", id: asked, text: input.value, publishedAt: date.value });
}

function readSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(read, PAUSE_MS);
}

function askForMore(): void {
  if (dataFold.open) ask({ type: "export", id: answered, format: format.value });
  if (traceFold.open) ask({ type: "trace", id: answered });
}

worker.onmessage = ({ data }: MessageEvent<LabAnswer>) => {
  if (data.type === "ready") return read();
  // An answer to a text that is no longer there.
  if (data.id < asked) return;
  if (data.type === "reading") {
    answered = data.id;
    reading.lang = data.language === "und" ? "" : data.language;
    reading.innerHTML = data.reading;
    speakers.innerHTML = data.speakers;
    status.textContent = `${fill(words.timing, number.format(input.value.length), number.format(data.milliseconds))} · ${fill(words.found, ...data.counts.map((count) => number.format(count)))}`;
    askForMore();
  } else if (data.type === "exported") {
    output.value = data.output;
    output.dataset.format = data.format;
  } else traceRows.innerHTML = data.rows;
};
worker.onerror = () => {
  status.textContent = words.failed;
};

input.addEventListener("input", readSoon);
date.addEventListener("input", readSoon);
format.addEventListener("change", askForMore);
dataFold.addEventListener("toggle", askForMore);
traceFold.addEventListener("toggle", askForMore);
example.addEventListener("change", () => {
  const chosen = examples.find(({ name }) => name === example.value);
  if (chosen === undefined) return;
  input.value = chosen.text;
  date.value = chosen.publishedAt;
  read();
});
element("labor-kopieren", HTMLButtonElement).addEventListener("click", async ({ currentTarget }) => {
  await navigator.clipboard.writeText(output.value);
  if (currentTarget instanceof HTMLElement) currentTarget.textContent = words.copied;
});
element("labor-teilen", HTMLButtonElement).addEventListener("click", async () => {
  const fragment = await toFragment(input.value);
  if (fragment === undefined) {
    status.textContent = words.tooLong;
    return;
  }
  history.replaceState(null, "", fragment);
  await navigator.clipboard.writeText(location.href).catch(() => {});
  status.textContent = words.shared;
});

const shared = await fromFragment(location.hash);
if (shared !== undefined) input.value = shared;
else if (input.value === "") {
  const [first] = examples;
  input.value = first?.text ?? "";
  date.value = first?.publishedAt ?? "";
}
document.documentElement.classList.add("is-ready");
ask({ type: "words", words: words.lab });
