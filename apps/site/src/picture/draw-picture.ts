import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import satori from "satori";
import sharp from "sharp";

/** What a link preview says of a page. */
export interface Picture {
  /** Above the title; may be absent. */
  readonly kicker?: string | undefined;
  readonly title: string;
  readonly language: string;
  /** Below the title, one line. */
  readonly line: string;
  /** Shares of the text in per cent: in quotation marks, indirect, attributed. */
  readonly shares?: readonly [direct: number, indirect: number, attributed: number] | undefined;
}

interface Box {
  readonly type: "div";
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly lang?: string;
    readonly children?: unknown;
  };
}

const WIDTH = 1200;
const HEIGHT = 630;
const ink = "#1a1a1a";
const soft = "#57514a";
const accent = "#8a1c1c";

const box = (style: Record<string, string | number>, children?: unknown, lang?: string): Box => ({
  type: "div",
  // Without it the padding would come on top of the height.
  props: {
    style: { display: "flex", boxSizing: "border-box", ...style },
    ...(lang === undefined ? {} : { lang }),
    children,
  },
});

/** The face in files of their own: the renderer reads no variable font. Latin Extended holds Š, č, ğ, ł. */
const fonts = loadFonts();

async function loadFonts() {
  const require = createRequire(import.meta.url);
  const files = [
    { weight: 400, path: require.resolve("@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff") },
    { weight: 600, path: require.resolve("@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff") },
    { weight: 400, path: require.resolve("@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff") },
    { weight: 600, path: require.resolve("@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff") },
  ] as const;
  return Promise.all(
    files.map(async ({ weight, path }) => ({
      name: path.includes("latin-ext") ? "latin-ext" : "latin",
      weight,
      data: await readFile(path),
    })),
  );
}

/**
 * The picture of a page for link previews, 1200 × 630 pixels, as PNG with a small palette.
 *
 * @example
 * await drawPicture({ title: "Die Linie 7 fährt wieder", language: "de", line: "12. März 2024" });
 */
export async function drawPicture({ kicker, title, language, line, shares }: Picture): Promise<Uint8Array> {
  const name = box({ fontSize: 44, fontWeight: 600, letterSpacing: "-0.02em" }, [
    box({ color: accent }, "„"),
    box({}, "Wortlaut"),
    box({ color: accent }, "“"),
  ]);
  const strip = (shares ?? []).map((share, index) =>
    box({ width: `${share}%`, height: 14, background: [accent, "#17508a", "#20603b"][index] ?? soft }),
  );
  const page = box(
    {
      width: WIDTH,
      height: HEIGHT,
      padding: "56px 72px 60px",
      flexDirection: "column",
      background: "#fffdf9",
      color: ink,
      fontFamily: "latin, latin-ext",
      borderTop: `14px solid ${accent}`,
    },
    [
      name,
      box({ flex: 1, flexDirection: "column", justifyContent: "center" }, [
        ...(kicker === undefined ? [] : [box({ fontSize: 34, color: soft, marginBottom: 10 }, kicker)]),
        box(
          { fontSize: title.length > 70 ? 62 : 76, fontWeight: 600, lineHeight: 1.1, letterSpacing: "-0.02em" },
          shorten(title),
          language,
        ),
      ]),
      box({ fontSize: 32, color: soft, marginBottom: shares === undefined ? 0 : 18 }, line),
      ...(shares === undefined ? [] : [box({ width: "100%", height: 14, background: "#dcd5c9" }, strip)]),
    ],
  );
  // Satori takes React elements; these have their shape.
  const svg = await satori(page as Parameters<typeof satori>[0], { width: WIDTH, height: HEIGHT, fonts: await fonts });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, colours: 64 }).toBuffer());
}

const MOST = 110;

function shorten(title: string): string {
  if (title.length <= MOST) return title;
  return `${title.slice(0, title.lastIndexOf(" ", MOST))} …`;
}
