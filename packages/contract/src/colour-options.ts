import { z } from "zod";
import { type Rgb, rgbSchema } from "./colour.js";
import { backgroundColourSchema, paletteSchema } from "./fields.js";
import type { ProviderOptions } from "./image-request.js";
import { type PlacedText, readTextLayout, textLayoutSchema } from "./text-layout.js";

/** Colours with the part of the area that each should take against the others. */
const controlsSchema = z.looseObject({
  colors: z
    .array(z.looseObject({ rgb: rgbSchema, weight: z.number().positive().max(1000).nullish() }))
    .max(32)
    .nullish(),
  background_color: z.looseObject({ rgb: rgbSchema }).nullish(),
});

/**
 * Colours and placed texts in `provider.options` of the Images API, which has no fields of its own for them: as the
 * chat's `image_config` names them under `atelier`, or as Recraft's `controls` and `text_layout` under `recraft` (the
 * only ones of the two that `@openrouter/sdk` lets through).
 */
export const colourOptionsSchema = z.looseObject({
  atelier: z
    .looseObject({
      rgb_colors: paletteSchema,
      text_layout: textLayoutSchema,
      background_rgb_color: backgroundColourSchema,
      controls: controlsSchema.nullish(),
      /** Whether a cut-out keeps the things' soft shadow; an opaque picture may drop it too. */
      shadow: z.enum(["keep", "drop"]).nullish(),
    })
    .nullish(),
  recraft: z.looseObject({ controls: controlsSchema.nullish(), text_layout: textLayoutSchema }).nullish(),
});

/** The colours asked for; our own names come first where both are given. */
export function readColourOptions({ atelier, recraft }: z.output<typeof colourOptionsSchema>): {
  palette: readonly Rgb[];
  background: Rgb | null;
  weights?: readonly number[];
  shadow?: "keep" | "drop";
  textLayout?: readonly PlacedText[];
} {
  const controls = atelier?.controls ?? recraft?.controls;
  const colours = atelier?.rgb_colors ? null : controls?.colors;
  const weights = colours && weightsOf(colours.map(({ weight }) => weight ?? null));
  return {
    palette: atelier?.rgb_colors ?? colours?.map(({ rgb }) => rgb) ?? [],
    background: atelier?.background_rgb_color ?? controls?.background_color?.rgb ?? null,
    ...(weights && { weights }),
    ...(atelier?.shadow && { shadow: atelier.shadow }),
    ...readTextLayout(atelier?.text_layout ?? recraft?.text_layout),
  };
}

/** Weights for all colours where any has one: those without get the mean of the others. */
function weightsOf(given: readonly (number | null)[]): number[] | null {
  const known = given.filter((weight) => weight !== null);
  if (known.length === 0) return null;
  const mean = known.reduce((sum, weight) => sum + weight, 0) / known.length;
  return given.map((weight) => weight ?? mean);
}

/** Everything under `provider.options`, by provider. */
export function readProviderOptions(options: z.output<typeof colourOptionsSchema>): ProviderOptions {
  const entries = Object.entries(options).filter(
    (entry): entry is [string, Record<string, unknown>] =>
      typeof entry[1] === "object" && entry[1] !== null && !Array.isArray(entry[1]),
  );
  return Object.fromEntries(entries);
}
