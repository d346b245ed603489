import { existsSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, inject, test } from "vitest";
import { drawPicture } from "../src/picture/draw-picture.ts";
import { readBuilt } from "./built-site.ts";
import { slugs } from "./fixtures.ts";

const { dist } = inject("site");

test("an article's page names its picture, and the picture has the size that is said", async () => {
  for (const slug of slugs.slice(0, 3)) {
    const html = readBuilt(dist, `artikel/${slug}/`);
    const address = /property="og:image" content="https:\/\/wortlaut\.example\/([^"]+)"/.exec(html)?.[1] ?? "";
    expect(address).toBe(`bild/${slug}.png`);
    expect(await sharp(join(dist, address)).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  }
});

test("the site has a picture, a favicon and an icon for home screens", () => {
  for (const file of ["wortlaut.png", "favicon.svg", "touch-icon.png", "service-worker.js"]) {
    expect(existsSync(join(dist, file)), file).toBe(true);
  }
});

test("the letters of European names are drawn, none as an empty box", async () => {
  const picture = (title: string) => drawPicture({ title, language: "de", line: "" });
  // What the face lacks is drawn alike, whatever it is; these letters differ.
  const pictures = await Promise.all(["Š", "č", "ğ", "ł", "ę", "ẞ"].map(picture));
  expect(new Set(pictures.map((bytes) => Buffer.from(bytes).toString("base64"))).size).toBe(pictures.length);
}, 60_000);
