import { expect, test } from "vitest";
import { toSlug } from "../src/to-slug.ts";

test.each([
  ["mondlandung", "mondlandung"],
  ["Größe & Maß", "groesse-mass"],
  ["ÄÖÜ ẞ", "aeoeue-ss"],
  ["Ko\u0308ln", "koeln"],
  ["Łódź", "lodz"],
  ["Diyarbakır İzmir", "diyarbakir-izmir"],
  ["Ærø Œuvre Þór Đorđe", "aero-oeuvre-thor-dorde"],
  ["Reykjavík Eyjafjallajökull", "reykjavik-eyjafjallajoekull"],
  ["ǽ ǿ", "ae-o"],
  ["café–crème", "cafe-creme"],
  ["ﬁnale ①", "finale-1"],
  ["000_d4fb__x", "000-d4fb-x"],
  ["--2025-01-22--", "2025-01-22"],
  ["a.b.c", "a-b-c"],
  ["北京", "artikel"],
  ["...", "artikel"],
  ["", "artikel"],
])("%j → %j", (name, slug) => {
  expect(toSlug(name)).toBe(slug);
});
