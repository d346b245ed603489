import { type Pagefind, type PagefindResult, pagefindOf, type SearchIn } from "./pagefind-client.ts";
import { type HitWords, renderHit } from "./render-hit.ts";

interface PageWords extends HitWords {
  readonly anySpeaker: string;
  readonly hitOne: string;
  readonly hits: string;
  readonly none: string;
  readonly failed: string;
  readonly waiting: string;
}

const PAUSE_MS = 150;
const AT_ONCE = 20;

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`#${id} is missing from the page`);
  return found;
}

const form = element("suche-formular", HTMLFormElement);
const status = element("suche-stand", HTMLElement);
const list = element("suche-treffer", HTMLOListElement);
const more = element("suche-mehr", HTMLButtonElement);
const speakerLabel = element("suche-sprecher", HTMLLabelElement);
const speaker = speakerLabel.querySelector("select") as HTMLSelectElement;
const query = element("suche-worte", HTMLInputElement);
const beginning = document.getElementById("suche-beginn");
const words = JSON.parse(element("suche-texte", HTMLScriptElement).text) as PageWords;
const number = new Intl.NumberFormat(words.locale);

let run = 0;
let rest: readonly PagefindResult[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

const where = (): SearchIn => (new FormData(form).get("in") === "zitate" ? "zitate" : "artikel");

async function search(): Promise<void> {
  run += 1;
  const mine = run;
  const asked = query.value.trim();
  const place = where();
  speakerLabel.hidden = place !== "zitate";
  if (beginning !== null) beginning.hidden = true;
  remember(asked, place);
  const isEmpty = asked === "" && (place === "artikel" || speaker.value === "");
  if (!isEmpty) status.textContent = words.waiting;
  try {
    const pagefind = await pagefindOf(place);
    if (place === "zitate") await fillSpeakers(pagefind);
    if (isEmpty) return show(mine, [], "");
    const filters = place === "zitate" && speaker.value !== "" ? { filters: { speaker: speaker.value } } : {};
    // Without words everything a speaker said, the newest first.
    const order = asked === "" ? { sort: { date: "desc" as const } } : {};
    const { results } = await pagefind.search(asked === "" ? null : asked, { ...filters, ...order });
    const text =
      results.length === 0
        ? words.none.replace("{0}", asked)
        : results.length === 1
          ? words.hitOne
          : words.hits.replace("{0}", number.format(results.length));
    await show(mine, results, text);
  } catch {
    if (mine === run) status.textContent = words.failed;
  }
}

/** Shows results unless something else has been asked meanwhile. */
async function show(mine: number, results: readonly PagefindResult[], text: string): Promise<void> {
  const hits = await Promise.all(results.slice(0, AT_ONCE).map((result) => result.data()));
  if (mine !== run) return;
  list.replaceChildren(...hits.map((hit) => renderHit(hit, words)));
  rest = results.slice(AT_ONCE);
  more.hidden = rest.length === 0;
  status.textContent = text;
}

async function fillSpeakers(pagefind: Pagefind): Promise<void> {
  if (speaker.options.length > 1) return;
  const { speaker: counts = {} } = await pagefind.filters();
  const wanted = new URLSearchParams(location.search).get("wer") ?? "";
  const names = Object.entries(counts).sort(
    ([one, first], [other, second]) => second - first || one.localeCompare(other, words.locale),
  );
  for (const [name, count] of names) {
    speaker.add(
      new Option(`${name === "" ? words.noSource : name} (${number.format(count)})`, name, false, name === wanted),
    );
  }
}

function remember(asked: string, place: SearchIn): void {
  const address = new URL(location.href);
  address.search = "";
  if (asked !== "") address.searchParams.set("q", asked);
  if (place === "zitate") address.searchParams.set("in", place);
  const name = speaker.options.length > 1 ? speaker.value : new URLSearchParams(location.search).get("wer");
  if (place === "zitate" && name) address.searchParams.set("wer", name);
  history.replaceState(null, "", address);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void search();
});
form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => void search(), PAUSE_MS);
});
more.addEventListener("click", async () => {
  const next = await Promise.all(rest.slice(0, AT_ONCE).map((result) => result.data()));
  list.append(...next.map((hit) => renderHit(hit, words)));
  rest = rest.slice(AT_ONCE);
  more.hidden = rest.length === 0;
});

const asked = new URLSearchParams(location.search);
query.value = asked.get("q") ?? "";
for (const choice of form.querySelectorAll<HTMLInputElement>('input[name="in"]')) {
  choice.checked = choice.value === (asked.get("in") ?? "artikel");
}
if (asked.size > 0) void search();
