import { z } from "zod";
import { TextNodeSchema } from "./span.ts";

export const SectionSchema = z
  .object({
    crosshead: TextNodeSchema.describe("The sub-heading; absent in the first section.").optional(),
    blocks: z.array(z.int().min(0).max(0x7fffffff)).describe("Indexes into `blocks`."),
  })
  .meta({ id: "Section", description: "Body blocks under one crosshead." });
export type Section = z.infer<typeof SectionSchema>;
