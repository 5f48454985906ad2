/** By whose hand a picture seems made: drawn anew from what light shows, in the media that changes of input pictures know. */
export const HANDS = ["watercolour", "oil", "pencil", "pixel", "mosaic", "halftone"] as const;

export type HandName = (typeof HANDS)[number];

/** A picture without its colours, as film and old paper show it. */
export const TINTS = ["black and white", "sepia"] as const;

export type TintName = (typeof TINTS)[number];
