import type { DetectionData } from "../../locale/locale-pack.ts";

/** The commonest small words of German; forms that English also has ("in", "an", "war") weigh nothing and are left out. */
export const germanDetection: DetectionData = {
  // biome-ignore format: a list reads better in rows
  functionWords: [
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine",
    "und", "oder", "aber", "nicht", "auch", "noch", "nur", "schon", "sehr", "mehr", "als", "wie", "wenn", "dass", "weil",
    "ich", "du", "er", "sie", "es", "wir", "ihr", "sich", "ihm", "ihn", "ihnen", "uns", "mir", "mich", "seine", "seinen", "ihre",
    "ist", "sind", "waren", "wird", "werden", "wurde", "wurden", "hat", "haben", "hatte", "hatten", "sei", "soll", "kann",
    "von", "vom", "zu", "zum", "zur", "mit", "nach", "bei", "beim", "aus", "auf", "für", "über", "unter", "um", "im", "am", "bis",
    "durch", "gegen", "ohne", "seit", "vor", "zwischen", "diese", "dieser", "dieses", "laut", "zwei", "jahr", "jahre", "jahren",
  ],
  letters: "äöüßÄÖÜ",
};
