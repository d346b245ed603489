/**
 * Pages that were read stay readable without a network: each is fetched anew when there is one, and its copy shown when
 * there is none. Files whose names carry a digest never change and are fetched once. Reading pages hold no script, so this
 * worker is set up by the first visit to the search or the lab.
 */
const PAGES = "wortlaut-pages";
const FILES = "wortlaut-files";
/** Pages kept besides the front page; the one that was read longest ago goes first. */
const MOST_PAGES = 30;
const MOST_FILES = 40;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(PAGES).then((cache) => cache.add("/")));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (pathname.startsWith("/_astro/")) event.respondWith(fileOnce(request));
  else if (request.mode === "navigate") event.respondWith(pageOrCopy(event));
});

async function fileOnce(request) {
  const cache = await caches.open(FILES);
  const copy = await cache.match(request);
  if (copy !== undefined) return copy;
  const answer = await fetch(request);
  if (answer.ok) {
    await cache.put(request, answer.clone());
    await trim(cache, MOST_FILES);
  }
  return answer;
}

async function pageOrCopy(event) {
  const cache = await caches.open(PAGES);
  // One copy of a page, whatever was searched for on it.
  const key = new URL(event.request.url).pathname;
  try {
    const answer = await fetch(event.request);
    if (answer.ok) event.waitUntil(keep(cache, key, answer.clone()));
    return answer;
  } catch (error) {
    const copy = (await cache.match(key)) ?? (await cache.match("/"));
    if (copy === undefined) throw error;
    return copy;
  }
}

async function keep(cache, key, answer) {
  // Taken out and put back, so that the cache is in the order of reading.
  await cache.delete(key);
  await cache.put(key, answer);
  await trim(cache, MOST_PAGES + 1);
}

async function trim(cache, most) {
  const keys = await cache.keys();
  const old = keys.filter((request) => new URL(request.url).pathname !== "/").slice(0, Math.max(0, keys.length - most));
  await Promise.all(old.map((request) => cache.delete(request)));
}
