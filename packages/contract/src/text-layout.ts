import { z } from "zod";

/** A corner in fractions of the frame from the top left; values outside 0 to 1 are cropped. */
const cornerSchema = z.tuple([z.number().min(-4).max(5), z.number().min(-4).max(5)]);

/** Texts laid over the picture, each on four corners: top left, top right, bottom right, bottom left. */
export const textLayoutSchema = z
  .array(
    z.looseObject({
      text: z
        .string()
        .min(1)
        .max(400)
        .refine((text) => text.trim() !== "", "must not be empty"),
      bbox: z.tuple([cornerSchema, cornerSchema, cornerSchema, cornerSchema]),
    }),
  )
  .max(32)
  .nullish();

/** One text on its four corners. */
export interface PlacedText {
  readonly text: string;
  readonly bbox: readonly [Corner, Corner, Corner, Corner];
}

type Corner = readonly [x: number, y: number];

/** The texts as the rest of the program takes them: nothing where none are given. */
export function readTextLayout(given: z.output<typeof textLayoutSchema>): {
  textLayout?: readonly PlacedText[];
} {
  if (!given || given.length === 0) return {};
  return { textLayout: given.map(({ text, bbox }) => ({ text, bbox })) };
}
