import { describe, expect, it } from "vitest";
import { chooseEncoding, chooseMediaType } from "../src/http/negotiate.ts";
import { nearestIds } from "../src/nearest-ids.ts";

describe("chooseEncoding", () => {
  it.each([
    [undefined, "identity"],
    ["", "identity"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["BR", "br"],
    ["deflate", "identity"],
    ["*", "br"],
    ["*;q=0", "identity"],
    ["br;q=0, *", "gzip"],
    ["br;q=0.5, gzip;q=0.8", "gzip"],
    ["br;q=0, gzip;q=0", "identity"],
    ["identity;q=1, br;q=0.5", "identity"],
    ["identity", "identity"],
    ["x-gzip", "gzip"],
    [";;;,,,q=", "identity"],
  ])("%s: %s", (header, encoding) => expect(chooseEncoding(header)).toBe(encoding));
});

describe("chooseMediaType", () => {
  it.each([
    [undefined, "application/json"],
    ["  ", "application/json"],
    ["*/*", "application/json"],
    ["text/plain", "text/plain"],
    ["application/*;q=0.1, text/plain;q=0.2", "text/plain"],
    ["text/plain;q=0, text/*", undefined],
    ["image/*", undefined],
    ["nonsense", undefined],
  ])("%s: %s", (header, type) => {
    expect(chooseMediaType(header, ["application/json", "text/plain"])).toBe(type);
  });
});

describe("nearestIds", () => {
  const ids = ["mauerfall", "mauerbau", "mondlandung", "wir-schaffen-das", "a"];
  it.each([
    ["maurfall", ["mauerfall", "mauerbau"]],
    ["mauer-fall", ["mauerfall", "mauerbau"]],
    ["MONDLANDUNG", ["mondlandung"]],
    ["schaffen-wir-das", ["wir-schaffen-das"]],
    ["a1", ["a"]],
    ["", []],
    ["qqqq", []],
  ])("%s: %j", (wrong, nearest) => expect(nearestIds(wrong, ids)).toEqual(nearest));
});
