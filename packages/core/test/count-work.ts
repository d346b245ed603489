/**
 * Counts what a call does to strings, arrays, maps and patterns, by standing in for the built-in methods while it runs. The
 * unit is about one step of a loop: reading a character, comparing an element, asking a map. Native walks through a string
 * count an eighth a character, because they are about that much faster.
 *
 * Counting instead of timing makes growth testable: the figure is the same on every machine and in every run.
 */
export function countWork(call: () => void): number {
  let steps = 0;
  const undo: (() => void)[] = [];
  const stand = (
    prototype: object,
    name: string,
    cost: (self: unknown, args: readonly unknown[], result: unknown) => number,
  ) => {
    const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]) {
      const result = original.apply(this, args);
      steps += cost(this, args, result);
      return result;
    });
    undo.push(() => Reflect.set(prototype, name, original));
  };
  const length = (value: unknown) => (value as { readonly length: number }).length;
  for (const name of ["charCodeAt", "charAt", "codePointAt"]) stand(String.prototype, name, () => 1);
  for (const name of [
    "toLowerCase",
    "toUpperCase",
    "normalize",
    "trim",
    "includes",
    "replace",
    "split",
    "startsWith",
    "endsWith",
  ]) {
    stand(String.prototype, name, (self) => 1 + length(self) / 8);
  }
  stand(String.prototype, "indexOf", (self, [, from], found) => {
    const start = typeof from === "number" ? from : 0;
    return 1 + Math.max(0, (found === -1 ? length(self) : (found as number)) - start) / 8;
  });
  stand(String.prototype, "lastIndexOf", (self, [, from], found) => {
    const start = typeof from === "number" ? Math.min(from, length(self)) : length(self);
    return 1 + Math.max(0, start - Math.max(0, found as number)) / 8;
  });
  // A global pattern goes on where it stopped: only what it walked over counts.
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const end = found === null ? text.length : found.index + found[0].length;
    steps += 1 + Math.max(0, end - start) / 8;
    return found;
  };
  undo.push(() => {
    RegExp.prototype.exec = exec;
  });
  for (const name of ["get", "has", "set"]) stand(Map.prototype, name, () => 1);
  for (const name of ["has", "add"]) stand(Set.prototype, name, () => 1);
  const walks = [
    "map",
    "filter",
    "find",
    "findIndex",
    "findLast",
    "findLastIndex",
    "some",
    "every",
    "includes",
    "indexOf",
    "flatMap",
    "slice",
    "sort",
    "reduce",
    "join",
  ];
  for (const name of walks)
    stand(Array.prototype, name, (self, _args, result) => 1 + (name === "slice" ? length(result) : length(self)));
  try {
    call();
  } finally {
    for (const restore of undo.reverse()) restore();
  }
  return steps;
}
