/** Sets up the service worker that keeps read pages for when there is no network; a browser without one goes without. */
export function keepReadPages(): void {
  if (!("serviceWorker" in navigator)) return;
  // Where it is not allowed (a private window, an unsafe address) nothing is kept, and nothing is broken.
  navigator.serviceWorker.register("/service-worker.js").catch(() => {});
}
