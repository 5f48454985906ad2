import type { PictureOrder } from "../provider.js";

/** A picture's order as a body of OpenRouter's `POST /images`. */
export function openRouterBody(order: PictureOrder): object {
  const { aspectRatio, resolution, width, height, transparent, format, inputs } = order;
  const options = providerOptions(order);
  return {
    model: order.upstreamModel,
    prompt: order.prompt,
    n: 1,
    seed: order.seed,
    ...(aspectRatio === null ? { size: `${width}x${height}` } : { aspect_ratio: aspectRatio }),
    ...(resolution === null ? {} : { resolution }),
    ...(isRecraft(order) ? {} : { output_format: format }),
    ...(transparent ? { background: "transparent" } : {}),
    ...(order.quality === undefined ? {} : { quality: order.quality }),
    ...(order.strength === null ? {} : { strength: order.strength }),
    ...(inputs.length === 0
      ? {}
      : { input_references: inputs.map(({ url }) => ({ type: "image_url", image_url: { url } })) }),
    ...(Object.keys(options).length === 0 ? {} : { provider: { options } }),
  };
}

/** Colours go the way that the model's own provider takes them. */
function providerOptions(order: PictureOrder): object {
  const { palette, background, upstreamModel, textLayout } = order;
  const options: Record<string, unknown> = {
    ...order.options,
    ...(textLayout && { text_layout: textLayout }),
  };
  if (palette.length === 0 && !background)
    return hasKeys(options) ? { [authorOf(upstreamModel)]: options } : {};
  if (isRecraft({ upstreamModel })) {
    const given = typeof options.controls === "object" ? options.controls : {};
    const controls = {
      ...(palette.length > 0 ? { colors: palette.map((rgb) => ({ rgb })) } : {}),
      ...(background ? { background_color: { rgb: background } } : {}),
      ...given,
    };
    return { recraft: { ...options, controls } };
  }
  return {
    [authorOf(upstreamModel)]: {
      ...options,
      ...(palette.length > 0 ? { rgb_colors: palette } : {}),
      ...(background ? { background_rgb_color: background } : {}),
    },
  };
}

function hasKeys(options: object): boolean {
  return Object.keys(options).length > 0;
}

/** The format of Recraft's files can't be chosen by way of OpenRouter. */
function isRecraft({ upstreamModel }: Pick<PictureOrder, "upstreamModel">): boolean {
  return authorOf(upstreamModel) === "recraft";
}

function authorOf(upstreamModel: string): string {
  return upstreamModel.split("/")[0] ?? upstreamModel;
}
