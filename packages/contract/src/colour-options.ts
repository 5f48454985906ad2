import { z } from "zod";
import { type Rgb, rgbSchema } from "./colour.js";
import { backgroundColourSchema, paletteSchema } from "./fields.js";
import type { ProviderOptions } from "./image-request.js";

/**
 * Colours in `provider.options` of the Images API, which has no fields of its own for them: as the chat's
 * `image_config` names them under `atelier`, or as Recraft's `controls` under `recraft` (the only ones of the
 * two that `@openrouter/sdk` lets through).
 */
export const colourOptionsSchema = z.looseObject({
  atelier: z
    .looseObject({ rgb_colors: paletteSchema, background_rgb_color: backgroundColourSchema })
    .nullish(),
  recraft: z
    .looseObject({
      controls: z
        .looseObject({
          colors: z
            .array(z.looseObject({ rgb: rgbSchema }))
            .max(32)
            .nullish(),
          background_color: z.looseObject({ rgb: rgbSchema }).nullish(),
        })
        .nullish(),
    })
    .nullish(),
});

/** The colours asked for; our own names come first where both are given. */
export function readColourOptions({ atelier, recraft }: z.output<typeof colourOptionsSchema>): {
  palette: readonly Rgb[];
  background: Rgb | null;
} {
  const controls = recraft?.controls;
  return {
    palette: atelier?.rgb_colors ?? controls?.colors?.map(({ rgb }) => rgb) ?? [],
    background: atelier?.background_rgb_color ?? controls?.background_color?.rgb ?? null,
  };
}

/** Everything under `provider.options`, by provider. */
export function readProviderOptions(options: z.output<typeof colourOptionsSchema>): ProviderOptions {
  const entries = Object.entries(options).filter(
    (entry): entry is [string, Record<string, unknown>] =>
      typeof entry[1] === "object" && entry[1] !== null && !Array.isArray(entry[1]),
  );
  return Object.fromEntries(entries);
}
