/** A call put off until things are quiet. */
export interface Debounced {
  /** Asks for the call. */
  readonly request: () => void;
  /** Whether a call has been asked for and not yet made. */
  readonly isPending: () => boolean;
  /** Takes back what was asked for. */
  readonly cancel: () => void;
}

/**
 * Makes one call out of many: `call` runs once nothing has been asked for during `quiet` milliseconds, and at the latest
 * `longest` milliseconds after the first request.
 *
 * @example
 * const save = debounce(write, { quiet: 150, longest: 500 });
 * save.request();
 */
export function debounce(call: () => void, { quiet, longest }: { quiet: number; longest: number }): Debounced {
  let timer: NodeJS.Timeout | undefined;
  let deadline = 0;
  const run = () => {
    timer = undefined;
    call();
  };
  const request = () => {
    const now = performance.now();
    if (timer === undefined) deadline = now + longest;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(quiet, deadline - now)));
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return { request, isPending: () => timer !== undefined, cancel };
}
